import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createKeyDocument, type KeyDocument, withRotated } from '../../src/runtime/key-document.ts'
import { createNodeSealing } from '../../src/runtime/node-sealing.ts'
import { nodeMaking } from '../../src/runtime/platform.ts'
import { keysNeeded, resealEverything, withoutKey } from '../../src/runtime/rotation.ts'
import { everyOrganisation } from '../../src/store/organisations.ts'
import { type KeyUse, sealedColumns } from '../../src/store/sealed-columns.ts'
import type { KeyMaterial } from '../../src/store/sealing.ts'
import { single } from '../../src/store/statement.ts'
import { borrowerOf, newPerson } from '../accounts/accounts.ts'
import { isGenerated, readRepository } from '../architecture/files.ts'
import { mandateBetween } from '../mandates/terms.ts'
import { withoutMarks } from '../setup/canaries.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { platformOn } from '../setup/service.ts'
import { options, secret } from '../store/sealing-secrets.ts'

/** Services on one database: before a rotation, during the overlap, and with the newest keys only. */
let before: Platform
let during: Platform
let after: Platform
let lender: TestOrganisation
let other: TestOrganisation
let agency: TestOrganisation

const older = { rootKeys: [secret(1)], indexKeys: [secret(1, 0x21)], tagKeys: [secret(1, 0x41)] }
const newer = { rootKeys: [secret(2)], indexKeys: [secret(2, 0x22)], tagKeys: [secret(2, 0x42)] }
const both = (role: keyof typeof older): KeyMaterial[] => [...older[role], ...newer[role]]
const overlapping = { rootKeys: both('rootKeys'), indexKeys: both('indexKeys'), tagKeys: both('tagKeys') }

const serviceWith = (keys: typeof older) =>
  platformOn(
    { ...before.database, drop: async () => {} },
    { sealing: createNodeSealing({ ...options, ...keys }), clock: before.clock.now },
  )

beforeAll(async () => {
  before = await startPlatform({ sealing: createNodeSealing({ ...options, ...older }) })
  ;[during, after] = [await serviceWith(overlapping), await serviceWith(newer)]
  lender = await before.organisation('lender')
  other = await before.organisation('lender')
  agency = await before.organisation('agency')
})
afterAll(async () => {
  await during.stop()
  await after.stop()
  await before.stop()
})

const houseOf = ({ deps, house }: Platform) => ({
  deps,
  actors: async (job: string) =>
    (await single(house.jobs, everyOrganisation)).map((own) => ({ kind: 'system' as const, ...own, job })),
  close: async () => {},
})

/** Who is found by a national id, through a service. */
async function found({ app }: Platform, by: TestOrganisation, nationalId: object): Promise<string[]> {
  const { body } = await by
    .through(app)
    .post('/v1/parties/search', { identifier: { kind: 'national_id', ...nationalId } })
  return body.data.map(({ id }: { id: string }) => id)
}

const older1 = ({ key }: KeyUse) => key !== 2
const olderUses = async () => (await keysNeeded(houseOf(during))).filter(older1)

/** A document with a second key of each role. */
async function rotatedDocument(): Promise<KeyDocument> {
  let document = await createKeyDocument('operator', nodeMaking())
  for (const role of ['root', 'index', 'tag'] as const) {
    document = await withRotated(document, { role, leadSeconds: 900, ...nodeMaking() })
  }
  return document
}

