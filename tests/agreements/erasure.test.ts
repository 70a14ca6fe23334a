import { afterAll, beforeAll, expect, test } from 'vitest'
import { AccountId, PartyId } from '../../src/accounts/index.ts'
import { borrowing, createdAccount, newPerson } from '../accounts/accounts.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { type Agreeing, agreeing, household } from './agreeing.ts'

let platform: Platform
let scene: Agreeing
beforeAll(async () => {
  platform = await startPlatform()
  scene = await agreeing(platform)
})
afterAll(() => platform.stop())

/** Whose household statements are kept about the account. */
const keptOf = async (account: string) => {
  const rows = await platform.admin<{ party: string }[]>`
    select party_id as party from agreement_quotes where account_id = ${AccountId.toUuid(account as AccountId)}`
  return rows.map(({ party }) => PartyId.fromUuid(party))
}

test('what a household earns and needs goes with the person who is erased, and with nobody else', async () => {
  const { lender, done } = scene
  const account = await createdAccount(lender, {
    parties: [borrowing(newPerson()), { ...borrowing(newPerson()), role: 'co_borrower' }],
  })
  const [borrower, partner] = account.parties.map(({ partyId }: { partyId: string }) => partyId)
  for (const party of [borrower, partner]) {
    const asked = { account: account.id, party, incomeExpenditure: household() }
    expect((await done(lender, '/v1/agreement-options', asked)).options.length).toBeGreaterThan(0)
  }
  expect((await keptOf(account.id)).toSorted()).toEqual([borrower, partner].toSorted())
  await done(lender, `/v1/accounts/${account.id}/parties/${partner}/end`, { role: 'co_borrower' })
  await done(lender, `/v1/parties/${partner}/erase`, { reason: 'request' })
  expect(await keptOf(account.id)).toEqual([borrower])
})
