/** Gathers the lines of a remittance, by whichever side asked for it, and concludes it. */
export const REMITTANCE_GATHER = 'remittance.gather'

/** The hourly job of every organisation that places accounts: drafts what periods that are over leave to remit. */
export const REMITTANCES_RUN = 'remittances.run'

/** The hourly job's id, the same in each organisation, so that starting it twice is once. */
export const REMITTANCES_RUN_ID = '00000000-0000-7000-8000-000000000040'
