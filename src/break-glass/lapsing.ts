/** The job that looks at a grant when its time to be approved, or to be used, is over. */
export const BREAK_GLASS_LAPSE = 'break_glass.lapse'
