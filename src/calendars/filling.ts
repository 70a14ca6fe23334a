/** The job of every organisation that stores its public holidays, a year ahead. */
export const CALENDAR_FILL = 'calendar.fill'

/** The same, once, when an organisation moves to another region. */
export const CALENDAR_REFILL = 'calendar.refill'

/** The yearly job's id, the same in each organisation, so that starting it twice is once. */
export const CALENDAR_FILL_ID = '00000000-0000-7000-8000-000000000003'
