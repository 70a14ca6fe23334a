/** The version of the dictionary. A meaning never changes under a code; a new meaning is a new code and a new version. */
export const CODES_VERSION = 2

/** What a code gives the reason for, and who gives it. */
export const codeKinds = [
  'decline',
  'close',
  'return',
  'recall',
  'objection',
  'hold',
  'reopen',
  'return_refusal',
  'contest',
  'difference',
] as const
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

/** Whose doing it was. */
export const codeFaults = ['agency', 'lender', 'borrower', 'system', 'nobody'] as const
export type CodeFault = (typeof codeFaults)[number]

/** Whose score a code may enter. Codes that are nobody's doing, the borrower's or the system's enter none. */
export const scoredSides = ['agency', 'lender'] as const satisfies readonly CodeFault[]
export type ScoredSide = (typeof scoredSides)[number]

export const codeUsers = ['lender', 'agency', 'system'] as const
export type CodeUser = (typeof codeUsers)[number]

/** Other formats: ASC X12 data element 306, Action Code; YGC `PCODE` of records 09 and 39; Metro 2 account status. */
export const codeFormats = ['x12', 'ygc', 'metro2'] as const
export type CodeFormat = (typeof codeFormats)[number]

/** The code of each format that means the same. Null: none is publicly known to, which is an answer too. */
export type CrossWalk = Readonly<Record<CodeFormat, string | null>>

export interface Code {
  readonly code: string
  readonly kind: CodeKind
  readonly meaning: string
  readonly category: CodeCategory
  readonly fault: CodeFault
  readonly usedBy: readonly CodeUser[]
  readonly crossWalk: CrossWalk
  /** The version of the dictionary that brought it. */
  readonly since: number
  /** No longer to be given, still understood. */
  readonly deprecated: boolean
  readonly replacedBy: string | null
}

type Line = readonly [
  code: string,
  category: CodeCategory,
  fault: CodeFault,
  usedBy: readonly CodeUser[],
  meaning: string,
  more?: Partial<CrossWalk> & { readonly since?: number; readonly replacedBy?: string },
]

const lines = (kind: CodeKind, since: number, table: readonly Line[]): readonly Code[] =>
  table.map(([code, category, fault, usedBy, meaning, more = {}]) => {
    const { x12 = null, ygc = null, metro2 = null, replacedBy = null } = more
    return {
      ...{ code, kind, meaning, category, fault, usedBy },
      crossWalk: { x12, ygc, metro2 },
      ...{ since: more.since ?? since, deprecated: replacedBy !== null, replacedBy },
    }
  })

const agency = ['agency'] as const
const lender = ['lender'] as const
const both = ['lender', 'agency'] as const
const system = ['system'] as const

