import { importAccounts, importBalances } from '../../src/accounts/index.ts'
import { LayoutDefinition } from '../../src/file-layouts/index.ts'

/** Files are bytes, whatever their encoding. */
export const streamOf = (content: string | Uint8Array, pieces = 7): ReadableStream<Uint8Array> => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return new ReadableStream({
    start(controller) {
      for (let at = 0; at < bytes.length; at += pieces) controller.enqueue(bytes.subarray(at, at + pieces))
      controller.close()
    },
  })
}

const constants = [
  { to: 'product', value: 'credit_card' },
  { to: 'currency', value: 'TWD' },
  { to: 'jurisdiction', value: 'TW' },
]

/** A file of several records: the account, its borrower, and a trailer that counts and sums. */
export const recordsInput = {
  format: 'fixed',
  recordType: { start: 1, end: 2 },
  key: 'FILENO',
  records: [
    {
      type: '01',
      fields: [
        { field: 'FILENO', start: 3, end: 12, to: 'reference', required: true },
        { field: 'OPENED', start: 13, end: 20, to: 'openedOn', type: 'date', date: 'MMDDYYYY' },
        {
          ...{ field: 'ORIG_CLAIM', start: 21, end: 30, to: 'balance.principal', type: 'amount' },
          amount: { notation: 'minor', overpunch: true },
        },
      ],
    },
    {
      ...{ type: '02', role: 'child' },
      fields: [
        { field: 'FILENO', start: 3, end: 12 },
        { field: 'NAME', start: 13, end: 32, to: 'borrower.name' },
        { field: 'PHONE', start: 33, end: 47, to: 'borrower.phones' },
        { field: 'PHONE2', start: 48, end: 62, to: 'borrower.phones' },
      ],
    },
    { type: '09', role: 'skip' },
    {
      ...{ type: '99', role: 'trailer' },
      fields: [
        { field: 'RECORDS', start: 3, end: 8, type: 'integer' },
        { field: 'TOTAL', start: 9, end: 20, type: 'amount', amount: { notation: 'minor' } },
      ],
    },
  ],
  constants,
  controls: { count: 'RECORDS', amount: 'TOTAL' },
}

export const records = LayoutDefinition.parse(recordsInput)

export const account = (fileno: string, claim: string, opened = '03012024') =>
  `01${fileno.padEnd(10)}${opened}${claim.padStart(10, '0')}`
export const person = (fileno: string, name: string, ...phones: string[]) =>
  `02${fileno.padEnd(10)}${name.padEnd(20)}${phones.map((phone) => phone.padEnd(15)).join('')}`.trimEnd()
export const trailer = (count: number, total: number) =>
  `99${String(count).padStart(6, '0')}${String(total).padStart(12, '0')}`

export const goodFile = [
  account('A-1', '000012500{'),
  person('A-1', 'Wang Xiaoming', '+886912000001', '+886912000002'),
  '09A-1       a note',
  account('A-2', '0000000991'),
  person('A-2', 'Lin Meili'),
  trailer(5, 125_000 + 991),
].join('\r\n')

/** A table of balances with a header, semicolons and days of the Republic of China. */
export const balancesInput = {
  ...{ format: 'csv', delimiter: 'semicolon', encoding: 'big5' },
  records: [
    {
      fields: [
        { field: '帳號', to: 'account', required: true },
        { field: '日期', to: 'asOf', type: 'date', date: 'YYY/MM/DD' },
        { field: '本金', to: 'balance.principal', type: 'amount', amount: { scale: 0 } },
        { field: '備註' },
      ],
    },
  ],
  constants: [{ to: 'currency', value: 'TWD' }],
}

export const balances = LayoutDefinition.parse(balancesInput)

export const kinds = { accounts: importAccounts, balances: importBalances }
