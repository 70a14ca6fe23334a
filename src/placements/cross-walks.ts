import { type Code, type CodeFormat, type CodeKind, codeNamed, dictionary } from './dictionary.ts'

/** A code of another format, as its published list has it. */
export interface ForeignCode {
  readonly format: CodeFormat
  readonly code: string
  readonly meaning: string
  /** Codes of ours it may mean besides those whose cross-walk names it. */
  readonly also: readonly string[]
  /** Why it means no code of ours, or does not say which; null where those it means are all there is to say. */
  readonly note: string | null
}

type Line = readonly [
  code: string,
  meaning: string,
  more?: { readonly also?: readonly string[]; readonly note?: string },
]

const listed = (format: CodeFormat, table: readonly Line[]): readonly ForeignCode[] =>
  table.map(([code, meaning, { also = [], note = null } = {}]) => ({ format, code, meaning, also, note }))

const instruction = { note: 'It asks for a step of the work and gives no reason.' }
const noReason = { note: 'It says what happens and not why: choose the reason by hand.' }
const lateness = { note: 'It says how late the account is; see its bucket.' }
const secured = { note: 'It is about security the creditor took, not about a placement.' }

/**
 * Action codes of X12 element 306 that speak of a debt, and the Metro 2 account statuses. The code list of YGC is not
 * public, so it has none here: a file layout brings its own translations.
 */
export const foreignCodes: readonly ForeignCode[] = [
  ...listed('x12', [
    ['24', 'On hold', { note: 'It does not say why; the lender asking to wait is the plainest reading.' }],
    ['26', 'Bankruptcy filed, review the account'],
    ['27', 'Moved, follow up', instruction],
    ['28', 'Change the phone number', instruction],
    ['29', 'Payment received, follow up', instruction],
    ['30', 'Account active, pursue', { note: 'It says that the placement is active.' }],
    ['31', 'Return at the client’s request'],
    ['32', 'Pursue legal action'],
    ['34', 'Pursue garnishment', instruction],
    ['35', 'New assignment, proceed', { note: 'It says that the placement is offered.' }],
    ['36', 'Repossess merchandise', instruction],
    ['37', 'Adjust a payment', instruction],
    ['38', 'Change the address', instruction],
    ['39', 'Trace the debtor', instruction],
    ['40', 'Close the account, deceased', { also: ['death_reported'] }],
    ['41', 'Update to inactive', noReason],
    ['42', 'Account paid in full, close it'],
    ['43', 'Refused to pay, review the account'],
    ['44', 'Account disputed, review it', { also: ['known_disputed', 'dispute'] }],
    ['45', 'Do not contact'],
    ['46', 'Forward the account', instruction],
    ['53', 'Legal moratorium on debts incurred to date', { also: ['moratorium'] }],
    ['56', 'Moratorium'],
    ['66', 'Settled out of court'],
    ['67', 'Sold'],
    ['71', 'Term expired'],
    ['75', 'Dispute', { also: ['disputed', 'dispute_open'] }],
    [
      '79',
      'Reactivate',
      { note: 'It does not say why; the lender wanting the work to go on is the plainest reading.' },
    ],
    ['80', 'Reconcile', { note: 'It asks for a statement of what is held.' }],
    ['HR', 'Hold until released', noReason],
    ['RH', 'Recall', noReason],
    ['RU', 'Return', noReason],
  ]),
  ...listed('metro2', [
    ['05', 'Account transferred', { note: 'It does not say whether the debt was sold, placed or moved.' }],
    ['11', 'Current, 0 to 29 days past due', lateness],
    ['13', 'Paid or closed, zero balance', { note: 'It does not say whether it was paid.' }],
    ['61', 'Paid in full, was a voluntary surrender', { also: ['paid_in_full'] }],
    ['62', 'Paid in full, was a collection account'],
    ['63', 'Paid in full, was a repossession', { also: ['paid_in_full'] }],
    ['64', 'Paid in full, was a charge-off', { also: ['paid_in_full'] }],
    ['65', 'Paid in full, a foreclosure was started', { also: ['paid_in_full'] }],
    ['71', '30 to 59 days past due', lateness],
    ['78', '60 to 89 days past due', lateness],
    ['80', '90 to 119 days past due', lateness],
    ['82', '120 to 149 days past due', lateness],
    ['83', '150 to 179 days past due', lateness],
    ['84', '180 days or more past due', lateness],
    ['88', 'Claim filed with the government for the insured portion', secured],
    ['89', 'Deed received in lieu of foreclosure', secured],
    ['93', 'Assigned to internal or external collections', { note: 'It says that the account is placed.' }],
    ['94', 'Foreclosure completed', secured],
    ['95', 'Voluntary surrender', secured],
    ['96', 'Repossession', secured],
    ['97', 'Unpaid balance reported as a loss', { note: 'It says that the account is charged off.' }],
    ['DA', 'Delete the account, for a reason other than fraud', { also: ['dispute_upheld'] }],
    ['DF', 'Delete the account, fraud confirmed'],
  ]),
]

