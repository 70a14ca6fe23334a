import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addSeconds, parseInstant } from '../../src/kernel/instant.ts'
import { jwksAt, KEY_OVERLAP_SECONDS, signingKeyAt } from '../../src/oauth/signing-keys.ts'
import { type Config, readConfig } from '../../src/runtime/config.ts'
import { createKeyDocument, importKeys, type KeyDocument, withRotated } from '../../src/runtime/key-document.ts'
import { readKeyFile, readKeys } from '../../src/runtime/key-file.ts'
import { createNodeSealing } from '../../src/runtime/node-sealing.ts'
import { nodeMaking } from '../../src/runtime/platform.ts'
import { cursorScope } from '../../src/store/cursor.ts'

const now = parseInstant('2026-12-01T09:00:00Z') ?? ('' as never)
const making = { ...nodeMaking(), now }
const LEAD = 900
const rotate = (document: KeyDocument, role: Parameters<typeof withRotated>[1]['role']) =>
  withRotated(document, { ...making, role, leadSeconds: LEAD })

let folder: string
let document: KeyDocument

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'concordat-keys-'))
  document = await createKeyDocument('operator', making)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('rotating the token-signing key', () => {
  test('publishes the successor at once and signs with it after the lead', async () => {
    const { tokenSigning } = await importKeys(await rotate(document, 'token-signing'))
    const [old, young] = tokenSigning.map(({ kid }) => kid)
    expect(jwksAt(tokenSigning, now).keys.map(({ kid }) => kid)).toEqual(expect.arrayContaining([old, young]))
    expect(signingKeyAt(tokenSigning, now)).toMatchObject({ ok: true, value: { kid: old } })
    expect(signingKeyAt(tokenSigning, addSeconds(now, LEAD))).toMatchObject({ ok: true, value: { kid: young } })
  })

  test('believes the predecessor until its last token has ended, and not longer', async () => {
    const { tokenSigning } = await importKeys(await rotate(document, 'token-signing'))
    const end = addSeconds(now, LEAD + KEY_OVERLAP_SECONDS)
    expect(jwksAt(tokenSigning, addSeconds(end, -1)).keys).toHaveLength(2)
    expect(jwksAt(tokenSigning, end).keys).toHaveLength(1)
  })
})

describe('rotating the other keys', () => {
  test('a root: what the older one sealed still opens, and the newer one seals', async () => {
    const before = await importKeys(document)
    const after = await importKeys(await rotate(document, 'root'))
    const sealing = ({ root, index, tag }: typeof before) =>
      createNodeSealing({ rootKeys: root, indexKeys: index, tagKeys: tag, randomBytes: making.randomBytes })
    const sealed = sealing(before)
      .forOrganisation('org')
      .sealForOrganisation(new Uint8Array([7]), 'place')
    expect(sealing(after).forOrganisation('org').openForOrganisation(sealed, 'place')).toEqual(new Uint8Array([7]))
    const newer = sealing(after)
      .forOrganisation('org')
      .sealForOrganisation(new Uint8Array([7]), 'place')
    expect(() => sealing(before).forOrganisation('org').openForOrganisation(newer, 'place')).toThrow()
  })

  test('an index: what was found by the older one is still found', async () => {
    const before = await importKeys(document)
    const after = await importKeys(await rotate(document, 'index'))
    const sealing = ({ root, index, tag }: typeof before) =>
      createNodeSealing({ rootKeys: root, indexKeys: index, tagKeys: tag, randomBytes: making.randomBytes })
    const stored = sealing(before).forOrganisation('org').blindIndex('email', 'lin@example.com')
    expect(sealing(after).forOrganisation('org').blindIndexes('email', 'lin@example.com')).toContainEqual(stored)
  })

  test('a cursor: a list begun under the older one is read on; one under neither is refused', async () => {
    const actor = { kind: 'system', org: 'org_1', orgKind: 'lender', world: 'w', job: 'j' } as never
    const scopeOf = async (held: KeyDocument) => {
      const [cursorKey, ...formerCursorKeys] = (await importKeys(held)).cursor
      return cursorScope({ cursorKey, formerCursorKeys }, { actor, query: 'mandate.list', input: {} })
    }
    const { nextCursor } = await (await scopeOf(document)).close({ nextCursor: 'position' })
    expect(await (await scopeOf(await rotate(document, 'cursor'))).open(nextCursor)).toBe('position')
    const stranger = await scopeOf(await createKeyDocument('operator', making))
    await expect(stranger.open(nextCursor)).rejects.toThrow()
  })
})

