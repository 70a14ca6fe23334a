import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createKeyDocument, importKeys, type KeyDocument, withRotated } from '../../src/runtime/key-document.ts'
import { readKeyFile } from '../../src/runtime/key-file.ts'
import { createNodeSealing } from '../../src/runtime/node-sealing.ts'
import { nodeMaking } from '../../src/runtime/platform.ts'
import { borrowerOf, newPerson } from '../accounts/accounts.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { platformOn } from '../setup/service.ts'
import { runScript } from './running-server.ts'

/** `npm run keys` as an operator runs it: a process of its own, on a production configuration, beside a database with data. */
let platform: Platform
let lender: TestOrganisation
let folder: string
let file: string
let party: string
const person = newPerson()

const keys = (...args: string[]) => {
  const { appUrl, jobsUrl, sequencerUrl } = platform.database
  return runScript(
    'keys.ts',
    {
      CONCORDAT_MODE: 'production',
      PUBLIC_URL: 'https://concordat.example',
      CONCORDAT_KEYS_FILE: file,
      DATABASE_URL: appUrl,
      DATABASE_JOBS_URL: jobsUrl,
      DATABASE_SEQUENCER_URL: sequencerUrl,
    },
    args,
  )
}

/** The lines of `needed`: role, key, place and number of values. */
async function neededLines(): Promise<string[][]> {
  const { code, output } = await keys('needed')
  expect({ code, output }).toMatchObject({ code: 0 })
  return output
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
}

async function sealingOf(document: KeyDocument) {
  const { root, index, tag } = await importKeys(document)
  const { randomBytes } = nodeMaking()
  return createNodeSealing({ rootKeys: root, indexKeys: index, tagKeys: tag, randomBytes })
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'concordat-keys-'))
  file = join(folder, 'keys.json')
  let document = await createKeyDocument('operator', nodeMaking())
  platform = await startPlatform({ sealing: await sealingOf(document) })
  lender = await platform.organisation('lender')
  party = (await borrowerOf(lender, person)).id
  for (const role of ['root', 'index', 'tag'] as const) {
    document = await withRotated(document, { role, leadSeconds: 900, ...nodeMaking() })
  }
  writeFileSync(file, JSON.stringify(document), { mode: 0o600 })
})
afterAll(async () => {
  await platform.stop()
  rmSync(folder, { recursive: true, force: true })
})

test('after a rotation, needed names the older keys, each with the place it is needed in', async () => {
  const older = (await neededLines()).filter(([, key]) => key === '1').map(([role, , place]) => `${role} ${place}`)
  expect(older).toEqual(
    expect.arrayContaining(['root parties.wrapped_key', 'index party_indexes.blind', 'tag subject_tags.tag']),
  )
})

test.each(['root', 'index', 'tag'])('drop leaves the file as it was while data needs the %s key', async (role) => {
  const before = readFileSync(file, 'utf8')
  expect(await keys('drop', role, '1')).toMatchObject({
    code: 2,
    output: expect.stringMatching(new RegExp(`^The ${role} key 1 is still needed: .*reseal\` first\\.\\s*$`)),
  })
  expect(readFileSync(file, 'utf8')).toBe(before)
})

test('reseal says what it did for whom, and does nothing twice', async () => {
  const first = await keys('reseal')
  expect(first.code).toBe(0)
  expect(first.output).toMatch(new RegExp(`^${lender.id}: 1 parties, \\d+ members, \\d+ collectors, \\d+ texts$`, 'm'))
  const again = await keys('reseal')
  expect(again.output).toMatch(/^Everything of \d+ organisations is under the newest keys\.\s*$/)
})

test('then the older index and tag keys go, and people are found and read with what is left', async () => {
  const older = (await neededLines()).filter(([, key]) => key !== '2').map(([, , place]) => place)
  expect(older.filter((place) => place !== 'idempotency_keys.response_sealed')).toEqual([])
  for (const role of ['index', 'tag']) {
    expect(await keys('drop', role, '1')).toMatchObject({ code: 0, output: expect.stringMatching(/ {2}2 {2}made/) })
  }
  const left = readKeyFile(file)
  expect([left.index, left.tag].map((held) => held.map(({ id }) => id))).toEqual([[2], [2]])
  const database = { ...platform.database, drop: async () => {} }
  const after = await platformOn(database, { sealing: await sealingOf(left), clock: platform.clock.now })
  const own = lender.through(after.app)
  const { body } = await own.post('/v1/parties/search', { identifier: { kind: 'national_id', ...person.nationalId } })
  expect(body.data.map(({ id }: { id: string }) => id)).toEqual([party])
  expect((await own.get(`/v1/parties/${party}`)).body.birthDate).toBe('1990-02-17')
  await after.stop()
})

test('drop refuses the key in use, a key that is not there, and those that leave by rotation', async () => {
  const before = readFileSync(file, 'utf8')
  const refused = (args: string[]) => keys('drop', ...args).then(({ code, output }) => [code, output])
  expect(await refused(['index', '2'])).toEqual([2, expect.stringContaining('still needed')])
  expect(await refused(['cursor', '1'])).toEqual([2, expect.stringContaining('the one in use')])
  expect(await refused(['tag', '9'])).toEqual([2, expect.stringContaining('no tag key 9')])
  expect(await refused(['token-signing', '1'])).toEqual([2, expect.stringContaining('by the next rotation')])
  expect(await refused(['crown', '1'])).toEqual([2, expect.stringContaining('expected one of')])
  expect(readFileSync(file, 'utf8')).toBe(before)
})
