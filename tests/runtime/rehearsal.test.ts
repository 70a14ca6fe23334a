import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { getParty } from '../../src/accounts/index.ts'
import { ask } from '../../src/query.ts'
import { keepLog, startRestored, takeBaseBackup } from '../../src/runtime/base-backup.ts'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../src/runtime/embedded-postgres.ts'
import { lineOf, readRegister, registeredErasures } from '../../src/runtime/erasure-register.ts'
import { type House, openHouse } from '../../src/runtime/house.ts'
import { createKeyDocument, importKeys, type KeyDocument, withRotated } from '../../src/runtime/key-document.ts'
import { ensureDatabase } from '../../src/runtime/local-database.ts'
import { applyMigrations } from '../../src/runtime/migrations.ts'
import { createNodeSealing } from '../../src/runtime/node-sealing.ts'
import { nodeMaking } from '../../src/runtime/platform.ts'
import { rehearse, tableOf } from '../../src/runtime/rehearsal.ts'
import { databaseUrls, generateRolePasswords, setRolePasswords } from '../../src/runtime/roles.ts'
import { OrganisationId } from '../../src/tenancy/index.ts'
import { borrowerOf, createdAccount } from '../accounts/accounts.ts'
import { mandateBetween } from '../mandates/terms.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, platformOn } from '../setup/service.ts'
import { options } from '../store/sealing-secrets.ts'

/** Nothing here survives the machine. */
const settings = { fsync: 'off', full_page_writes: 'on', shared_buffers: '16MB', max_connections: '40' }
const [original, backup] = ['source', 'backup'].map((name) => mkdtempSync(join(tmpdir(), `concordat-${name}-`))) as [
  string,
  string,
]

let source: EmbeddedPostgres
let restored: EmbeddedPostgres
let platform: Platform
let house: House
let admin: postgres.Sql
let keys: KeyDocument
let lender: TestOrganisation
let register: string

/** People, by what became of them. */
const people: Record<'kept' | 'erasedBefore' | 'erasedSince', string> = { kept: '', erasedBefore: '', erasedSince: '' }

beforeAll(async () => {
  source = await startEmbeddedPostgres({ dir: original, settings })
  const adminUrl = await ensureDatabase(source.adminUrl, 'concordat')
  await applyMigrations({ adminUrl })
  const passwords = generateRolePasswords()
  const urls = await setRolePasswords({ adminUrl, passwords })
  keys = await createKeyDocument('operator', nodeMaking())
  const { root: rootKeys, index: indexKeys, tag: tagKeys } = await importKeys(keys)
  const named = { name: 'concordat', adminUrl, appUrl: urls.app, jobsUrl: urls.jobs, sequencerUrl: urls.sequencer }
  platform = await platformOn(
    { ...named, drop: async () => {} },
    { sealing: createNodeSealing({ ...options, rootKeys, indexKeys, tagKeys }) },
  )
  await liveOn(adminUrl)
  restored = await startRestored(backup, { point: 'before_the_erasure', settings })
  const copy = new URL(restored.adminUrl)
  copy.pathname = '/concordat'
  house = await openHouse({ urls: databaseUrls(copy.href, passwords), keys, prepare: true, log: () => {} })
  admin = postgres(copy.href, { max: 1, onnotice: () => {} })
}, 120_000)

afterAll(async () => {
  await Promise.all([platform?.stop(), house?.close(), admin?.end()])
  await Promise.all([source?.stop(), restored?.stop()])
  for (const folder of [original, backup]) rmSync(folder, { recursive: true, force: true })
})

