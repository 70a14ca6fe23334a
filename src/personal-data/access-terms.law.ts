export interface AccessTerm {
  readonly rule: string
  /** ISO 3166 codes; a country covers its subdivisions. */
  readonly jurisdictions: readonly string[]
  /** Calendar days from receipt to the decision on the request. */
  readonly days: number
  readonly citation: string
}

/** By when whoever asks what is kept about them is answered. Where a place is not named, nothing is known of it here. */
export const accessTerms: readonly AccessTerm[] = [
  { rule: 'TW-PDPA-13', jurisdictions: ['TW'], days: 15, citation: '個人資料保護法 第13條第1項' },
]
