/** What saying nothing to a proposal means. */
export const silences = ['accepts', 'refuses'] as const
export type Silence = (typeof silences)[number]

export const regimeNames = ['tw_pre_negotiation', 'pro_rata_plan', 'unanimous'] as const
/** Under which rules creditors agree together. */
export type Regime = (typeof regimeNames)[number]

export interface RegimeTerms {
  /** ISO 3166 countries of the debts; null: wherever lenders may know of each other’s debts. */
  readonly countries: readonly string[] | null
  readonly silence: Silence
  /** Basis points of all claims that have to accept, where the lead asks for no more. */
  readonly shareMin: number
  /** Days in which terms are proposed. */
  readonly openDays: number
  readonly citation: string
}

/**
 * Who refuses is never bound: each of these is an agreement, not an order of a court. They differ in what silence means and
 * in whether too many refusals leave nothing at all.
 */
export const regimes: Readonly<Record<Regime, RegimeTerms>> = {
  // The largest creditor institution represents the others unless they object to it in writing (art. 151, para. 4); a
  // negotiation that has not succeeded 90 days after its beginning leaves the way to the court open (art. 153).
  tw_pre_negotiation: {
    ...{ countries: ['TW'], silence: 'accepts', shareMin: 0, openDays: 90 },
    citation: 'Taiwan, Consumer Debt Clearance Act, art. 151 and 153',
  },
  // A debt management plan binds the creditors that agree to it (FCA Handbook, CONC 8.8).
  pro_rata_plan: {
    ...{ countries: null, silence: 'refuses', shareMin: 0, openDays: 90 },
    citation: 'FCA Handbook, CONC 8.8, in the United Kingdom; elsewhere the agreement itself',
  },
  unanimous: {
    ...{ countries: null, silence: 'refuses', shareMin: 10_000, openDays: 90 },
    citation: 'The agreement itself',
  },
}
