import type { PrintedPage } from '../kernel/printed-page.ts'
import { spokenAmount } from '../notices/index.ts'
import type { Statement } from './statement-view.ts'

const columns = [
  ...['number', 'account', 'kind', 'setId', 'paymentId', 'reference', 'effectiveOn', 'recordedAt'],
  ...['placementId', 'rule', 'rate', 'basis', 'posted'],
] as const

const cell = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  const text = String(value)
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** The lines of a statement (RFC 4180), in minor units: their sums by account are those of the statement. */
export const statementCsv = ({ lines }: Statement): string =>
  [columns, ...lines.map((line) => columns.map((column) => line[column as keyof typeof line]))]
    .map((cells) => `${cells.map(cell).join(',')}\r\n`)
    .join('')

const entities: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' },
}
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign)

const what: Readonly<Record<string, string>> = {
  ...{ trust: 'Collected', commission_due: 'Commission', clawback_receivable: 'Commission owed back' },
}
/** What a line adds to its column: what is owed by the lender is shown as a positive amount. */
export const shownAmount = ({ account, posted }: Statement['lines'][number]): number =>
  account === 'commission_due' ? -posted : posted

const style = `body{font:14px/1.4 system-ui,sans-serif;margin:2rem;color:#111}table{border-collapse:collapse;width:100%}
th,td{padding:.25rem .5rem;border-bottom:1px solid #ccc;text-align:left;vertical-align:top}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem}
dt{font-weight:600}dd{margin:0}thead{display:table-header-group}
@media print{body{margin:0;font-size:10px}tr{break-inside:avoid}@page{margin:15mm}}`

const term = (name: string, text: string) => `<dt>${name}</dt><dd>${escaped(text)}</dd>`

/** The facts above the lines, as a person reads them. */
export function headOf(statement: Statement): readonly (readonly [string, string])[] {
  const { currency, basis, periodFrom, periodTo } = statement
  const money = (minor: number) => spokenAmount(BigInt(minor), currency)
  return [
    ['Lender', statement.lender.name],
    ['Agency', statement.agency.name],
    ['Mandate', statement.mandateId],
    ['Period', periodFrom === null ? `up to ${periodTo}` : `${periodFrom} to ${periodTo}`],
    ['Basis', basis === 'gross' ? 'Gross: commission is paid apart' : 'Net of commission'],
    ['Lines', `${statement.lineCount}`],
    ['Collected', money(statement.collected)],
    ['Commission', money(statement.commission)],
    ['Commission owed back', money(statement.clawedBack)],
    [`Due on ${statement.dueOn}`, money(statement.due)],
    ...(basis === 'gross' ? [['Payable to the agency', money(statement.payable)] as const] : []),
  ]
}

/** The cells of a line, as a person reads them. */
export const cellsOf = (line: Statement['lines'][number], currency: string): readonly string[] => [
  `${line.number}`,
  line.effectiveOn,
  `${what[line.account]}${line.kind === 'reversal' ? ', taken back' : ''}${line.kind === 'refund' ? ', refunded' : ''}`,
  line.reference ?? line.paymentId ?? '',
  line.rule === null ? '' : `${line.rule.replaceAll('_', ' ')}${line.rate === null ? '' : ` ${line.rate / 100} %`}`,
  spokenAmount(BigInt(shownAmount(line)), currency),
]
export const headings = ['No.', 'Day', 'What', 'Payment', 'Rule', 'Amount'] as const

const row = (line: Statement['lines'][number], currency: string): string => {
  const cells = cellsOf(line, currency)
  return `<tr>${cells.map((text, index) => `<td${numeric(index)}>${escaped(text)}</td>`).join('')}</tr>`
}
const isNumber = (index: number) => index === headings.length - 1 || index === 0
const numeric = (index: number) => (isNumber(index) ? ' class="n"' : '')
const titleOf = ({ number, remittanceId }: Statement) => `Remittance ${number}, ${remittanceId}`

/** Of the page's width, by column. */
const shares = [0.07, 0.11, 0.2, 0.27, 0.2, 0.15] as const

/** The same as a page of type. */
export const statementPage = (statement: Statement): PrintedPage => ({
  title: titleOf(statement),
  facts: headOf(statement),
  columns: headings.map((name, index) => ({ name, share: shares[index] ?? 0, isNumber: isNumber(index) })),
  rows: statement.lines.map((line) => cellsOf(line, statement.currency)),
  asOf: statement.recordedBefore,
})

/** A page a person reads and prints: no script, nothing from elsewhere, every text escaped. */
export function statementHtml(statement: Statement): string {
  const title = titleOf(statement)
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title><style>${style}</style></head><body>
<h1>${escaped(title)}</h1>
<dl>${headOf(statement)
    .map(([name, text]) => term(escaped(name), text))
    .join('')}</dl>
<table><thead><tr>${headings.map((name, index) => `<th${numeric(index)}>${name}</th>`).join('')}</tr></thead><tbody>
${statement.lines.map((line) => row(line, statement.currency)).join('\n')}
</tbody></table></body></html>
`
}
