/** The job that looks at a case when its time to answer is over. */
export const CASE_LAPSE = 'case.lapse'
