/** The job that looks at a call-back when its time comes, and again when it is over. */
export const CALL_BACK_WATCH = 'call_back.watch'
