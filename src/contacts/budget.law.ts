/**
 * The borrower budget, a rule of our own: contacts from anybody, over all lenders and agencies, in any so many hours. Of what is
 * everybody's no lender and its agencies have more than `share`, whether others are there or not. Its next time is told in whole
 * quarters of a day, so that an answer does not say who used it up.
 */
export const BUDGET = { contacts: 14, share: 10, hours: 168, quantumHours: 6 } as const
