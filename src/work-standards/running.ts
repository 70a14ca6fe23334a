/** The hourly job of every organisation that places accounts. */
export const WORK_STANDARDS_RUN = 'work_standards.run'

/** The hourly job's id, the same in each organisation, so that starting it twice is once. */
export const WORK_STANDARDS_RUN_ID = '00000000-0000-7000-8000-000000000004'

/** The job that sets the capacity of mandates anew, soon after what it follows from changed. */
export const CAPACITY_ADJUST = 'work_standards.adjust_capacity'

/** Placements looked at in one transaction: about a second. */
export const LOOKED_AT_ONCE = 4_000
