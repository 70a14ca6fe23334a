import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findKeys, keyEntry } from '../../sdk/src/keys.ts'
import { blindEvaluator } from '../../src/exchange/evaluating.ts'
import { keyPublisher } from '../../src/exchange/published-key-store.ts'
import type { Instant } from '../../src/kernel/instant.ts'
import { appendToLog } from '../../src/log/index.ts'
import { noteSigner } from '../../src/log/note.ts'
import { nodeMultiplication } from '../../src/runtime/node-multiplication.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { cosigned, keysOf, type Lie, policyOf, refusalOf, ringOf } from './key-holders.ts'
import { memberOf } from './members.ts'

let platform: Platform
let by: TestOrganisation
beforeAll(async () => {
  platform = await startPlatform()
  by = (await memberOf(platform)).by
  await published()
})
afterAll(() => platform.stop())

const log = () => ({
  ...{ url: '/log', logKey: platform.logSigner.verifier },
  fetch: async (url: string) => platform.app.request(url),
})
/** The keys of an organisation's world are asked for, and taken into the log. */
async function published(asking = by) {
  const { status, body, text } = await asking.get('/v1/exchange/namespaces')
  expect(status, text).toBe(200)
  await platform.settle()
  return body.namespaces as { namespace: string; epochs: { epoch: string; publicKey: string }[] }[]
}
const publishing = () => keyPublisher({ ...platform.deps, ...platform.house })
const epoch = '2026H2'
const point = 'A2sX0fLhLEJH-Lzm5WOkQPJ3A32BLeszoPShOUXYmMKW'

describe('a key that answers', () => {
  test.each(['sandbox', 'production', 'sandbox-5f2c8d1e9a04'])('is in the log in clear, once, in %s', async (world) => {
    const asking = await platform.organisation('lender', { world })
    const namespaces = await Promise.all([published(asking), published(asking), published(asking)])
    const told = namespaces[0].flatMap(({ namespace, epochs }) =>
      epochs.map(({ epoch: name, publicKey }) => ({ world, namespace, epoch: name, publicKey })),
    )
    const { keys, conflicts } = await findKeys(log())
    const held = keys.filter((key) => key.world === world).map(({ index: _, ...key }) => key)
    const inOrder = (all: readonly object[]) => all.map((one) => JSON.stringify(one)).toSorted()
    expect(told.length).toBeGreaterThan(5)
    expect(inOrder(held)).toEqual(inOrder(told))
    expect(conflicts).toEqual([])
  })

  test('is there before it answers, whichever process is asked first', async () => {
    const asking = (await memberOf(platform, 'lender', { world: 'racing' })).by
    const body = { namespace: 'TW-NID', blindedElements: [point] }
    const answers = await Promise.all(Array.from({ length: 5 }, () => asking.post('/v1/exchange/evaluations', body)))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
    const rows = await platform.admin`
      select k.namespace, (select count(*)::int from log_pending p where p.event_id = k.event_id) as waiting
      from exchange_keys k where k.world = 'racing'`
    expect(rows.map(({ namespace, waiting }) => [namespace, waiting])).toEqual([['TW-NID', 1]])
  })

  test('of an epoch that does not answer is not published by asking for it', async () => {
    const body = { namespace: 'TW-NID', epoch: '2099H2', blindedElements: [point] }
    expect((await by.post('/v1/exchange/evaluations', body)).status).toBe(422)
    expect(await platform.admin`select 1 from exchange_keys where epoch = '2099H2'`).toEqual([])
  })

  test('is the only one: a process with other seeds answers nothing, and the log holds nothing of it', async () => {
    const seeds = [{ id: 1, bytes: new Uint8Array(32).fill(9), createdAt: '2026-01-01T00:00:00.000Z' as Instant }]
    const other = blindEvaluator({ seeds, multiplication: nodeMultiplication, publish: publishing() })
    const key = { world: 'sandbox', namespace: 'TW-NID', epoch }
    for (let look = 0; look < 2; look++) {
      await expect(other?.publicKey(key)).rejects.toMatchObject({ kind: { code: 'exchange_key_not_published' } })
      await expect(other?.evaluate(key, [])).rejects.toMatchObject({ kind: { status: 503 } })
    }
    await platform.settle()
    expect((await findKeys(log())).conflicts).toEqual([])
  })

  test('does not answer while it cannot be published, and does once it can', async () => {
    let isAway = true
    const publish = async (...asked: Parameters<ReturnType<typeof publishing>>) => {
      if (isAway) throw new Error('the database is away')
      return publishing()(...asked)
    }
    const seeds = [{ id: 1, bytes: new Uint8Array(32).fill(7), createdAt: '2026-01-01T00:00:00.000Z' as Instant }]
    const evaluator = blindEvaluator({ seeds, multiplication: nodeMultiplication, publish })
    const key = { world: 'away', namespace: 'TW-NID', epoch }
    await expect(evaluator?.publicKey(key)).rejects.toThrow('away')
    isAway = false
    expect(await evaluator?.publicKey(key)).toHaveLength(33)
  })

  test('is published by nothing that answers requests', async () => {
    const [row] = await platform.admin`select
      has_function_privilege('concordat_app', 'bridge.publish_exchange_key(text, text, text, bytea, uuid, timestamptz)', 'execute') as may,
      has_table_privilege('concordat_app', 'exchange_keys', 'select, insert, update, delete') as touch`
    expect(row).toEqual({ may: false, touch: false })
  })
})

