/** What may be found of an account that is offered for sale, the weightiest first. */
export const saleFindings = [
  'not_found',
  'already_for_sale',
  'currency_differs',
  'status_unfit',
  'nothing_owed',
  'person_erased',
  'identity_theft',
  'moratorium',
  'insolvent',
  'deceased',
  'identity_disputed',
  'minor',
  'joint_agreement',
  'under_recall',
  'placed',
  'disputed',
  'litigant',
  'represented',
  'protected',
  'agreement_active',
] as const
export type SaleFinding = (typeof saleFindings)[number]

export interface SaleRule {
  readonly finding: SaleFinding
  /** ISO 3166 country; `*` where no law of a place says otherwise. */
  readonly jurisdiction: string
  readonly fate: 'excluded' | 'kept'
  /** Of the rules of law, where one says so. */
  readonly rule: string | null
  readonly citation: string
}

const HOUSE = 'House rule'
const everywhere = (finding: SaleFinding, fate: SaleRule['fate']): SaleRule => ({
  ...{ finding, jurisdiction: '*', fate, rule: null, citation: HOUSE },
})

/**
 * Which debts may be sold. The first rule of a finding that fits the place holds; `*` comes last. What is kept goes along with
 * what was found: a dispute, a protection, an agreement bind the buyer as they bound the seller.
 */
export const saleRules: readonly SaleRule[] = [
  // A debt known to be paid, settled or discharged is not sold.
  ...(['status_unfit', 'nothing_owed', 'insolvent'] as const).map(
    (finding): SaleRule => ({
      ...{ finding, jurisdiction: 'US', fate: 'excluded', rule: 'US-F-30B-SALE', citation: '12 CFR 1006.30(b)' },
    }),
  ),
  // While a moratorium runs nothing is begun that enforces the debt, by whomever.
  ...(['GB', 'UK'] as const).map(
    (jurisdiction): SaleRule => ({
      ...{ finding: 'moratorium', jurisdiction, fate: 'excluded', rule: 'UK-BS-7-FREEZE' },
      citation: 'SI 2020/1311, reg 7',
    }),
  ),
  everywhere('not_found', 'excluded'),
  everywhere('already_for_sale', 'excluded'),
  everywhere('currency_differs', 'excluded'),
  everywhere('status_unfit', 'excluded'),
  everywhere('nothing_owed', 'excluded'),
  everywhere('person_erased', 'excluded'),
  everywhere('identity_theft', 'excluded'),
  everywhere('identity_disputed', 'excluded'),
  everywhere('moratorium', 'excluded'),
  everywhere('insolvent', 'excluded'),
  everywhere('deceased', 'excluded'),
  everywhere('minor', 'excluded'),
  // What its lead collects is divided among those who agreed; a buyer did not.
  everywhere('joint_agreement', 'excluded'),
  // Its agency ends first; until then it is not transferred.
  everywhere('under_recall', 'kept'),
  everywhere('placed', 'kept'),
  everywhere('disputed', 'kept'),
  everywhere('litigant', 'kept'),
  everywhere('represented', 'kept'),
  everywhere('protected', 'kept'),
  everywhere('agreement_active', 'kept'),
]

/**
 * What is no bar to giving a debt back to whom it was bought from, as the contract of the sale allows (12 CFR 1006.30(b)(2)): it is
 * why it goes back, more often than not. What a moratorium stops waits until it is over.
 */
const noBarBack: readonly SaleRule[] = (
  ['insolvent', 'deceased', 'identity_theft', 'identity_disputed', 'minor'] as const
).map((finding) => everywhere(finding, 'kept'))

/** The rule of a finding where a debt lies; `isBuyBack`: it goes back to whom it was bought from. */
export const saleRuleOf = (finding: SaleFinding, jurisdiction: string | null, isBuyBack = false): SaleRule =>
  [...(isBuyBack ? noBarBack : []), ...saleRules].find(
    (rule) =>
      rule.finding === finding && (rule.jurisdiction === '*' || rule.jurisdiction === jurisdiction?.slice(0, 2)),
  ) as SaleRule
