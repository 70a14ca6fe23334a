/** The job that compares calls with contacts. */
export const COMPARE_CALLS = 'call_comparison.compare'
