import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AccountsCreateData, MandateTerms } from '../../sdk/src/generated/api/types.gen.ts'
import { connect, isConcordatError } from '../../sdk/src/index.ts'
import { accountOf, borrowing, newPerson } from '../accounts/accounts.ts'
import { termsOf } from '../mandates/terms.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { BASE_URL, type Platform, startPlatform } from '../setup/platform.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

const as = ({ apiKey }: TestOrganisation) =>
  connect({
    baseUrl: BASE_URL,
    credentials: { apiKey },
    environment: { fetch: async (url, init) => platform.app.request(url as string, init) },
  })

async function parties() {
  const [lending, collecting] = [await platform.organisation('lender'), await platform.organisation('agency')]
  const [lender, agency, stranger] = [as(lending), as(collecting), as(await platform.organisation('agency'))]
  const terms = termsOf({ sharingScopes: ['identity', 'balance'] }) as MandateTerms
  const { id: mandate } = await lender.mandates.propose({ counterparty: collecting.id, terms })
  await agency.mandates.sign(mandate, { number: 1 })
  return { lender, agency, stranger, mandate }
}

test('an account is placed, accepted, read as far as the mandate shares it, worked and closed', async () => {
  const { lender, agency, stranger, mandate } = await parties()
  const person = { ...newPerson(), name: 'Fictitious Borrower' }
  const debt = accountOf({ reference: 'LOAN-S1', parties: [borrowing(person)] })
  const account = await lender.accounts.create(debt as AccountsCreateData['body'])
  const offered = await lender.placements.place({ account: 'ref:LOAN-S1', mandate })
  expect(offered).toMatchObject({ status: 'offered', accountId: account.id })

  const inbox: string[] = []
  for await (const { id } of agency.placements.list({ status: ['offered'] })) inbox.push(id)
  expect(inbox).toEqual([offered.id])
  expect(await agency.placements.accept(offered.id)).toMatchObject({ status: 'accepted' })

  const file = await agency.caseFiles.get(offered.id)
  expect(JSON.stringify(file)).toContain('Fictitious Borrower')
  // The mandate shares identity and balance: neither the number nor the employer.
  expect(JSON.stringify(file)).not.toContain(person.contactPoints[0]?.value)
  expect(JSON.stringify(file)).not.toContain(person.employer)
  for (const attempt of [stranger.placements.get(offered.id), stranger.caseFiles.get(offered.id)]) {
    await expect(attempt).rejects.toSatisfy((thrown) => isConcordatError(thrown, 'not_found'))
  }

  expect(await agency.placements.activate(offered.id)).toMatchObject({ status: 'active' })
  const again = agency.placements.accept(offered.id)
  await expect(again).rejects.toSatisfy((thrown) => isConcordatError(thrown, 'placement_status_unfit'))
  expect(await lender.placements.close(offered.id, { code: 'paid_in_full' })).toMatchObject({ status: 'closed' })
  const over = agency.caseFiles.get(offered.id)
  await expect(over).rejects.toSatisfy((thrown) => isConcordatError(thrown, 'not_found'))
  expect(await lender.placements.get(offered.id, { expand: ['mandate'] })).toMatchObject({ mandate: { id: mandate } })
})

test('an agency declines by code, and the lender reads which', async () => {
  const { lender, agency, mandate } = await parties()
  const { id: account } = await lender.accounts.create(accountOf() as AccountsCreateData['body'])
  const { id } = await lender.placements.place({ account, mandate })
  await agency.placements.decline(id, { code: 'no_capacity' })
  expect(await lender.placements.get(id)).toMatchObject({ status: 'declined' })
  const refused = lender.placements.withdraw(id)
  await expect(refused).rejects.toSatisfy((thrown) => isConcordatError(thrown, 'placement_status_unfit'))
})

test('what cannot be placed is refused by name: somebody else’s account, an account placed already', async () => {
  const { lender, stranger, mandate } = await parties()
  const { id: account } = await lender.accounts.create(accountOf() as AccountsCreateData['body'])
  await lender.placements.place({ account, mandate })
  const twice = lender.placements.place({ account, mandate })
  await expect(twice).rejects.toSatisfy((thrown) => isConcordatError(thrown, 'account_already_placed'))
  const foreign = stranger.placements.place({ account, mandate })
  await expect(foreign).rejects.toSatisfy((thrown) =>
    isConcordatError(thrown, 'reference_not_found', 'placement_wrong_side'),
  )
})