describe('a keyring', () => {
  test('believes a key the log holds, and remembers it with the checkpoint', async () => {
    const { kept, client, key } = ringOf(by, { policy: policyOf(platform) })
    const [{ epochs } = { epochs: [] }] = await published()
    expect(await key('TW-NID', epoch)).toBe(epochs[0]?.publicKey)
    expect(kept.seen?.keys).toEqual({ [`TW-NID ${epoch}`]: epochs[0]?.publicKey })
    const first = kept.seen?.checkpoint
    await key('TW-NID', epoch)
    expect(client.asked).toHaveLength(1)
    await memberOf(platform)
    await platform.settle()
    await key('US-SSN', epoch)
    expect(client.asked[1]?.from).toBe(Number(first?.split('\n')[1]))
    expect(Number(kept.seen?.checkpoint?.split('\n')[1])).toBeGreaterThan(Number(first?.split('\n')[1]))
  })

  test('waits for a key that is not in the log yet', async () => {
    const asking = await platform.organisation('lender', { world: 'waiting' })
    const policy = policyOf(platform, { world: 'waiting' })
    const early = await refusalOf(ringOf(asking, { policy }).key('TW-NID', epoch))
    expect([early.code, early.namespace, early.epoch]).toEqual(['not_in_log', 'TW-NID', epoch])
    const believed = ringOf(asking, { policy, waitMs: 20_000 }).key('TW-NID', epoch)
    await appendToLog({ ...platform.deps, ...platform.house, signers: [platform.logSigner] })
    expect(await believed).toHaveLength(44)
  })

  test('believes what its witnesses cosigned, though the log is longer, and says who is missing', async () => {
    const stranger = await noteSigner('stranger.test', new Uint8Array(32).fill(3), () => 0)
    const none = policyOf(platform, { witnesses: [stranger.verifier] })
    expect(await refusalOf(ringOf(by, { policy: none }).key('TW-NID', epoch))).toMatchObject({ code: 'no_checkpoint' })
    const witness = await cosigned(platform)
    await memberOf(platform)
    await platform.settle()
    const one = policyOf(platform, { witnesses: [witness, stranger.verifier], quorum: 1 })
    const { kept, key } = ringOf(by, { policy: one })
    expect(await key('TW-NID', epoch)).toHaveLength(44)
    expect(kept.seen?.checkpoint).toContain('\n— witness.test ')
    // Held to a longer log than its witnesses have looked at.
    const longer = ringOf(by, { policy: policyOf(platform) })
    await longer.key('US-SSN', epoch)
    const { kept: still, key: later } = ringOf(by, {
      policy: one,
      seen: { checkpoint: longer.kept.seen?.checkpoint ?? '', keys: {} },
    })
    expect(await later('TW-NID', epoch)).toHaveLength(44)
    expect(still.seen?.checkpoint).toBe(longer.kept.seen?.checkpoint)
  })
})

