import { contactingOf } from '../contacts/contacting.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import type { Platform } from '../setup/platform.ts'

// biome-ignore lint/suspicious/noExplicitAny: tests read bodies of every shape
type Body = any

/** Somebody to call, by a number of their own. */
export interface Callee {
  readonly placement: string
  readonly party: string
  readonly point: string
  readonly number: string
}

export type Calling = Awaited<ReturnType<typeof callingBetween>>

/** A lender, an agency, people on its placements, and three hours in which they were called: they are just over. */
export async function callingBetween(platform: Platform, count = 1) {
  const between = await contactingOf(await platform.organisation('lender'), await platform.organisation('agency'))
  const people = await callees(between, count)
  const began = Date.parse(platform.clock.now()) + 60_000
  platform.clock.advance(4 * 3_600)
  /** A moment of the period, so many minutes and seconds into it. */
  const at = (minutes: number, seconds = 0) => new Date(began + (minutes * 60 + seconds) * 1_000).toISOString()
  const call = (n: number, number?: string, changes: object = {}) => ({
    ...{ reference: `CDR-${n}`, direction: 'outbound', ...(number ? { number } : {}), startedAt: at(n) },
    ...{ result: 'no_answer', talkSeconds: 0, ...changes },
  })
  const activity = ({ placement, party, point }: Callee, n: number, changes: object = {}) => ({
    ...{ placement, party, contactPoint: point, direction: 'outbound', channel: 'phone', disposition: 'no_answer' },
    ...{ happenedAt: at(n, 5), reference: `ACT-${n}`, ...changes },
  })
  const { agency } = between
  const handedIn = async (calls: readonly object[]): Promise<Body[]> =>
    (await created(agency, '/v1/call-records', { calls })).data
  const recorded = async (activities: readonly object[]): Promise<string[]> =>
    (await created(agency, '/v1/activities/batch', { activities })).data.map(({ activityId }: Body) => activityId)
  const period = { from: at(0), until: at(180) }
  const compared = async (changes: object = {}): Promise<Body> => {
    const { id } = await created(agency, '/v1/call-comparisons', { ...period, ...changes })
    await platform.settle()
    return (await agency.get<Body>(`/v1/call-comparisons/${id}`)).body
  }
  return { ...between, people, at, call, activity, handedIn, recorded, period, compared }
}

let made = 0

/** People on placements the agency accepted, each with a number. */
export async function callees(
  { lender, agency, mandate }: { lender: TestOrganisation; agency: TestOrganisation; mandate: string },
  count: number,
  same?: string,
): Promise<Callee[]> {
  const found: Callee[] = []
  for (let n = 0; n < count; n++) {
    made++
    const number = same ?? `+1212555${String(1_000 + made)}`
    const account = await created(lender, '/v1/accounts', {
      ...{ reference: `CALLED-${made}`, product: 'credit_card', currency: 'USD', jurisdiction: 'US' },
      ...{ openedOn: '2024-01-15', balance: { principal: 1_000 }, delinquency: { since: '2026-08-01' } },
      parties: [
        {
          ...{ role: 'borrower', liability: 'several' },
          newParty: { name: 'Ada', contactPoints: [{ kind: 'phone', value: number, source: 'borrower' }] },
        },
      ],
    })
    const links = (await lender.get<Body>(`/v1/accounts/${account.id}/parties`)).body.data
    const party: string = links[0].party?.id ?? links[0].partyId
    const point: string = (await lender.get<Body>(`/v1/parties/${party}`)).body.contactPoints[0].id
    const placement = await created(lender, '/v1/placements', { account: account.id, mandate })
    await created(agency, `/v1/placements/${placement.id}/accept`, {})
    found.push({ placement: placement.id, party, point, number })
  }
  return found
}

export async function created(by: TestOrganisation, path: string, body: object): Promise<Body> {
  const answer = await by.post<Body>(path, body)
  if (answer.status >= 300) throw new Error(answer.text)
  return answer.body
}

export const differencesOf = async (by: TestOrganisation, query = ''): Promise<Body[]> => {
  const { body, text } = await by.get<Body>(`/v1/call-differences?limit=200${query}`)
  if (!body.data) throw new Error(text)
  return body.data
}