describe('a rotation of the root, index and tag keys', () => {
  const person = newPerson({ name: 'ROTATED-NAME' })
  let party: string
  let placement: string
  let query: string
  let told: Awaited<ReturnType<typeof said>>

  /** What a service says of people and words, but for the version that resealing counts up. */
  async function said({ app }: Platform) {
    const [own, theirs] = [lender.through(app), agency.through(app)]
    const { version: _, ...shown } = (await own.get(`/v1/parties/${party}`)).body
    const said = {
      party: shown,
      question: (await own.get(`/v1/queries/${query}`)).body.question,
      members: (await own.get('/v1/members')).body.data.map(({ name, email }: Record<string, string>) => ({
        name,
        email,
      })),
      file: (await theirs.get(`/v1/placements/${placement}/case-file`)).body.parties,
    }
    return JSON.parse(withoutMarks(JSON.stringify(said))) as typeof said
  }

  beforeAll(async () => {
    const mandate = await mandateBetween(lender, agency)
    const borrower = await borrowerOf(lender, person)
    party = borrower.id
    placement = (await lender.post('/v1/placements', { account: borrower.account, mandate })).body.id
    await agency.post(`/v1/placements/${placement}/accept`)
    query = (await agency.post(`/v1/placements/${placement}/queries`, { question: 'ROTATED-QUESTION' })).body.id
    await borrowerOf(other, { ...person, reference: 'the same person elsewhere' })
    await lender.post('/v1/members', { name: 'Rotated Member', email: 'member@example.com', roles: ['administrator'] })
    told = await said(before)
    const gone = await borrowerOf(lender)
    await lender.post(`/v1/parties/${gone.id}/erase`, { reason: 'mistaken_identity' })
  })

  test('finds people by what is theirs, those from before and those recorded meanwhile', async () => {
    expect(await found(before, lender, person.nationalId)).toEqual([party])
    expect(await found(during, lender, person.nationalId)).toEqual([party])
    const meanwhile = newPerson()
    const { id } = await borrowerOf(lender.through(during.app), meanwhile)
    expect(await found(during, lender, meanwhile.nationalId)).toEqual([id])
    expect(await found(after, lender, person.nationalId)).toEqual([])
  })

  test('names what still needs the older keys, and refuses to drop them', async () => {
    const document = await rotatedDocument()
    const needed = await keysNeeded(houseOf(during))
    expect(() => withoutKey(document, { role: 'root', id: 1 }, needed)).toThrow(
      /^The root key 1 is still needed: .*\d+ in parties\.wrapped_key.*reseal` first\.$/,
    )
    expect(() => withoutKey(document, { role: 'index', id: 1 }, needed)).toThrow(/in party_indexes\.blind/)
    expect(() => withoutKey(document, { role: 'tag', id: 1 }, needed)).toThrow(/in subject_tags\.tag/)
    expect(() => withoutKey(document, { role: 'root', id: 2 }, [])).toThrow(/the one in use: rotate the role first/)
    expect(() => withoutKey(document, { role: 'root', id: 9 }, [])).toThrow(/no root key 9/)
  })

  test('that is stopped on the way is taken up where it was', async () => {
    const stopped = resealEverything(houseOf(during), () => {
      throw new Error('the operator went home')
    })
    await expect(stopped).rejects.toThrow('went home')
    await resealEverything(houseOf(during), () => {})
    const again = await resealEverything(houseOf(during), () => {})
    expect(again.every(({ parties, members, texts }) => parties + members + texts === 0)).toBe(true)
  })

  test('leaves nothing under older keys but what ends by itself, and is read with the newest alone', async () => {
    const places = new Set((await olderUses()).map(({ place }) => place))
    expect([...places]).toEqual(['idempotency_keys.response_sealed'])
    expect(await said(after)).toEqual(told)
    expect(told.party).toMatchObject({ name: expect.stringContaining('ROTATED-NAME'), birthDate: '1990-02-17' })
    expect(told.file).toMatchObject([{ name: told.party.name }])
    expect(await found(after, lender, person.nationalId)).toEqual([party])
    for (const { kind, value } of told.party.contactPoints) {
      const { body } = await lender.through(after.app).post('/v1/parties/search', { identifier: { kind, value } })
      expect(body.data.map(({ id }: { id: string }) => id)).toContain(party)
    }
  })

  test('joins one person at two lenders under the new tag key as under the old', async () => {
    const rows =
      await before.admin`select org_id, tag from subject_tags where namespace = ${person.nationalId.namespace}`
    const { value, namespace } = person.nationalId
    const expected = await after.deps.sealing.forOrganisation(lender.id).subjectTag(namespace, value)
    const mine = rows.filter(({ tag }) => Buffer.from(tag).equals(Buffer.from(expected)))
    expect(new Set(mine.map(({ org_id }) => org_id)).size).toBe(2)
  })

  test('is over when the stored answers have ended: then the older keys go', async () => {
    const document = await rotatedDocument()
    expect(() =>
      withoutKey(document, { role: 'root', id: 1 }, [
        { role: 'root', key: 1, place: 'idempotency_keys.response_sealed', values: 3 },
      ]),
    ).toThrow(/end by themselves: idempotency keys after 7 days/)
    before.clock.advance(8 * 86_400)
    const needed = await keysNeeded(houseOf(during))
    expect(needed.filter(older1)).toEqual([])
    const lean = (['root', 'index', 'tag'] as const).reduce(
      (kept, role) => withoutKey(kept, { role, id: 1 }, needed),
      document,
    )
    expect([lean.root, lean.index, lean.tag].map((keys) => keys.map(({ id }) => id))).toEqual([[2], [2], [2]])
  })
})

test('words of two parties are sealed where resealing looks for them: at table, column and row', async () => {
  const places = readRepository()
    .filter(({ path }) => path.startsWith('src/') && !isGenerated({ path }))
    .flatMap(({ text }) => [...text.matchAll(/\bat: `(\w+)\|/g)].map(([, table]) => table))
  const columns = (await single(before.deps.database, sealedColumns)).filter(({ words }) => words)
  expect([...new Set(places)].sort()).toEqual([...new Set(columns.map(({ table }) => table))].sort())
})