describe('the keys of a start', () => {
  const production = { mode: 'production', keys: undefined, keysFile: undefined } as unknown as Config
  const sentence = (config: Partial<Config>) =>
    readKeys({ ...production, ...config }, folder).catch(({ message }) => message)

  test('are generated into the data folder of local mode once, readable by its owner only', async () => {
    const first = await readKeys(readConfig({}), folder)
    expect(await readKeys(readConfig({}), folder)).toEqual(first)
    expect(statSync(join(folder, 'keys.json')).mode & 0o777).toBe(0o600)
  })

  test('are not taken by production when local mode generated them', async () => {
    expect(await sentence({ keysFile: join(folder, 'keys.json') })).toMatch(
      /generated by local mode: expected keys made by/,
    )
    expect(await sentence({ keys: readFileSync(join(folder, 'keys.json'), 'utf8') })).toMatch(/generated by local mode/)
  })

  test('must be there, and be keys, in production', async () => {
    expect(await sentence({})).toMatch(/^CONCORDAT_KEYS_FILE is missing: expected/)
    expect(await sentence({ keysFile: join(folder, 'none.json') })).toMatch(/^CONCORDAT_KEYS_FILE is wrong: expected/)
    expect(await sentence({ keys: '{}' })).toMatch(/^CONCORDAT_KEYS is wrong: expected/)
    expect(await sentence({ keys: JSON.stringify(document) })).toEqual(JSON.parse(JSON.stringify(document)))
  })
})

describe('npm run keys', () => {
  const file = () => join(folder, 'made.json')
  const keys = (...args: string[]) =>
    spawnSync(process.execPath, [join(import.meta.dirname, '../../src/runtime/keys.ts'), ...args], { encoding: 'utf8' })

  test('creates a file that production takes, and never writes over one', () => {
    expect(keys('create', file()).status).toBe(0)
    expect(statSync(file()).mode & 0o777).toBe(0o600)
    expect(readKeyFile(file()).origin).toBe('operator')
    const again = keys('create', file())
    expect([again.status, again.stderr]).toEqual([2, expect.stringContaining('already there')])
  })

  test('rotates in place and lists without secrets', () => {
    const before = readKeyFile(file())
    expect(keys('rotate', 'token-signing', '--file', file()).status).toBe(0)
    expect(keys('rotate', 'root', '--file', file()).status).toBe(0)
    const after = readKeyFile(file())
    expect(after.tokenSigning.map(({ kid }) => kid)).toEqual([before.tokenSigning[0]?.kid, expect.any(String)])
    expect(after.root.map(({ id }) => id)).toEqual([1, 2])
    expect(after.root[0]).toEqual(before.root[0])
    const { stdout } = keys('list', '--file', file())
    for (const { key } of after.root) expect(stdout).not.toContain(key)
    expect(stdout).toContain(after.tokenSigning[1]?.kid)
  })

  test('says what it expects', () => {
    writeFileSync(join(folder, 'other.json'), '{}')
    expect(keys('rotate', 'crown', '--file', file())).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/expected one of token-signing/),
    })
    expect(keys('rotate', 'token-signing', '--lead', '1', '--file', file()).stderr).toMatch(/^--lead is wrong/)
    expect(keys('list', '--file', join(folder, 'other.json')).stderr).toMatch(/is not a key file/)
    expect(keys().stderr).toMatch(/npm run keys -- create FILE/)
  })
})
