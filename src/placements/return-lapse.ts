/** The job that returns a placement when the lender's time to refuse is over. */
export const RETURN_LAPSE = 'placement.lapse_return'
