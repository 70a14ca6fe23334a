/** The job that holds a template in use against the rules of the day. */
export const TEMPLATE_RECHECK = 'message_template.recheck'
