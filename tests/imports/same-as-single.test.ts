import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { debtOf } from '../accounts/debts.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { imported, rowsOf } from './importing.ts'
import { debts, movements } from './same-debts.ts'

/** A file of many and as many calls for one each are the same thing: what reads show is equal, field by field. */
let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

const RUNS = 30

type Row = Record<string, unknown>

/** Ids, and hashes keyed for one person, are each lender's own: they become the order in which they are met. */
function withoutIds(value: unknown): unknown {
  const met = new Map<string, string>()
  const own = /\b([a-z]{3}_)[0-7][0-9a-z]{25}\b|(?<="endpointHash":")[0-9a-f]{32}/g
  const text = JSON.stringify(value).replaceAll(own, (id, prefix: string | undefined) => {
    met.set(id, met.get(id) ?? `${prefix ?? 'hash'}#${met.size}`)
    return met.get(id) as string
  })
  return JSON.parse(text)
}

// biome-ignore lint/suspicious/noExplicitAny: bodies of every shape
const listed = async (by: TestOrganisation, path: string): Promise<any[]> => {
  const { body } = await by.get(`${path}?limit=200`)
  expect(body.hasMore, path).toBe(false)
  return body.data
}

/** Everything reads show of an account and its parties. */
async function shown(by: TestOrganisation, reference: unknown): Promise<unknown> {
  const at = `/v1/accounts/${encodeURIComponent(`ref:${reference}`)}`
  const account = await by.get(at)
  if (account.status === 404) return undefined
  const parts = ['/parties', '/transactions', '/episodes', '/buckets', '/costs', '/documents']
  const [debt, parties = [], ...lists] = [
    (await by.get(`${at}/debt`)).body,
    ...(await Promise.all(parts.map((part) => listed(by, at + part)))),
  ]
  const people = await Promise.all(parties.map(({ partyId, party }) => by.get(`/v1/parties/${partyId ?? party.id}`)))
  return { account: account.body, debt, parties, lists, people: people.map(({ body }) => body) }
}

/** As text, without what differs on purpose: names, and the version, of which a file's rows on one account take one. */
const withoutNames = (value: unknown): string =>
  JSON.stringify(withoutIds(value)).replaceAll(/debt \d+|[0-9a-f-]{36}-(?=\d)|"version":\d+/g, '')

/** What became of a row: nothing to say of an accepted one, why of a refused one. */
const verdict = (problem: { code: string; errors?: unknown } | null | undefined) =>
  problem ? { code: problem.code, errors: problem.errors ?? [] } : null

async function byFile(by: TestOrganisation, kind: string, rows: readonly Row[]) {
  const content = `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`
  const amount = rows.reduce((sum, row) => sum + sumOf(row), 0)
  const controlTotals = { rows: rows.length, amount }
  const done = await imported(platform, by, { kind, format: 'ndjson', content, controlTotals })
  expect(done, JSON.stringify(done)).toMatchObject({ state: 'completed' })
  const fates = await rowsOf(by, done.id)
  return rows.map((_, at) => verdict(fates.find(({ row }) => row === at + 1)?.problem))
}

const sumOf = ({ amount, balance = {} }: Row): number =>
  Number(amount ?? 0) + Object.values(balance as Record<string, number>).reduce((sum, part) => sum + part, 0)

async function oneByOne(by: TestOrganisation, rows: readonly Row[], pathOf: (row: Row) => [string, Row]) {
  const verdicts = []
  for (const row of rows) {
    const answer = await by.post(...pathOf(row))
    verdicts.push(verdict(answer.status < 300 ? undefined : answer.body))
  }
  await platform.settle()
  return verdicts
}

test('accounts of a file are those of single calls, and refused for the same reasons', async () => {
  let [accepted, refused] = [0, 0]
  await fc.assert(
    fc.asyncProperty(debts, async (rows) => {
      const [many, single] = [await platform.organisation('lender'), await platform.organisation('lender')]
      const verdicts = await byFile(many, 'accounts', rows)
      expect(verdicts).toEqual(await oneByOne(single, rows, (row) => ['/v1/accounts', row]))
      for (const reference of new Set(rows.map((row) => row.reference))) {
        const [one, other] = [await shown(many, reference), await shown(single, reference)]
        expect(withoutIds(one ?? null)).toEqual(withoutIds(other ?? null))
      }
      refused += verdicts.filter(Boolean).length
      accepted += verdicts.filter((one) => !one).length
    }),
    { numRuns: RUNS },
  )
  expect(accepted).toBeGreaterThan(RUNS)
  expect(refused).toBeGreaterThan(0)
}, 120_000)

test('transactions of a file are those of single calls in the same order, and refused for the same reasons', async () => {
  const [many, single] = [await platform.organisation('lender'), await platform.organisation('lender')]
  let refused = 0
  const opened = async (by: TestOrganisation) => [await debtOf(by), await debtOf(by, { fees: 700n, costs: 90n })]
  await fc.assert(
    fc.asyncProperty(movements([0, 1]), async (moves) => {
      const [here, there] = [await opened(many), await opened(single)]
      const named = await Promise.all(here.map(async (id) => (await many.get(`/v1/accounts/${id}`)).body.reference))
      const other = await Promise.all(there.map(async (id) => (await single.get(`/v1/accounts/${id}`)).body.reference))
      const run = crypto.randomUUID()
      const rows = moves.map((move, at) => ({ ...move, reference: `${run}-${at}` }))
      const verdicts = await byFile(
        many,
        'transactions',
        rows.map((row) => ({ ...row, account: named[row.account] })),
      )
      const post = ({ account, ...row }: Row): [string, Row] => [
        `/v1/accounts/${there[account as number]}/transactions`,
        row,
      ]
      expect(verdicts).toEqual(await oneByOne(single, rows, post))
      for (const at of [0, 1]) {
        const [one, same] = [await shown(many, named[at]), await shown(single, other[at])]
        expect(withoutNames(one)).toBe(withoutNames(same))
      }
      refused += verdicts.filter(Boolean).length
    }),
    { numRuns: RUNS },
  )
  expect(refused).toBeGreaterThan(0)
}, 120_000)