describe('a server that lies', () => {
  const told = (lie: Lie, changes: object = {}) =>
    refusalOf(ringOf(by, { policy: policyOf(platform), lie, ...changes }).key('TW-NID', epoch))
  const withKey =
    (change: (key: Record<string, unknown>) => object): Lie =>
    (honest) => ({
      ...honest,
      keys: honest.keys.map((key) => ({ ...key, ...change(key) })),
    })
  const otherKey = async () => (await published()).find(({ namespace }) => namespace === 'US-SSN')?.epochs[0]?.publicKey

  test('about the key is refused', async () => {
    const publicKey = await otherKey()
    expect((await told(withKey(() => ({ publicKey })))).code).toBe('not_in_log')
  })

  test('with the proof of another entry is refused', async () => {
    const { keys } = await keysOf(by).exchange.keys({ namespace: ['US-SSN'] })
    const [other] = keys
    expect((await told(withKey(() => ({ index: other?.index, path: other?.path })))).code).toBe('not_in_log')
    const wrong = await told((honest) => ({ ...honest, keys: other ? [other] : [] }))
    expect([wrong.code, wrong.namespace]).toEqual(['not_in_log', 'TW-NID'])
    expect((await told(withKey(({ path }) => ({ path: (path as string[]).slice(1) })))).code).toBe('not_in_log')
    expect((await told(withKey(() => ({ path: ['!'] })))).code).toBe('malformed')
  })

  test('with a key that is in no log is refused, and what it showed is kept', async () => {
    const refused = await told(withKey(() => ({ index: null, path: [] })))
    expect(refused.code).toBe('not_in_log')
    expect(refused.shown).toMatchObject({ world: 'sandbox' })
  })

  test('with a checkpoint that is not cosigned, by too few, or not of the log is refused by name', async () => {
    const witness = await cosigned(platform)
    const stranger = await noteSigner('stranger.test', new Uint8Array(32).fill(3), () => 0)
    const { checkpoint } = await keysOf(by).exchange.keys({ namespace: ['TW-NID'] })
    const bare = `${checkpoint?.split('\n\n')[0]}\n\n${checkpoint?.split('\n').find((line) => line.startsWith('— concordat.test'))}\n`
    const policy = policyOf(platform, { witnesses: [witness] })
    const uncosigned = await told((honest) => ({ ...honest, checkpoint: bare }), { policy })
    expect([uncosigned.code, uncosigned.missing]).toEqual(['not_witnessed', ['witness.test']])
    const both = policyOf(platform, { witnesses: [witness, stranger.verifier] })
    const asked = (await by.get('/v1/exchange/keys?namespace=TW-NID&witness=witness.test&quorum=1')).body
    const few = await told(() => asked, { policy: both })
    expect([few.code, few.missing]).toEqual(['not_witnessed', ['stranger.test']])
    expect(few.message).toContain('stranger.test')
    const own = await noteSigner('concordat.test/log', new Uint8Array(32).fill(4))
    const text = `${checkpoint?.split('\n\n')[0]}\n`
    const signed = `${text}\n${await own.sign(text)}`
    expect((await told((honest) => ({ ...honest, checkpoint: signed }))).code).toBe('bad_signature')
    const forged = policyOf(platform, { logKey: witness })
    expect((await told((honest) => honest, { policy: forged })).code).toBe('unknown_key')
  })

  test('with another log than before, or a shorter one, is refused', async () => {
    const root = Buffer.alloc(32, 1).toString('base64')
    const text = (size: number) => `concordat.test/log\n${size}\n${root}\n`
    const held = async (size: number) => `${text(size)}\n${await platform.logSigner.sign(text(size))}`
    const seen = async (size: number) => ({ seen: { checkpoint: await held(size), keys: {} } })
    expect((await told((honest) => honest, await seen(2))).code).toBe('not_grown')
    expect((await told((honest) => honest, await seen(9_999))).code).toBe('set_back')
    expect((await told((honest) => ({ ...honest, consistency: null }), await seen(2))).code).toBe('not_grown')
  })

  test('with the key of another world, or another one than was seen, is refused', async () => {
    const asking = await platform.organisation('lender', { world: 'production' })
    const production = await keysOf(asking).exchange.keys({ namespace: ['TW-NID'] })
    expect((await told(() => production)).code).toBe('other_world')
    expect((await told(() => ({ ...production, world: 'sandbox' }))).code).toBe('not_in_log')
    const publicKey = (await otherKey()) as string
    const { ring } = ringOf(by, { policy: policyOf(platform) })
    expect((await refusalOf(ring.publicKey({ namespace: 'TW-NID', epoch }, publicKey))).code).toBe('other_key')
  })

  test('with two keys of one epoch in the log is found by whoever reads it', async () => {
    const entry = keyEntry({ world: 'sandbox', namespace: 'TW-NID', epoch, publicKey: (await otherKey()) as string })
    await platform.admin`insert into log_pending (org_id, event_id, digest, actor_digest, entry)
      values ('00000000-0000-0000-0000-000000000000', gen_random_uuid(), ${Buffer.alloc(32)}, ${Buffer.alloc(32)}, ${Buffer.from(entry)})`
    await platform.settle()
    const { conflicts } = await findKeys(log())
    expect(conflicts.map((keys) => keys.map((key) => key.namespace))).toEqual([['TW-NID', 'TW-NID']])
    const cut = async (url: string) => {
      const answer = await platform.app.request(url)
      if (!url.includes('/tile/')) return answer
      const bytes = new Uint8Array(await answer.arrayBuffer())
      bytes[bytes.length - 1] = (bytes.at(-1) as number) ^ 1
      return new Response(bytes)
    }
    await expect(findKeys({ ...log(), fetch: cut })).rejects.toMatchObject({ code: 'not_in_log' })
  })
})

test('more witnesses than are named cannot have cosigned', async () => {
  const answer = await by.get('/v1/exchange/keys?witness=witness.test&quorum=2')
  expect(answer).toMatchObject({ status: 400, body: { code: 'malformed_request', errors: [{ pointer: '#/quorum' }] } })
})
