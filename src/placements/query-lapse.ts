/** The job that looks at a question when its time to answer is over. */
export const QUERY_LAPSE = 'query.lapse'
