/** The version of the dictionary. A meaning never changes under a code; a new meaning is a new code and a new version. */
export const CODES_VERSION = 1

/** Where a code is used: an agency declines an offer, one side closes, an agency returns, a lender recalls, an agency objects. */
export const codeKinds = ['decline', 'close', 'return', 'recall', 'objection'] as const
export type CodeKind = (typeof codeKinds)[number]

export const codeCategories = [
  'success',
  'rejected',
  'uncollectable',
  'lender_decision',
  'exhausted',
  'system',
] as const
export type CodeCategory = (typeof codeCategories)[number]

/** Whose doing it was. Codes that are nobody's, the borrower's or the system's never enter a score. */
export const codeFaults = ['agency', 'lender', 'borrower', 'system', 'nobody'] as const
export type CodeFault = (typeof codeFaults)[number]

export const codeUsers = ['lender', 'agency', 'system'] as const
export type CodeUser = (typeof codeUsers)[number]

/** Codes of other formats that mean the same. Null: none is publicly known to. */
export interface CrossWalk {
  /** ASC X12 data element 306, Action Code. */
  readonly x12: string | null
  /** YGC `PCODE` of records 09 and 39; its code list is not public. */
  readonly ygc: string | null
  /** Metro 2 account status an agency may report. */
  readonly metro2: string | null
}

export interface Code {
  readonly code: string
  readonly kind: CodeKind
  readonly meaning: string
  readonly category: CodeCategory
  readonly fault: CodeFault
  readonly usedBy: readonly CodeUser[]
  readonly crossWalk: CrossWalk
}

type Line = readonly [
  code: string,
  category: CodeCategory,
  fault: CodeFault,
  usedBy: readonly CodeUser[],
  meaning: string,
  crossWalk?: Partial<CrossWalk>,
]

const lines = (kind: CodeKind, table: readonly Line[]): readonly Code[] =>
  table.map(([code, category, fault, usedBy, meaning, crossWalk]) => ({
    ...{ code, kind, meaning, category, fault, usedBy },
    crossWalk: { x12: null, ygc: null, metro2: null, ...crossWalk },
  }))

const agency = ['agency'] as const
const lender = ['lender'] as const
const both = ['lender', 'agency'] as const
const system = ['system'] as const

