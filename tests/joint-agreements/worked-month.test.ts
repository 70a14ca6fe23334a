import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { digits, printedBooks } from '../ledger/printed.ts'
import { debtOf } from '../placements/portfolio.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { type Joining, joining, partsOf } from './joining.ts'

let platform: Platform
let joint: Joining
let guide: string
beforeAll(async () => {
  platform = await startPlatform()
  joint = await joining(platform)
  guide = await readFile(new URL('../../docs/guides/finance.md', import.meta.url), 'utf8')
})
afterAll(() => platform.stop())

test('money of others in the guide is what the books of the lead say', async () => {
  const { lead, creditor, done } = joint
  const plan = await joint.running()
  await joint.pay(plan, 285_714)
  const parts = await Promise.all(
    [lead, creditor(0), creditor(1)].map(({ id }) => partsOf(lead, `jointAgreement=${plan.id}&creditor=${id}`)),
  )
  expect(guide).toContain(`| the instalment of 285,714 | ${parts.map(({ amount }) => digits(amount)).join(' | ')} |`)
  const account = await debtOf(platform, lead)
  const today = platform.clock.now().slice(0, 10)
  await done(lead, '/v1/payments', {
    ...{ account, reference: 'BEYOND', paidTo: 'lender', method: 'bank_transfer', currency: 'TWD', amount: 1_250_700 },
    effectiveAt: platform.clock.now(),
  })
  expect(guide).toContain(await printedBooks(lead, 'TWD'))
  for (const [n, { distributions, amount }] of parts.slice(1).entries()) {
    const transfer = { distributions, amount }
    await done(lead, '/v1/joint-distributions/pay-over', { ...transfer, reference: `OVER-${n}`, paidOn: today })
  }
  const { data } = (await lead.get('/v1/refunds?status=owed')).body
  await done(lead, `/v1/refunds/${data[0].id}/pay`, { reference: 'BACK-1', paidOn: today })
  expect(guide).toContain(await printedBooks(lead, 'TWD'))
})
