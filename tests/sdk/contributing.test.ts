import { beforeAll, describe, expect, test } from 'vitest'
import {
  type ContributedRecord,
  type ContributionOptions,
  contributionFile,
  type EvaluationAsked,
} from '../../sdk/src/contributing.ts'
import { ProofError } from '../../sdk/src/exchange.ts'
import { fictitiousBorrower } from '../demo/portfolio.ts'
import { evaluatingServer } from './evaluating.ts'

let server: Awaited<ReturnType<typeof evaluatingServer>>
beforeAll(async () => {
  server = await evaluatingServer()
})

const facts = { product: 'unsecured', status: 'current' }
const record = (at: number): ContributedRecord => ({
  ...{ identifier: fictitiousBorrower(at).nationalId, reference: `LOAN-${at}`, facts },
})
const none = { identifier: 'A123456788', reference: 'NOBODY', facts }

/** The options of a contribution, and what was asked meanwhile. */
function contributing(changes: Partial<ContributionOptions> = {}) {
  const asked: EvaluationAsked[] = []
  const options: ContributionOptions = {
    ...{ exchange: 'xch_1', namespace: 'TW-NID', publishedKey: (epoch) => ({ '2026H2': server.publicKey })[epoch] },
    evaluate: async (body) => {
      asked.push(body)
      const { evaluated, proof } = await server.evaluate(body.blindedElements)
      return { epoch: '2026H2', publicKey: server.publicKey, evaluatedElements: evaluated, proof }
    },
    ...changes,
  }
  return { asked, options }
}

describe('the file of a contribution', () => {
  test('has a row for each good identifier, in order, and no identifier', async () => {
    const { options } = contributing()
    const { content, rows, refused } = await contributionFile([record(1), none, record(2)], options)
    const lines = content.trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { exchange: 'xch_1', reference: 'LOAN-1', namespace: 'TW-NID', epoch: '2026H2', ...facts },
      { reference: 'LOAN-2' },
    ])
    expect(rows).toBe(2)
    expect(refused).toMatchObject([{ reference: 'NOBODY', code: 'wrong_check_digit' }])
    for (const { identifier } of [record(1), record(2), none])
      expect(JSON.stringify([content, refused])).not.toContain(identifier)
  })

  test('names one person by one token, whichever contribution it is in', async () => {
    const tokens = []
    for (const records of [[record(1), record(2)], [record(2)]]) {
      const { content } = await contributionFile(records, contributing().options)
      tokens.push(
        content
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line).token),
      )
    }
    const [[first, second], [again]] = tokens as [string[], string[]]
    expect(again).toBe(second)
    expect(first).not.toBe(second)
    expect(first).toMatch(/^[\w-]{43}$/)
  })

  test('is made a thousand identifiers at a time, and says how far it is', async () => {
    const seen: number[] = []
    const { asked, options } = contributing({ onProgress: (done) => seen.push(done) })
    async function* book() {
      for (let at = 0; at < 1_001; at++) yield record(at)
    }
    const { rows } = await contributionFile(book(), options)
    expect(rows).toBe(1_001)
    expect(asked.map(({ blindedElements }) => blindedElements.length)).toEqual([1_000, 1])
    expect(seen).toEqual([1_000, 1_001])
  }, 60_000)

  test('asks under the permit and in the epoch it is told, and for neither where it is not', async () => {
    const { asked, options } = contributing({ load: 'xld_1', epoch: '2026H2' })
    await contributionFile([record(1)], options)
    expect(asked).toMatchObject([{ namespace: 'TW-NID', load: 'xld_1', epoch: '2026H2' }])
    const plain = contributing()
    await contributionFile([record(1)], plain.options)
    expect(Object.keys(plain.asked[0] ?? {}).toSorted()).toEqual(['blindedElements', 'namespace'])
  })

  test('asks nothing where nobody is left to ask about', async () => {
    const { asked, options } = contributing()
    expect(await contributionFile([none], options)).toMatchObject({ content: '', rows: 0, refused: [{}] })
    expect(await contributionFile([], options)).toEqual({ content: '', rows: 0, refused: [] })
    expect(asked).toEqual([])
  })
})

describe('nothing is written', () => {
  test('of an answer made with another key than the published', async () => {
    const other = await evaluatingServer()
    const { options } = contributing({ publishedKey: () => other.publicKey })
    await expect(contributionFile([record(1)], options)).rejects.toThrow(ProofError)
  })

  test('under a key that was never seen published', async () => {
    const { options } = contributing({ publishedKey: () => undefined })
    await expect(contributionFile([record(1)], options)).rejects.toThrow(RangeError)
  })

  test('where the evaluation fails, whose own error is told', async () => {
    const failure = new Error('exchange_permit_exhausted')
    const { options } = contributing({ evaluate: () => Promise.reject(failure) })
    await expect(contributionFile([record(1)], options)).rejects.toBe(failure)
  })
})
