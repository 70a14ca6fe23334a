import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { bankFile, bankImported, camtOf, type Made, nachaOf } from './bank-files.ts'
import { ledgerOf, owing, type Paying, paid, payingOf } from './paying.ts'

let platform: Platform
let ground: Paying
beforeAll(async () => {
  platform = await startPlatform()
  ground = await payingOf(platform)
})
afterAll(() => platform.stop())

const today = () => platform.clock.now().slice(0, 10)
const camt = (entries: readonly Made[], message?: string) =>
  bankImported(platform, ground.lender, 'camt', camtOf(entries, { day: today(), ...(message ? { message } : {}) }))
const payment = async (id: string) => (await ground.lender.get(`/v1/payments/${id}`)).body
const balance = async (account: string) => (await ground.lender.get(`/v1/accounts/${account}/debt`)).body.balance
let made = 0
const named = () => `BK-${++made}`

describe('a statement of a bank', () => {
  test('is put to the debts its payers name, by creditor reference, end-to-end id or a word of the text', async () => {
    const references = [named(), named(), named()]
    for (const reference of references) await owing(ground, { reference })
    const { file, rows } = await camt([
      { amount: '100.00', servicer: named(), creditorReference: references[0] as string },
      { amount: '200.00', servicer: named(), endToEnd: references[1] as string },
      { amount: '300.00', servicer: named(), text: `Instalment, ${references[2]} thank you` },
      { amount: '25.00', credit: false, servicer: named() },
      { amount: '9.00', status: 'PDNG', servicer: named() },
    ])
    expect(file).toMatchObject({ state: 'completed', progress: { total: 3, succeeded: 3, failed: 0 } })
    for (const [n, reference] of references.entries()) {
      expect(await payment(rows[n].subjectId)).toMatchObject({ status: 'posted', amount: (n + 1) * 10_000 })
      expect(await balance(`ref:${reference}`)).toBe(1_250_000 - (n + 1) * 10_000)
    }
  })

  test('leaves in suspense who names no debt, or two of one rank', async () => {
    const [one, other] = [named(), named()]
    for (const reference of [one, other]) await owing(ground, { reference })
    const { rows } = await camt([
      { amount: '10.00', servicer: named(), endToEnd: 'NOTPROVIDED', text: 'no idea 4711' },
      { amount: '11.00', servicer: named(), text: `${one} ${other}` },
    ])
    for (const { subjectId } of rows) {
      expect(await payment(subjectId)).toMatchObject({
        status: 'unallocated',
        reason: 'unknown_account',
        endToEndId: null,
      })
    }
  })

  test('posts nothing twice: the same file again, and the same entry in another file', async () => {
    const reference = named()
    await owing(ground, { reference })
    const entries = [{ amount: '50.00', servicer: named(), endToEnd: reference }]
    await camt(entries)
    const before = await ledgerOf(ground.lender)
    for (const message of ['MSG-1', 'MSG-2']) {
      const { rows } = await camt(entries, message)
      expect(rows).toMatchObject([{ outcome: 'succeeded', already: true }])
    }
    expect(await ledgerOf(ground.lender)).toEqual(before)
  })

  test('takes a payment back by what it was called from end to end, before or behind it', async () => {
    for (const first of ['payment', 'return'] as const) {
      const reference = named()
      await owing(ground, { reference })
      const endToEnd = named()
      const money: Made = { amount: '70.00', servicer: named(), endToEnd, creditorReference: reference }
      const back: Made = { amount: '70.00', credit: false, servicer: named(), endToEnd, returned: 'AC04' }
      const { rows } = await camt(first === 'payment' ? [money, back] : [back, money])
      expect(rows.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['succeeded', 'succeeded'])
      expect(await balance(`ref:${reference}`)).toBe(1_250_000)
      const reversal = rows.find(({ subjectId }: { subjectId: string }) => subjectId.startsWith('prv_'))
      expect((await ground.lender.get(`/v1/payment-reversals/${reversal.subjectId}`)).body).toMatchObject({
        ...{ status: 'settled', code: 'bounced', bankReturn: { code: 'AC04', isBadAccount: true } },
      })
      const again = await camt(first === 'payment' ? [money, back] : [back, money])
      expect(again.rows.every(({ already }: { already: boolean }) => already)).toBe(true)
    }
  })

  test('keeps both amounts and the rate where another currency was paid', async () => {
    const reference = named()
    await owing(ground, { reference })
    const instructed = { currency: 'USD', amount: '100.00', rate: '31.25', unit: 'USD' }
    const { rows } = await camt([{ amount: '3125.00', servicer: named(), endToEnd: reference, instructed }])
    expect(await payment(rows[0].subjectId)).toMatchObject({
      ...{ status: 'posted', currency: 'TWD', amount: 312_500 },
      paid: { currency: 'USD', amount: 10_000, rate: '31.25', rateSource: 'bank statement', rateOn: today() },
    })
  })

  test('fails one entry that cannot be read, and no other', async () => {
    const text = camtOf(
      [
        { amount: '1.00', servicer: named() },
        { amount: '2.00', servicer: named() },
      ],
      { day: today() },
    )
    const broken = text.replace(/<BookgDt>.*?<\/BookgDt>/, '')
    const done = await bankImported(platform, ground.lender, 'camt', broken)
    expect(done.file.progress).toMatchObject({ succeeded: 1, failed: 1 })
    expect(done.rows[0].problem).toMatchObject({ code: 'bank_entry_unreadable' })
  })

  test.each([
    [
      'with a document type',
      (text: string) => text.replace('<Document', '<!DOCTYPE Document [<!ENTITY a "b">]><Document'),
    ],
    ['with an entity of its own', (text: string) => text.replace('S-1', '&a;')],
    ['that is cut off', (text: string) => text.slice(0, -20)],
    ['of another message', (text: string) => text.replace('camt.053.001.08', 'pain.001.001.09')],
    ['whose balances do not hold', () => camtOf([{ amount: '1.00' }], { day: today(), off: 1 })],
  ])('is refused whole %s', async (_, spoil) => {
    const { sent } = await bankFile(
      ground.lender,
      'camt',
      spoil(camtOf([{ amount: '1.00', servicer: 'REFUSED' }], { day: today() })),
    )
    expect(sent).toMatchObject({ status: 422, body: { code: 'file_layout_content_unreadable' } })
  })

  test('of an agency goes to the placement it names; what names none is its row’s problem', async () => {
    const account = await owing(ground)
    const placed = await ground.lender.post('/v1/placements', { account, mandate: ground.mandate })
    const reference = named()
    await ground.agency.post(`/v1/placements/${placed.body.id}/accept`, { reference })
    const entries = [
      { amount: '5.00', servicer: named(), text: `case ${reference}` },
      { amount: '6.00', servicer: named(), text: 'who knows' },
    ]
    const { rows } = await bankImported(platform, ground.agency, 'camt', camtOf(entries, { day: today() }))
    expect(rows[1].problem.code).toBe('payment_subject_unclear')
    expect(await payment(rows[0].subjectId)).toMatchObject({ status: 'posted', paidTo: 'agency' })
    expect(await balance(account)).toBe(1_250_000 - 500)
  })
})

