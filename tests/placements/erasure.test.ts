import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { borrowing, createdAccount, newPerson } from '../accounts/accounts.ts'
import { graphql } from '../graphql/asking.ts'
import { mandateBetween } from '../mandates/terms.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'

let platform: Platform
let lender: TestOrganisation
let agency: TestOrganisation
let mandate: string
beforeAll(async () => {
  platform = await startPlatform()
  ;[lender, agency] = [await platform.organisation('lender'), await platform.organisation('agency')]
  mandate = await mandateBetween(lender, agency, {
    terms: { sharingScopes: ['identity', 'contact', 'employment', 'balance'] },
  })
})
afterAll(() => platform.stop())

/** An accepted placement of an account with a borrower and an attorney, who owes nothing. */
async function worked() {
  const person = newPerson()
  const attorney = newPerson({ employer: 'Lex & Lex', birthDate: '1971-05-06' })
  const account = await createdAccount(lender, {
    parties: [
      borrowing(person),
      {
        ...{ newParty: attorney, role: 'representative', liability: 'none' },
        authority: { kind: 'attorney', represents: `ref:${person.reference}`, evidence: 'P', validFrom: '2026-01-01' },
      },
    ],
  })
  const { id } = (await lender.post('/v1/placements', { account: account.id, mandate })).body
  expect(await agency.post(`/v1/placements/${id}/accept`)).toMatchObject({ status: 200 })
  const [borrower, representative] = account.parties.map(({ partyId }: { partyId: string }) => partyId)
  return { account: account.id as string, placement: id as string, person, attorney, borrower, representative }
}

const erase = (party: string, reason = 'request') => lender.post(`/v1/parties/${party}/erase`, { reason })
const caseFile = (placement: string) => agency.get(`/v1/placements/${placement}/case-file`)

describe('a party of an account an agency works', () => {
  test('is erased at nobody’s request until the placement is over', async () => {
    const { placement, representative } = await worked()
    const refused = await erase(representative)
    expect(refused).toMatchObject({ status: 409, body: { code: 'party_erasure_blocked' } })
    expect(refused.body.detail).toContain('An agency works an account of this party')
    expect(await lender.post(`/v1/placements/${placement}/close`, { code: 'lender_withdrew' })).toMatchObject({
      status: 200,
    })
    expect(await erase(representative)).toMatchObject({ status: 200 })
  })

  test('is free once off the account: no case file names it', async () => {
    const { account, placement, representative, attorney } = await worked()
    expect((await caseFile(placement)).text).toContain(attorney.name)
    const ended = await lender.post(`/v1/accounts/${account}/parties/${representative}/end`, { role: 'representative' })
    expect(ended, ended.text).toMatchObject({ status: 200 })
    expect((await caseFile(placement)).text).not.toContain(attorney.name)
    expect(await erase(representative)).toMatchObject({ status: 200 })
  })

  test('who owes is kept even when the placement is over', async () => {
    const { placement, borrower } = await worked()
    await lender.post(`/v1/placements/${placement}/close`, { code: 'lender_withdrew' })
    const refused = await erase(borrower, 'retention_elapsed')
    expect(refused).toMatchObject({ status: 409, body: { code: 'party_erasure_blocked' } })
    expect(refused.body.detail).toContain('still owed')
  })
})

describe('a case file whose party is erased by a court’s order', () => {
  test('is read as ever, without the person', async () => {
    const { placement, borrower, representative, person, attorney } = await worked()
    const before = await caseFile(placement)
    const [email, phone] = [person.contactPoints[1]?.value, person.contactPoints[0]?.value]
    for (const secret of [person.name, person.employer, person.nationalId.value, person.birthDate, email, phone]) {
      expect(before.text).toContain(secret)
    }
    expect(await erase(borrower, 'court_order')).toMatchObject({ status: 200 })
    const after = await caseFile(placement)
    expect(after, after.text).toMatchObject({ status: 200 })
    for (const secret of [person.name, person.employer, person.nationalId.value, person.birthDate, email, phone]) {
      expect(after.text).not.toContain(secret)
    }
    const of = (id: string) => after.body.parties.find(({ partyId }: { partyId: string }) => partyId === id)
    expect(of(borrower)).toMatchObject({ role: 'borrower', liability: 'several' })
    expect(of(borrower)).not.toHaveProperty('name')
    expect(of(borrower).contactPoints ?? []).toEqual([])
    // Nobody else is touched, nor what is owed.
    expect(of(representative)).toMatchObject({ name: attorney.name })
    expect(after.body.account).toEqual(before.body.account)
  })

  test('is listed and asked for over GraphQL as ever', async () => {
    const { placement, borrower, person } = await worked()
    await erase(borrower, 'court_order')
    const listed = await agency.get('/v1/case-files?limit=200')
    expect(listed.status, listed.text).toBe(200)
    expect(listed.text).not.toContain(person.name)
    expect(listed.text).toContain(placement)
    const query = 'query ($p: ID!) { caseFile(placement: $p) { parties { partyId name contactPoints { value } } } }'
    const { body } = await graphql(agency, query, { p: placement })
    expect(body.errors, JSON.stringify(body)).toBeUndefined()
    const erased = body.data.caseFile.parties.find(({ partyId }: { partyId: string }) => partyId === borrower)
    expect(erased).toMatchObject({ name: null })
  })
})
