/** The job that takes a test clock to where it is to go. */
export const ADVANCING = 'test_clock.advance'
