import { someNumber } from '../protections/protecting.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import type { Platform } from '../setup/platform.ts'

export const application = (changes = {}) => ({ receivedOn: '2026-11-23', sha256: 'ab'.repeat(32), ...changes })

/** Seven instalments of what is claimed: nothing divides evenly. */
export const terms = (changes = {}) => ({
  ...{ kind: 'instalment_plan', total: 2_000_001, answerDays: 5 },
  schedule: { frequency: 'monthly', count: 7, firstOn: '2026-12-31' },
  ...changes,
})

export interface Joint {
  readonly id: string
  readonly on: string
  readonly account: string
  /** Of the creditors, in their order. */
  readonly accounts: readonly string[]
  readonly shares: readonly string[]
}

let made = 0

const done = async (by: TestOrganisation, path: string, body: unknown = {}) => {
  const answer = await by.post(path, body)
  if (answer.status >= 300) throw new Error(`${path}: ${answer.text}`)
  return answer.body
}

async function owing(by: TestOrganisation, balance: number, nationalId: string) {
  const { id: account } = await done(by, '/v1/accounts', {
    ...{ reference: `JOINT-${++made}`, product: 'credit_card', currency: 'TWD', jurisdiction: 'TW' },
    ...{ openedOn: '2024-01-15', balance: { principal: balance }, delinquency: { since: '2026-08-01' } },
    parties: [
      {
        ...{ role: 'borrower', liability: 'several' },
        newParty: { name: 'Borrower', nationalId: { namespace: 'US-SSN', value: nationalId } },
      },
    ],
  })
  const links = await by.get(`/v1/accounts/${account}/parties`)
  return { account: account as string, party: (links.body.data[0].party?.id ?? links.body.data[0].partyId) as string }
}

const sharesOf = async (by: TestOrganisation, id: string, as = 'creditor') =>
  (await by.get(`/v1/joint-agreement-shares?as=${as}&jointAgreement=${id}`)).body.data

/** A lead and creditors that know one borrower by the same national id; every plan has a borrower of its own. */
export async function joining(platform: Platform) {
  const lead = await platform.organisation('lender')
  const creditors = [await platform.organisation('lender'), await platform.organisation('debt_buyer')]
  const creditor = (n: number) => creditors[n] as TestOrganisation
  const opening = openingOf(lead, creditors)
  const each = async (joint: Joint, step: string) => {
    for (const [n, share] of joint.shares.entries()) {
      await done(creditor(n), `/v1/joint-agreement-shares/${share}/${step}`)
    }
  }
  const claimed = async (balances?: readonly number[], changes = {}): Promise<Joint> => {
    const joint = await opening.opened(balances, changes)
    await each(joint, 'claim')
    return joint
  }
  const proposed = async (balances?: readonly number[], changes = {}): Promise<Joint> => {
    const joint = await claimed(balances, changes)
    const firstOn = new Date(Date.parse(platform.clock.now()) + 30 * 86_400_000).toISOString().slice(0, 10)
    await done(lead, `${joint.on}/propose`, terms({ schedule: { frequency: 'monthly', count: 7, firstOn } }))
    return joint
  }
  const running = async (balances?: readonly number[], changes = {}): Promise<Joint> => {
    const joint = await proposed(balances, changes)
    await each(joint, 'accept')
    await platform.settle()
    return joint
  }
  const receipt = (amount: number) => ({
    ...{ reference: `RECEIPT-${++made}`, amount, method: 'bank_transfer', effectiveAt: platform.clock.now() },
  })
  const pay = async ({ on }: Joint, amount: number): Promise<string> => {
    const { id } = await done(lead, `${on}/payments`, receipt(amount))
    await platform.settle()
    return id
  }
  return { lead, creditors, creditor, done, ...opening, claimed, proposed, running, each, sharesOf, pay, receipt }
}

function openingOf(lead: TestOrganisation, creditors: readonly TestOrganisation[]) {
  /** What the lead would open with, and what the creditors have of the borrower. */
  const applied = async (balances: readonly number[] = [1_000_000, 700_001, 300_000], changes = {}) => {
    const nationalId = someNumber()
    const [own, ...others] = balances
    const { account, party } = await owing(lead, own ?? 0, nationalId)
    const accounts: string[] = []
    for (const [n, balance] of others.entries()) {
      accounts.push((await owing(creditors[n] as TestOrganisation, balance, nationalId)).account)
    }
    const named = creditors.map(({ id }) => id)
    const body = { account, party, creditors: named, regime: 'unanimous', application: application(), ...changes }
    return { account, accounts, body }
  }
  const opened = async (balances?: readonly number[], changes = {}): Promise<Joint> => {
    const { account, accounts, body } = await applied(balances, changes)
    const { id } = await done(lead, '/v1/joint-agreements', body)
    const shares: string[] = []
    for (const creditor of creditors.slice(0, accounts.length)) shares.push((await sharesOf(creditor, id))[0]?.id)
    return { id, on: `/v1/joint-agreements/${id}`, account, accounts, shares }
  }
  return { applied, opened }
}

export type Joining = Awaited<ReturnType<typeof joining>>

/** Open parts of one creditor, as a transfer names them. */
export async function partsOf(by: TestOrganisation, filter: string) {
  const { data } = (await by.get(`/v1/joint-distributions?limit=200&${filter}`)).body
  const amount = data.reduce((sum: number, one: { amount: number }) => sum + one.amount, 0)
  return { distributions: data.map((one: { id: string }) => one.id) as string[], amount: amount as number }
}