test('rows from before a rotation was noted are found and noted', async () => {
  const newcomer = await before.organisation('lender')
  const person = newPerson()
  await borrowerOf(newcomer.through(after.app), person)
  await before.admin`update party_indexes set index_key = null`
  expect((await keysNeeded(houseOf(after))).some(({ role, key }) => role === 'index' && key === null)).toBe(true)
  await resealEverything(houseOf(after), () => {})
  expect((await keysNeeded(houseOf(after))).filter(({ role, key }) => role === 'index' && key !== 2)).toEqual([])
  expect(await found(after, newcomer, person.nationalId)).toHaveLength(1)
})

test('contact points from before endpoints had hashes gain theirs, the same as they would have had', async () => {
  const newcomer = await before.organisation('lender')
  const own = newcomer.through(after.app)
  const { id } = await borrowerOf(own, newPerson())
  const hashes = async () =>
    (await own.get(`/v1/parties/${id}`)).body.contactPoints.map((point: { endpointHash: string }) => point.endpointHash)
  const told = await hashes()
  expect(told.length).toBeGreaterThan(0)
  await before.admin`update contact_points set endpoint_hash = null, version = version + 1`
  expect(new Set(await hashes())).toEqual(new Set([null]))
  await resealEverything(houseOf(after), () => {})
  expect(await hashes()).toEqual(told)
})

test('runs beside traffic: what is changed meanwhile is changed, and everybody is found', async () => {
  const busy = await before.organisation('lender')
  const people = await Promise.all(Array.from({ length: 12 }, () => borrowerOf(busy)))
  const own = busy.through(during.app)
  const changed = async (path: string): Promise<void> => {
    for (;;) {
      const headers = { 'if-match': (await own.get(path)).headers.get('etag') ?? '' }
      const { status } = await own.call({ method: 'PATCH', path, body: { birthDate: '1991-03-18' }, headers })
      if (status === 200) return
      expect(status).toBe(412)
    }
  }
  const traffic = people.map(({ id }) => changed(`/v1/parties/${id}`))
  await Promise.all([resealEverything(houseOf(during), () => {}), ...traffic])
  await resealEverything(houseOf(during), () => {})
  for (const { id, nationalId } of people) {
    const { body } = await busy.through(after.app).get(`/v1/parties/${id}`)
    expect(body).toMatchObject({ birthDate: '1991-03-18' })
    expect(await found(after, busy, nationalId)).toEqual([id])
  }
})