/** X12 element 306 and Metro 2 codes are given only where their published text says the same thing. */
export const dictionary: readonly Code[] = [
  ...lines('decline', 1, [
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
  ...lines('close', 1, [
    ['paid_in_full', 'success', 'nobody', both, 'Everything owed was paid', { x12: '42', metro2: '62' }],
    ['settled', 'success', 'nobody', both, 'Paid as a settlement said, the rest waived', { x12: '66' }],
    ['paid_direct', 'success', 'nobody', both, 'Paid to the lender without the agency'],
    ['cured', 'success', 'nobody', lender, 'The account is no longer past due'],
    ['partly_paid', 'success', 'borrower', both, 'Some was paid and no more is expected'],
    ['insolvent', 'uncollectable', 'borrower', both, 'The borrower is insolvent', { x12: '26' }],
    ['deceased', 'uncollectable', 'nobody', both, 'The borrower has died and the estate pays nothing', { x12: '40' }],
    ['untraceable', 'uncollectable', 'borrower', both, 'Nobody liable can be found'],
    ['incarcerated', 'uncollectable', 'borrower', both, 'The borrower is in prison'],
    [
      'identity_theft',
      'uncollectable',
      'nobody',
      both,
      'The debt is not the borrower’s: somebody used their identity',
      { metro2: 'DF' },
    ],
    ['time_barred', 'uncollectable', 'nobody', both, 'The limitation period has ended'],
    ['refused_to_pay', 'exhausted', 'borrower', agency, 'The borrower refuses to pay', { x12: '43' }],
    ['no_response', 'exhausted', 'borrower', agency, 'The borrower answers nothing'],
    ['efforts_exhausted', 'exhausted', 'nobody', agency, 'Every permitted step was taken without result'],
    ['legal_exhausted', 'exhausted', 'nobody', both, 'Judgment and enforcement brought nothing more'],
    ['uneconomical_to_pursue', 'exhausted', 'nobody', both, 'More work would cost more than it can bring'],
    ['dispute_upheld', 'rejected', 'lender', both, 'The borrower’s dispute was right'],
    ['invalid_case', 'rejected', 'lender', both, 'The account should not have been placed', { metro2: 'DA' }],
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
  ...lines('return', 1, [
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
  ...lines('recall', 1, [
    ['lender_request', 'lender_decision', 'nobody', lender, 'The lender wants the account back', { x12: '31' }],
    ['placed_in_error', 'rejected', 'lender', lender, 'The account should not have been placed', { metro2: 'DA' }],
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
    ['term_over', 'exhausted', 'nobody', lender, 'The agreed working time is over', { x12: '71' }],
    ['mandate_over', 'lender_decision', 'nobody', lender, 'The mandate has ended'],
  ]),
  ...lines('objection', 1, [
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
  ...lines('hold', 2, [
    ['dispute_open', 'rejected', 'nobody', both, 'A dispute is being answered', { x12: '44' }],
    ['complaint_open', 'rejected', 'nobody', both, 'A complaint is being examined'],
    ['protection_open', 'rejected', 'nobody', both, 'A protection of the borrower forbids contact'],
    ['moratorium', 'rejected', 'nobody', both, 'A moratorium forbids collection', { x12: '56' }],
    ['insolvency_reported', 'uncollectable', 'borrower', both, 'An insolvency is being looked into', { x12: '26' }],
    ['death_reported', 'uncollectable', 'nobody', both, 'A reported death is being looked into'],
    ['identity_doubt', 'uncollectable', 'nobody', both, 'Somebody may have used the borrower’s identity'],
    ['payment_looked_into', 'success', 'nobody', both, 'A payment is being looked into'],
    ['documents_awaited', 'lender_decision', 'lender', agency, 'Documents the work depends on are awaited'],
    ['answer_awaited', 'lender_decision', 'lender', agency, 'An answer of the lender is awaited'],
    ['lender_asks_to_wait', 'lender_decision', 'nobody', lender, 'The lender asks to wait', { x12: '24' }],
    ['licence_suspended', 'rejected', 'agency', ['lender', 'system'], 'The agency’s licence is suspended or has ended'],
    ['mandate_suspended', 'lender_decision', 'nobody', ['lender', 'system'], 'The mandate is suspended or has ended'],
    ['disaster', 'system', 'nobody', both, 'A disaster makes the work impossible or unfair'],
  ]),
  ...lines('reopen', 2, [
    ['payment_bounced', 'rejected', 'borrower', both, 'The payment that closed it was not good'],
    ['agreement_broken', 'rejected', 'borrower', both, 'The agreement that closed it was not kept'],
    ['closed_in_error', 'rejected', 'nobody', both, 'It should not have been closed'],
    ['returned_in_error', 'rejected', 'nobody', both, 'It should not have been returned'],
    ['insolvency_refused', 'lender_decision', 'nobody', both, 'The insolvency that closed it was refused or dropped'],
    ['borrower_found', 'success', 'nobody', both, 'Somebody liable was found'],
    ['lender_reactivates', 'lender_decision', 'nobody', lender, 'The lender wants the work to go on', { x12: '79' }],
  ]),
  ...lines('return_refusal', 2, [
    ['arrangement_runs', 'success', 'nobody', lender, 'The borrower keeps an agreement made with the agency'],
    ['payment_expected', 'success', 'nobody', lender, 'A payment through the agency is under way'],
    ['term_not_over', 'lender_decision', 'nobody', lender, 'The agreed working time is not over'],
    ['steps_missing', 'rejected', 'agency', lender, 'Steps both sides agreed on were not taken'],
    ['report_missing', 'rejected', 'agency', lender, 'The report on the work is missing'],
    ['reason_unfounded', 'rejected', 'agency', lender, 'The reason given for the return does not hold'],
  ]),
  ...lines('contest', 2, [
    ['done_in_time', 'success', 'nobody', agency, 'It was done in time'],
    ['on_hold_meanwhile', 'system', 'nobody', agency, 'The placement was on hold meanwhile'],
    ['lender_kept_waiting', 'lender_decision', 'lender', agency, 'It depended on something the lender did not give'],
    ['law_forbade', 'rejected', 'nobody', agency, 'The law forbade it at that time'],
    ['clock_wrong', 'system', 'system', agency, 'The clock or its calendar is wrong'],
    ['platform_down', 'system', 'system', agency, 'The platform could not be reached'],
    ['force_majeure', 'system', 'nobody', agency, 'Nobody could have done it in time'],
  ]),
  ...lines('difference', 2, [
    ['posted_later', 'system', 'nobody', both, 'A posting one side had not received yet explains it'],
    ['interest_day', 'system', 'nobody', both, 'Interest runs to different days'],
    ['never_received', 'system', 'nobody', both, 'The placement or its end never arrived'],
    ['recall_unprocessed', 'rejected', 'agency', both, 'The agency had not processed a recall or an end'],
    ['return_unprocessed', 'rejected', 'lender', both, 'The lender had not processed a return'],
    ['agency_record_wrong', 'rejected', 'agency', both, 'The agency’s record is wrong'],
    ['lender_record_wrong', 'rejected', 'lender', both, 'The lender’s record is wrong'],
    ['unexplained', 'system', 'nobody', both, 'Neither side can say why'],
  ]),
]

/** The codes of one kind, as a schema wants them. */
export const codesOf = (kind: CodeKind): [string, ...string[]] =>
  dictionary.flatMap((entry) => (entry.kind === kind ? [entry.code] : [])) as [string, ...string[]]

export const codeNamed = (code: string): Code | undefined => byCode.get(code)

const byCode = new Map(dictionary.map((entry) => [entry.code, entry]))

/** Whose score the code may enter; null where it was neither side's doing. */
export const scoredAgainst = ({ fault }: Pick<Code, 'fault'>): ScoredSide | null =>
  scoredSides.find((side) => side === fault) ?? null
