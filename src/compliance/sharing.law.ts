/**
 * Where lenders may know of each other's contacts with one borrower, and where what a protection asks for reaches the
 * borrower's other lenders. Elsewhere both end at one lender and its agencies: in mainland China articles 7, 13, 18 and 20
 * of the credit information regulations (CN-ZX-7, CN-ZX-13, CN-ZX-18, CN-ZX-20), and the separate consent of article 23 of PIPL
 * (CN-PIPL-23), stand in the way. `concordat.sharing()`
 * says the same to the functions of the database; a test holds them together.
 */
export const SHARED_IN: readonly string[] = ['US', 'TW', 'GB', 'UK', 'IN', 'PH', 'SG', 'HK', 'KE']
