/** The jobs that carry an off-boarding on. */
export const OFF_BOARDING_EXPORT = 'off_boarding.export'
export const OFF_BOARDING_CLOSE = 'off_boarding.close'
export const OFF_BOARDING_DESTROY = 'off_boarding.destroy'
