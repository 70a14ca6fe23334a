import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inLines } from '../../src/file-layouts/unbroken-records.ts'

const LENGTH = 5

async function through(text: string, cuts: readonly number[]): Promise<string> {
  const bytes = new TextEncoder().encode(text)
  const ends = [...new Set(cuts.map((cut) => cut % (bytes.length + 1))), bytes.length].sort((a, b) => a - b)
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      ends.forEach((end, at) => {
        controller.enqueue(bytes.slice(at === 0 ? 0 : ends[at - 1], end))
      })
      controller.close()
    },
  })
  return new Response(inLines(body, LENGTH)).text()
}

const record = fc.string({ unit: fc.constantFrom('a', '9', ' '), minLength: LENGTH, maxLength: LENGTH })
const records = fc.array(record, { minLength: 1, maxLength: 20 })
const cuts = fc.array(fc.nat(200), { maxLength: 8 })

test('records without line ends get one each, however their bytes arrive', async () => {
  await fc.assert(
    fc.asyncProperty(records, cuts, fc.constantFrom('', 'x', '9'.repeat(LENGTH - 1)), async (made, at, rest) => {
      const lines = (await through(made.join('') + rest, at)).split('\n')
      expect(lines).toEqual([...made, ...(rest ? [rest] : []), ''])
    }),
  )
})

test('lines stay what they are, whatever ends them', async () => {
  await fc.assert(
    fc.asyncProperty(records, cuts, fc.constantFrom('\n', '\r\n'), async (made, at, end) => {
      const text = made.map((line) => line + end).join('')
      expect(await through(text, at)).toBe(text)
    }),
  )
  expect(await through('', [])).toBe('')
  expect(await through('abc', [1])).toBe('abc\n')
})
