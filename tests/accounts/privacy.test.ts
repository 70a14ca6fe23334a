import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { accountOf, borrowing, createdAccount, newPerson } from './accounts.ts'

let platform: Platform
let lender: TestOrganisation
let other: TestOrganisation

beforeAll(async () => {
  platform = await startPlatform()
  ;[lender, other] = [await platform.organisation('lender'), await platform.organisation('lender')]
})
afterAll(() => platform.stop())

const secrets = ['妲己-Canária-1931', 'Fictus Foundry 77', '1931-05-06', '新北市板橋區 7 號']
const person = () =>
  newPerson({
    ...{ name: secrets[0], employer: secrets[1], birthDate: secrets[2] },
    contactPoints: [
      { kind: 'phone', value: '0912-345-678', country: 'TW', source: 'borrower' },
      { kind: 'email', value: 'Canary.Person@example.com', source: 'borrower' },
      { kind: 'address', value: secrets[3], source: 'lender' },
    ],
  })

/** Every row of every table that holds one of the texts: as text, or as the bytes of it. */
async function tablesHolding(texts: readonly string[]): Promise<string[]> {
  const { admin } = platform
  const tables = await admin`select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`
  const found: string[] = []
  for (const { relname } of tables) {
    for (const text of texts) {
      const [row] = await admin.unsafe(
        `select count(*)::int as rows from public."${relname}" t
         where position($1 in t::text) > 0 or position(encode(convert_to($1, 'utf8'), 'hex') in t::text) > 0`,
        [text],
      )
      if (row?.rows > 0) found.push(`${relname} holds ${text}`)
    }
  }
  return found
}

const search = async (by: TestOrganisation, identifier: Record<string, unknown>) =>
  // biome-ignore lint/suspicious/noExplicitAny: the body's shape is the query's
  ((await by.post('/v1/parties/search', { identifier })).body.data as any[]).map(({ id }) => id)

test('no table and no log line holds a personal field in the clear', async () => {
  const given = person()
  const account = await createdAccount(lender, { parties: [borrowing(given)] })
  const { body } = await lender.get(`/v1/parties/${account.parties[0].partyId}`)
  expect(body).toMatchObject({ name: secrets[0], employer: secrets[1], birthDate: secrets[2] })
  await lender.post('/v1/parties/search', { identifier: { kind: 'national_id', ...given.nationalId } })
  const texts = [...(secrets as string[]), given.nationalId.value, '+886912345678', 'canary.person@example.com']
  expect(await tablesHolding([account.reference])).not.toEqual([])
  expect(await tablesHolding(texts)).toEqual([])
  for (const text of texts) expect(JSON.stringify(platform.logged)).not.toContain(text)
})

test('a party is found by any spelling of what it is known by, and only by its own lender', async () => {
  const given = person()
  const mine = (await createdAccount(lender, { parties: [borrowing(given)] })).parties[0].partyId
  const theirs = (await createdAccount(other, { parties: [borrowing(given)] })).parties[0].partyId
  const identifiers = [
    { kind: 'national_id', namespace: 'TW-NID', value: given.nationalId.value.toLowerCase() },
    { kind: 'phone', value: '+886 912 345 678' },
    { kind: 'email', value: 'CANARY.person@EXAMPLE.com' },
    { kind: 'name', value: ` ${secrets[0]?.toUpperCase()}`, birthDate: secrets[2] },
  ]
  for (const identifier of identifiers) {
    expect(await search(lender, identifier), identifier.kind).toContain(mine)
    expect(await search(lender, identifier), identifier.kind).not.toContain(theirs)
    expect(await search(other, identifier), identifier.kind).toEqual([theirs])
  }
})

test('one borrower of two accounts is one party, by reference or by national id', async () => {
  const given = newPerson()
  const [first, second, third] = [
    await createdAccount(lender, { parties: [borrowing(given)] }),
    await createdAccount(lender, { parties: [borrowing({ ...given, reference: 'ANOTHER-NAME' })] }),
    await createdAccount(lender, {
      parties: [{ party: `ref:${given.reference}`, role: 'borrower', liability: 'joint' }],
    }),
  ]
  expect(second.parties[0].partyId).toBe(first.parties[0].partyId)
  expect(third.parties[0].partyId).toBe(first.parties[0].partyId)
})

test('a wrong national id is refused by its field, and never repeated', async () => {
  const wrong = { namespace: 'TW-NID', value: 'A123456780' }
  const answer = await lender.post(
    '/v1/accounts',
    accountOf({ parties: [borrowing(newPerson({ nationalId: wrong }))] }),
  )
  expect(answer).toMatchObject({
    status: 422,
    body: {
      code: 'account_unfit',
      errors: [{ pointer: '#/parties/0/newParty/nationalId/value', code: 'wrong_check_digit' }],
    },
  })
  expect(answer.text).not.toContain(wrong.value)
})

test('after erasure nothing finds or shows the person, and the account still adds up', async () => {
  const given = person()
  const account = await createdAccount(lender, { parties: [borrowing(given)] })
  const { partyId } = account.parties[0]
  await lender.post(`/v1/parties/${partyId}/erase`, { reason: 'mistaken_identity' })
  const shown = await lender.get(`/v1/accounts/${account.id}/parties`)
  expect(shown.body.data).toMatchObject([{ partyId, party: { name: null, nationalId: null, contactPoints: [] } }])
  expect(await search(lender, { kind: 'national_id', ...given.nationalId })).toEqual([])
  expect((await lender.get(`/v1/accounts/${account.id}`)).body).toEqual(account)
  expect((await lender.get('/v1/parties')).status).toBe(200)
})