export const dictionaryFormat = 'concordat'

export const translatable = [dictionaryFormat, 'x12', 'ygc', 'metro2'] as const satisfies readonly (
  | CodeFormat
  | typeof dictionaryFormat
)[]
export type Translatable = (typeof translatable)[number]

export interface Question {
  readonly from: Translatable
  readonly to: Translatable
  readonly code: string
  /** Only codes of ours of this kind, where the caller knows what the code is the reason for. */
  readonly kind?: CodeKind | undefined
}

/** `none`: no code means the same. `unlisted`: the format's list, as far as it is public, has no such code. */
export const translationOutcomes = ['exact', 'ambiguous', 'none', 'unlisted'] as const

export interface Translation {
  readonly outcome: (typeof translationOutcomes)[number]
  readonly codes: readonly { readonly code: string; readonly kind: CodeKind | null; readonly meaning: string }[]
  readonly note: string | null
}

const ygcNote = 'The code list of YGC is not public. A file layout translates the codes agreed with a partner.'

/** What a code of one format is in another. Every question has an answer, whatever code it asks about. */
export function translate({ from, to, code, kind }: Question): Translation {
  const foreign = from === dictionaryFormat ? undefined : foreignNamed(from, code)
  const ours = (foreign ? meantBy(foreign) : [codeNamed(code)])
    .filter((entry) => entry !== undefined)
    .filter((entry) => kind === undefined || entry.kind === kind)
  const isListed = from === dictionaryFormat ? codeNamed(code) !== undefined : foreign !== undefined
  if (!isListed) return { outcome: 'unlisted', codes: [], note: from === 'ygc' ? ygcNote : null }
  const codes =
    to === dictionaryFormat
      ? ours.map(({ code, kind, meaning }) => ({ code, kind, meaning }))
      : distinct(ours.flatMap(({ crossWalk }) => crossWalk[to] ?? [])).map((found) => ({
          ...{ code: found, kind: null, meaning: foreignNamed(to, found)?.meaning ?? '' },
        }))
  const note = foreign?.note ?? (to === 'ygc' ? ygcNote : null)
  return { outcome: (['none', 'exact'] as const)[codes.length] ?? 'ambiguous', codes, note }
}

const distinct = (codes: readonly string[]): readonly string[] => [...new Set(codes)]

const foreignNamed = (format: CodeFormat, code: string): ForeignCode | undefined => byName.get(`${format} ${code}`)

const byName = new Map(foreignCodes.map((entry) => [`${entry.format} ${entry.code}`, entry]))

/** Our codes that a foreign one may mean. */
export const meantBy = ({ format, code, also }: ForeignCode): readonly Code[] =>
  dictionary.filter((entry) => entry.crossWalk[format] === code || also.includes(entry.code))
