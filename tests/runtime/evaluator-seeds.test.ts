import { expect, test } from 'vitest'
import { blindEvaluator } from '../../src/exchange/evaluating.ts'
import { tokenMatcher } from '../../src/exchange/token-matcher.ts'
import { parseInstant } from '../../src/kernel/instant.ts'
import { createKeyDocument, importKeys, type KeyDocument, withRotated } from '../../src/runtime/key-document.ts'
import { nodeMultiplication } from '../../src/runtime/node-multiplication.ts'
import { nodeMaking } from '../../src/runtime/platform.ts'
import { withoutKey } from '../../src/runtime/rotation.ts'

const making = (now: string) => ({ ...nodeMaking(), now: parseInstant(now) ?? ('' as never) })

async function keyOf(document: KeyDocument, epoch: string, world = 'production'): Promise<string> {
  const { evaluator: seeds } = await importKeys(document)
  const evaluator = blindEvaluator({ ...nodeMaking(), seeds, multiplication: nodeMultiplication })
  const key = await evaluator?.publicKey({ world, namespace: 'TW-NID', epoch })
  return Buffer.from(key ?? []).toString('hex')
}

test('a newer seed serves the epochs that begin after it, and changes no key in use', async () => {
  const document = await createKeyDocument('operator', making('2026-11-20T00:00:00Z'))
  const rotated = await withRotated(document, {
    ...{ role: 'evaluator', leadSeconds: 0 },
    ...making('2026-11-25T00:00:00Z'),
  })
  expect(await keyOf(rotated, '2026H2')).toBe(await keyOf(document, '2026H2'))
  expect(await keyOf(rotated, '2027H1')).not.toBe(await keyOf(document, '2027H1'))
  expect(await keyOf(document, '2026H2', 'sandbox')).not.toBe(await keyOf(document, '2026H2'))
  expect(() => withoutKey(rotated, { role: 'evaluator', id: 1 }, [])).toThrow(/stay: the tokens/)
})

test('a file from before the exchange evaluates nothing', async () => {
  const { evaluator: _, ...before } = await createKeyDocument('operator', making('2026-11-20T00:00:00Z'))
  const { evaluator: seeds } = await importKeys(before)
  expect(blindEvaluator({ ...nodeMaking(), seeds, multiplication: nodeMultiplication })).toBeUndefined()
})

test('tokens are stored under keys of the matcher’s own, found under older ones, and none is dropped', async () => {
  const document = await createKeyDocument('operator', making('2026-11-20T00:00:00Z'))
  const rotated = await withRotated(document, {
    ...{ role: 'matcher', leadSeconds: 0 },
    ...making('2026-11-25T00:00:00Z'),
  })
  const matcherOf = async (of: KeyDocument) => tokenMatcher((await importKeys(of)).matcher)
  const place = { world: 'production', exchange: 'one', namespace: 'TW-NID', epoch: '2026H2' }
  const token = new Uint8Array(32).fill(1)
  const before = (await matcherOf(document))?.stored(place, token)
  const after = await matcherOf(rotated)
  expect(after?.stored(place, token)).not.toEqual(before)
  expect(after?.candidates(place, token)).toContainEqual(before)
  for (const other of [{ exchange: 'another' }, { epoch: '2027H1' }, { world: 'sandbox' }])
    expect((await matcherOf(document))?.stored({ ...place, ...other }, token)).not.toEqual(before)
  expect(() => withoutKey(rotated, { role: 'matcher', id: 1 }, [])).toThrow(/stay: stored tokens/)
  const { matcher: _, ...without } = document
  expect(await matcherOf(without)).toBeUndefined()
})
