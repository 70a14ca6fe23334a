/**
 * The borrower budget, a rule of our own: contacts from anybody, over all lenders and agencies, in any so many hours. Of what is
 * everybody's no lender and its agencies have more than `share`, whether others are there or not. Its next time is told in whole
 * quarters of a day, so that an answer does not say who used it up.
 */
export const BUDGET = { contacts: 14, share: 10, hours: 168, quantumHours: 6 } as const

/**
 * Where the budget is everybody's, a person is left in peace by lot in so many of a thousand weeks, for an hour to so many hours,
 * under the words of the budget: a lender that is refused cannot conclude that somebody else contacts the person. It costs about
 * one hour of a hundred.
 */
export const QUIET = { perMille: 50, hours: 72 } as const
