import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { digits, printedBooks } from '../ledger/printed.ts'
import { held, paid, payingOf } from '../payments/paying.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { at, drafted, type Remittance, totals, under } from './remitting.ts'

let platform: Platform
let guide: string

beforeAll(async () => {
  platform = await startPlatform()
  guide = await readFile(new URL('../../docs/guides/finance.md', import.meta.url), 'utf8')
})
afterAll(() => platform.stop())

async function done(by: TestOrganisation, path: string, body: unknown): Promise<void> {
  const answer = await by.post(path, body)
  if (answer.status >= 300) throw new Error(answer.text)
}

const figures = ({ lineCount, collected, commission, clawedBack, due }: Remittance) =>
  [lineCount, collected, commission, clawedBack, due].map((figure) => digits(figure as number)).join(' | ')

test('the worked month of the guide is what the books say', async () => {
  const ground = await under(await payingOf(platform), { currency: 'USD' })
  const [first, second] = [await held(ground, { currency: 'USD' }), await held(ground, { currency: 'USD' })]
  const took = async (placement: string, amount: number) => {
    const { id } = await paid(ground, ground.agency, { placement, paidTo: 'agency', currency: 'USD', amount })
    await platform.settle()
    return id as string
  }
  const links = (await ground.lender.get(`/v1/accounts/${first.account}/parties`)).body.data
  await done(ground.agency, '/v1/agreements', {
    ...{ placement: first.placement, party: links[0].party?.id ?? links[0].partyId },
    ...{ kind: 'instalment_plan', total: 1_250_000 },
    schedule: { frequency: 'monthly', count: 10, firstOn: '2026-11-25' },
  })
  const instalment = await took(first.placement, 125_000)
  await paid(ground, ground.lender, { account: second.account, currency: 'USD', amount: 30_001 })
  const cheque = await took(second.placement, 40_000)
  await done(ground.agency, `/v1/payments/${cheque}/reverse`, { code: 'bounced' })
  await platform.settle()
  const november = await drafted(ground)
  expect(guide).toContain(`| November | ${figures(november)} |`)
  await done(ground.agency, at(november, 'issue'), totals(november))
  await done(ground.lender, at(november, 'accept'), totals(november))
  await done(ground.lender, at(november, 'settle'), { receivedOn: '2026-11-24' })
  expect(guide).toContain(await printedBooks(ground.lender, 'USD'))
  await done(ground.agency, `/v1/payments/${instalment}/reverse`, { code: 'chargeback' })
  await platform.settle()
  const december = await drafted(ground)
  expect(guide).toContain(`| December | ${figures(december)} |`)
  const on = platform.clock.now().slice(0, 10)
  const [inTrust] = (await ground.agency.get(`/v1/trust-balances?on=${on}`)).body.currencies
  expect(guide).toContain(
    `| \`USD\` | ${[inTrust.total, inTrust.required, inTrust.overdrawn].map(digits).join(' | ')} |`,
  )
})