/** A life with a backup in the middle: somebody is erased before it, somebody after. */
async function liveOn(adminUrl: string): Promise<void> {
  lender = await platform.organisation('lender')
  const agency = await platform.organisation('agency')
  const mandate = await mandateBetween(lender, agency)
  const erase = (party: string) => lender.post(`/v1/parties/${party}/erase`, { reason: 'mistaken_identity' })
  people.kept = (await borrowerOf(lender)).id
  people.erasedBefore = (await borrowerOf(lender)).id
  const { id, account } = await borrowerOf(lender)
  people.erasedSince = id
  await lender.post('/v1/placements', { account, mandate })
  await erase(people.erasedBefore)
  await platform.settle()
  await takeBaseBackup(source, backup)
  await createdAccount(lender)
  const sql = postgres(adminUrl, { max: 1 })
  await sql`select pg_create_restore_point('before_the_erasure')`
  expect((await erase(people.erasedSince)).status).toBe(200)
  const { deps } = platform
  register = ''
  for await (const erasure of registeredErasures({ deps, actors: async () => [system()] })) {
    register += `${lineOf(erasure)}\n`
  }
  await sql`select pg_switch_wal()`
  await sql.end()
  keepLog(source, backup)
}

const system = () => ({ kind: 'system' as const, org: lender.id, orgKind: lender.kind, world: 'sandbox', job: 'tests' })
const read = (party: string) => ask(house.deps, { actor: system(), query: getParty, input: { party } })
const checked = async (changes: Partial<House> = {}) =>
  rehearse({ house: { ...house, ...changes }, register: readRegister(register) })
const failed = async (changes?: Partial<House>) =>
  (await checked(changes)).flatMap(({ name, findings }) => findings.map((finding) => `${name}: ${finding}`))

test('a backup is restored up to a moment: what came before it is there, what came after is not', async () => {
  const { body } = await lender.get(`/v1/parties/${people.erasedSince}`)
  expect(body.name).toBeNull()
  expect((await read(people.erasedSince)).name).not.toBeNull()
  const [row] = await admin`select count(*)::int as accounts from accounts`
  expect(row?.accounts).toBe((await lender.get('/v1/accounts')).body.data.length)
})

test('what was erased since is destroyed again, once, with the reason and the moment of then', async () => {
  const checks = await checked()
  expect(tableOf(checks)).not.toContain('FAIL')
  expect(tableOf(checks)).toMatch(/pass {2}erasures repeated +1 of 2 registered/)
  const gone = await read(people.erasedSince)
  const then = (await lender.get(`/v1/parties/${people.erasedSince}`)).body
  expect(gone).toMatchObject({ name: null, nationalId: null, contactPoints: [], erasedAt: then.erasedAt })
  expect((await read(people.kept)).name).not.toBeNull()
  expect(tableOf(await checked())).toMatch(/0 of 2 registered/)
  const org = OrganisationId.toUuid(lender.id)
  expect(await admin`select reason from erasures where org_id = ${org}`).toHaveLength(2)
})

test('what is wrong with a restored database is named', async () => {
  const org = OrganisationId.toUuid(lender.id)
  await admin`alter table members no force row level security`
  await admin`set session_replication_role = replica`
  await admin`delete from event_audience where viewer_id = ${org} and position = 2`
  await admin`update accounts set fees = fees + 1, version = version + 1
    where id = (select id from accounts where org_id = ${org} order by id limit 1)`
  await admin`insert into party_indexes (org_id, field, blind, party_id)
    select org_id, 'email', '\\x00', party_id from erasures where org_id = ${org} limit 1`
  expect(await failed()).toEqual([
    'row security: members is not forced under row security.',
    expect.stringMatching(/^erased stays erased: org_\w+: something of the erased party pty_\w+ is still there\.$/),
    expect.stringMatching(/^feeds without a gap: org_\w+: position 2 is missing from the feed\.$/),
    expect.stringMatching(/^balances are sums: org_\w+: the account acc_\w+ is not the sum of its transactions\.$/),
  ])
})

test('keys of another time do not pass for those of then', async () => {
  const rotated = await withRotated(keys, { role: 'root', leadSeconds: 900, ...nodeMaking() })
  const newestOnly = { ...rotated, root: rotated.root.filter(({ id }) => id === 2) }
  expect(await failed({ keys: newestOnly })).toContainEqual(
    expect.stringMatching(
      /^keys are there: The root key 1 is not among the keys: \d+ in parties\.wrapped_key need it\.$/,
    ),
  )
})

test('a register that is none is refused by its first wrong line', () => {
  expect(() => readRegister(`${register}{"party":"everybody"}\n`)).toThrow(/^Line 3 of the register/)
})