/** X12 element 306 and Metro 2 codes are given only where their published text says the same thing. */
export const dictionary: readonly Code[] = [
  ...lines('decline', [
    ['no_capacity', 'rejected', 'nobody', agency, 'The agency has no people free to work it'],
    ['not_licensed', 'rejected', 'nobody', agency, 'The agency holds no licence for this jurisdiction or activity'],
    ['conflict_of_interest', 'rejected', 'nobody', agency, 'The agency acts for or employs somebody on the account'],
    ['outside_terms', 'rejected', 'lender', agency, 'The account is not what the mandate was made for'],
    ['data_missing', 'rejected', 'lender', agency, 'Something needed to work the account is missing'],
    ['data_wrong', 'rejected', 'lender', agency, 'What was given about the account is wrong'],
    ['duplicate', 'rejected', 'lender', agency, 'The agency already works this debt'],
    ['uneconomical', 'rejected', 'nobody', agency, 'The amount does not carry the cost of working it'],
    ['known_disputed', 'rejected', 'nobody', agency, 'The borrower disputes the debt', { x12: '75' }],
    ['known_insolvent', 'uncollectable', 'borrower', agency, 'The borrower is insolvent', { x12: '26' }],
    ['known_deceased', 'uncollectable', 'nobody', agency, 'The borrower has died', { x12: '40' }],
    ['known_vulnerable', 'rejected', 'nobody', agency, 'The borrower needs care this agency cannot give'],
    ['time_barred_offer', 'uncollectable', 'lender', agency, 'The limitation period is over'],
  ]),
  ...lines('close', [
    ['paid_in_full', 'success', 'nobody', both, 'Everything owed was paid', { x12: '42', metro2: '62' }],
    ['settled', 'success', 'nobody', both, 'Paid as a settlement said, the rest waived', { x12: '66' }],
    ['paid_direct', 'success', 'nobody', both, 'Paid to the lender without the agency'],
    ['cured', 'success', 'nobody', lender, 'The account is no longer past due'],
    ['partly_paid', 'success', 'borrower', both, 'Some was paid and no more is expected'],
    ['insolvent', 'uncollectable', 'borrower', both, 'The borrower is insolvent', { x12: '26' }],
    ['deceased', 'uncollectable', 'nobody', both, 'The borrower has died and the estate pays nothing', { x12: '40' }],
    ['untraceable', 'uncollectable', 'borrower', both, 'Nobody liable can be found'],
    ['incarcerated', 'uncollectable', 'borrower', both, 'The borrower is in prison'],
    ['identity_theft', 'uncollectable', 'nobody', both, 'The debt is not the borrower’s: somebody used their identity'],
    ['time_barred', 'uncollectable', 'nobody', both, 'The limitation period has ended'],
    ['refused_to_pay', 'exhausted', 'borrower', agency, 'The borrower refuses to pay', { x12: '43' }],
    ['no_response', 'exhausted', 'borrower', agency, 'The borrower answers nothing'],
    ['efforts_exhausted', 'exhausted', 'nobody', agency, 'Every permitted step was taken without result'],
    ['legal_exhausted', 'exhausted', 'nobody', both, 'Judgment and enforcement brought nothing more'],
    ['uneconomical_to_pursue', 'exhausted', 'nobody', both, 'More work would cost more than it can bring'],
    ['dispute_upheld', 'rejected', 'lender', both, 'The borrower’s dispute was right'],
    ['invalid_case', 'rejected', 'lender', both, 'The account should not have been placed'],
    ['lender_withdrew', 'lender_decision', 'nobody', lender, 'The lender takes the account back', { x12: '31' }],
    ['lender_sold', 'lender_decision', 'nobody', lender, 'The lender sold the debt', { x12: '67' }],
    ['lender_refused_settlement', 'lender_decision', 'lender', both, 'The lender refused what the borrower offered'],
    ['lender_refused_legal', 'lender_decision', 'lender', both, 'The lender does not want to sue'],
    ['lender_silent', 'lender_decision', 'lender', agency, 'The lender does not answer'],
    ['never_started', 'rejected', 'agency', both, 'The agency did not begin'],
    ['agency_cancelled', 'rejected', 'agency', agency, 'The agency gives the account up'],
    ['agency_breach', 'rejected', 'agency', lender, 'The agency broke the mandate or the law'],
    ['licence_lapsed', 'rejected', 'agency', both, 'The agency’s licence has ended'],
    ['borrower_protected', 'rejected', 'nobody', both, 'A protection forbids further collection'],
    ['merged', 'system', 'system', system, 'The account was merged into another'],
  ]),
  ...lines('return', [
    ['no_arrangement', 'exhausted', 'nobody', agency, 'Worked for the agreed time without an arrangement'],
    ['unfound', 'uncollectable', 'borrower', agency, 'Nobody liable can be found'],
    ['found_insolvent', 'uncollectable', 'borrower', agency, 'The borrower is insolvent', { x12: '26' }],
    ['found_deceased', 'uncollectable', 'nobody', agency, 'The borrower has died', { x12: '40' }],
    ['refuses_contact', 'exhausted', 'borrower', agency, 'The borrower asked not to be contacted', { x12: '45' }],
    ['needs_legal', 'exhausted', 'nobody', agency, 'Only a court can bring more', { x12: '32' }],
    ['no_longer_licensed', 'rejected', 'agency', agency, 'The agency may no longer work here'],
    ['agency_gives_up', 'rejected', 'agency', agency, 'The agency gives the account up'],
    ['unanswered_query', 'lender_decision', 'lender', agency, 'The lender did not answer what the work depends on'],
  ]),
  ...lines('recall', [
    ['lender_request', 'lender_decision', 'nobody', lender, 'The lender wants the account back', { x12: '31' }],
    ['placed_in_error', 'rejected', 'lender', lender, 'The account should not have been placed'],
    ['paid_to_lender', 'success', 'nobody', lender, 'The borrower paid the lender'],
    ['going_to_law', 'lender_decision', 'nobody', lender, 'The lender sues', { x12: '32' }],
    ['sale', 'lender_decision', 'nobody', lender, 'The debt is being sold', { x12: '67' }],
    ['dispute', 'rejected', 'nobody', lender, 'The borrower disputes the debt', { x12: '75' }],
    ['insolvency', 'uncollectable', 'borrower', lender, 'The borrower is insolvent', { x12: '26' }],
    ['death', 'uncollectable', 'nobody', lender, 'The borrower has died', { x12: '40' }],
    ['protection', 'rejected', 'nobody', lender, 'A protection asks for somebody else or nobody'],
    ['complaint', 'rejected', 'agency', lender, 'An upheld complaint about the agency'],
    ['work_standard', 'rejected', 'agency', lender, 'The agency missed a work standard and its cure period'],
    ['licence', 'rejected', 'agency', lender, 'The agency’s licence ended or was suspended'],
    ['term_over', 'exhausted', 'nobody', lender, 'The agreed working time is over'],
    ['mandate_over', 'lender_decision', 'nobody', lender, 'The mandate has ended'],
  ]),
  ...lines('objection', [
    ['already_paid', 'success', 'nobody', agency, 'The debt was paid', { x12: '42' }],
    ['plan_running', 'success', 'nobody', agency, 'The borrower keeps an agreement'],
    ['payment_in_transit', 'success', 'nobody', agency, 'A payment is under way'],
    ['settlement_pending', 'success', 'nobody', agency, 'An offer awaits the lender’s answer'],
    ['disputed', 'rejected', 'nobody', agency, 'A dispute is being answered', { x12: '44' }],
    [
      'estate',
      'uncollectable',
      'nobody',
      agency,
      'The borrower has died and the estate is being settled',
      { x12: '40' },
    ],
  ]),
]

/** The codes of one kind, as a schema wants them. */
export const codesOf = (kind: CodeKind): [string, ...string[]] =>
  dictionary.flatMap((entry) => (entry.kind === kind ? [entry.code] : [])) as [string, ...string[]]

export const codeNamed = (code: string): Code | undefined => byCode.get(code)

const byCode = new Map(dictionary.map((entry) => [entry.code, entry]))
