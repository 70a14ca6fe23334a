/**
 * The borrower budget, a rule of our own: contacts from anybody, over all lenders and agencies, in any so many hours. Its
 * next time is told in whole quarters of a day, so that an answer does not say who used it up.
 */
export const BUDGET = { contacts: 14, hours: 168, quantumHours: 6 } as const

/**
 * Where lenders may know of each other's contacts with one borrower. Elsewhere (mainland China: articles 13, 18 and 20 of
 * the credit information regulations; separate consent under article 23 of PIPL) the budget is of one lender and its agencies.
 */
export const BUDGET_SHARED_IN = ['US', 'TW', 'GB', 'UK', 'IN', 'PH', 'SG', 'HK', 'KE'] as const
