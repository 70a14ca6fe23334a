/** The job of every organisation that lends: gives its parties the tokens that exchanges know them by. */
export const PARTIES_MATCH = 'parties.match'

/** Its id, the same in each organisation, so that starting it twice is once. */
export const PARTIES_MATCH_ID = '00000000-0000-7000-8000-000000000051'

/** Ends a signal at its time. */
export const SIGNAL_EXPIRE = 'safety_signal.expire'