describe('returns of ACH debits', () => {
  test('take back payments by their identification, and say which accounts are bad', async () => {
    const account = await owing(ground, { currency: 'USD' })
    const reference = named()
    await paid(ground, ground.lender, { account, reference, method: 'direct_debit', currency: 'USD', amount: 4_200 })
    const file = nachaOf([
      { code: 'R03', cents: 4_200, id: reference, original: '091000010000077' },
      { code: 'R71', cents: 100, id: 'OTHER', original: '091000010000078' },
      { code: 'R01', cents: 100, id: 'SENT', original: '091000010000079', transaction: '26' },
    ])
    const { file: done, rows } = await bankImported(platform, ground.lender, 'nacha', file)
    expect(done.progress).toMatchObject({ total: 3, succeeded: 2, failed: 1 })
    expect(rows[1].problem.code).toBe('bank_return_takes_nothing')
    expect((await ground.lender.get(`/v1/payment-reversals/${rows[0].subjectId}`)).body).toMatchObject({
      ...{ status: 'settled', reference, bankReturn: { code: 'R03', isBadAccount: true } },
    })
    expect((await ground.lender.get(`/v1/payment-reversals/${rows[2].subjectId}`)).body).toMatchObject({
      status: 'awaiting',
    })
    const again = await bankImported(platform, ground.lender, 'nacha', file)
    expect(again.rows.map(({ already }: { already: boolean }) => already)).toEqual([true, false, true])
  })

  test('are read without line ends, too', async () => {
    const records = nachaOf([{ code: 'R01', cents: 100, id: 'UNBROKEN', original: '091000010000081' }])
    const { file, rows } = await bankImported(platform, ground.lender, 'nacha', records.replaceAll('\n', ''))
    expect(file.progress).toMatchObject({ total: 1, succeeded: 1, failed: 0 })
    expect((await ground.lender.get(`/v1/payment-reversals/${rows[0].subjectId}`)).body).toMatchObject({
      ...{ status: 'awaiting', bankReturn: { code: 'R01', isBadAccount: false } },
    })
  })

  test.each([
    ['totals that do not hold', nachaOf([{ code: 'R01', cents: 100, id: 'A', original: '1' }], { off: 1 })],
    [
      'no control record',
      nachaOf([{ code: 'R01', cents: 100, id: 'A', original: '1' }])
        .split('\n')
        .slice(0, 4)
        .join('\n'),
    ],
    ['something else', 'hello\n'],
  ])('are refused whole with %s', async (_, text) => {
    const { sent } = await bankFile(ground.lender, 'nacha', text)
    expect(sent).toMatchObject({ status: 422, body: { code: 'file_layout_content_unreadable' } })
  })

  test('are of their own kind of import, with control totals where they are given', async () => {
    const other = { kind: 'payments', format: 'nacha', mode: 'best_effort' }
    expect(await ground.lender.post('/v1/imports', other)).toMatchObject({ body: { code: 'import_format_unclear' } })
    const without = { kind: 'payments', format: 'csv', mode: 'best_effort' }
    expect(await ground.lender.post('/v1/imports', without)).toMatchObject({ body: { code: 'import_totals_unfit' } })
    const text = nachaOf([{ code: 'R01', cents: 100, id: named(), original: '1' }])
    const { id } = await bankFile(ground.lender, 'nacha', text, { controlTotals: { rows: 2, amount: 100 } })
    await platform.settle()
    expect((await ground.lender.get(`/v1/imports/${id}`)).body).toMatchObject({ state: 'failed' })
  })
})
