/** The job that rewrites the case files a signed amendment narrows, beyond those rewritten with the signature. */
export const MANDATE_RESCOPE = 'mandate.rescope'

/** Case files rewritten in one transaction: about a second. */
export const RESCOPED_AT_ONCE = 2_000
