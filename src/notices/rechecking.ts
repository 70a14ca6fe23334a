/** The job that holds a template in use against the rules of the day. */
export const TEMPLATE_RECHECK = 'message_template.recheck'

/** The job that issues the notices of a run. */
export const NOTICE_RUN = 'notice_run.work'
