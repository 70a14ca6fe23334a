import { afterAll, beforeAll, expect, test } from 'vitest'
import { operations } from '../../src/rooms.ts'
import { mandateBetween } from '../mandates/terms.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { buildEstate, type Estate } from './estate.ts'
import { made } from './making.ts'
import { callOf, namesSomething } from './probes.ts'

/** An account that one agency worked in every way there is, and another holds now. */
let platform: Platform
let estate: Estate
let successor: TestOrganisation
/** What the successor made of it, by what it is. */
let since: Readonly<Record<string, string>>

/**
 * What is for whoever holds the account: evidence about it without a word of who recorded it, what its people are owed,
 * the lender’s policy, and agreements with the borrower, which go with the debt.
 */
const ofTheAccount = ['scrub', 'treatment', 'policy', 'agreement']

beforeAll(async () => {
  platform = await startPlatform()
  estate = await buildEstate(platform)
  const { lender, subjects } = estate
  await lender.post(`/v1/placements/${subjects.placement?.id}/recall`, { reason: 'sale', mode: 'immediate' })
  successor = await platform.organisation('agency', { name: 'Successor' })
  // The predecessor keeps another debt of this borrower, so the terms are without the customer-level rule.
  const mandate = await mandateBetween(lender, successor, { terms: { customerLevel: false } })
  const placement = await made(lender, '/v1/placements', { account: subjects.account?.id, mandate })
  await made(successor, `/v1/placements/${placement}/accept`, { reference: 'SUCCESSOR-CASE' })
  since = {
    placement,
    mandate,
    hold: await made(successor, `/v1/placements/${placement}/holds`, { source: 'agency', note: 'SUCCESSOR-HOLD' }),
    query: await made(successor, `/v1/placements/${placement}/queries`, { question: 'SUCCESSOR-QUESTION' }),
    report: await made(successor, `/v1/placements/${placement}/reports`, {
      code: 'in_contact',
      note: 'SUCCESSOR-NOTE',
    }),
    returned: await made(successor, `/v1/placements/${placement}/returns`, { code: 'unfound', note: 'SUCCESSOR-WHY' }),
  }
  await platform.settle()
}, 60_000)
afterAll(() => platform.stop())

const reads = operations.filter((operation) => operation.kind === 'query' && namesSomething(operation))
const lists = operations.filter((operation) => operation.kind === 'query' && !namesSomething(operation))
const idsOfPredecessor = () =>
  Object.entries(estate.subjects).flatMap(([name, { id, owners }]) =>
    owners.includes(estate.agency) && !ofTheAccount.includes(name) && /_[0-9a-z]{26}$/.test(id)
      ? [[name, id] as const]
      : [],
  )

test.each(lists.map(({ id, path }) => [id, path] as const))('%s tells neither agency of the other', async (_, path) => {
  const [next, former] = [await successor.get(path), await estate.agency.get(path)]
  for (const [name, id] of idsOfPredecessor()) expect(next.text, name).not.toContain(id)
  for (const [name, id] of Object.entries(since)) expect(former.text, name).not.toContain(id)
  expect(former.text).not.toContain('SUCCESSOR-')
})

test.each(reads.map((operation) => [operation.id, operation] as const))(
  '%s shows the successor nothing its predecessor made',
  async (_, operation) => {
    const isShared = ofTheAccount.some((name) => operation.path.includes(`{${name}}`))
    const { owners } = Object.values(estate.subjects).find(({ id }) => operationNames(operation, id)) ?? {
      owners: [] as TestOrganisation[],
    }
    if (isShared || !owners.includes(estate.agency)) return
    const answer = await successor.call(callOf(operation, estate, 'real'))
    expect(answer.status === 404 || answer.body.data?.length === 0, `${answer.status} ${answer.text}`).toBe(true)
  },
)

const operationNames = (operation: (typeof reads)[number], id: string) =>
  (callOf(operation, estate, 'real').path ?? '').includes(id)

test('the former holder opens its sealed record, and reads nothing by the ids of its successor', async () => {
  const { agency, subjects } = estate
  const at = `/v1/placements/${subjects.placement?.id}`
  const record = await agency.post(`${at}/sealed-record/openings`, { purpose: 'complaint', reference: 'LATE-1' })
  expect(record.status, record.text).toBe(201)
  expect((await agency.get(`${at}/case-file`)).status).toBe(404)
  const paths = { placement: '/v1/placements', mandate: '/v1/mandates', hold: '/v1/holds', query: '/v1/queries' }
  for (const [name, path] of Object.entries({ ...paths, report: '/v1/placement-reports', returned: '/v1/returns' })) {
    expect((await agency.get(`${path}/${since[name]}`)).status, name).toBe(404)
  }
})
