import type { Line } from './calling.ts'
import type { Api, Stage } from './stage.ts'
import { momentIn } from './world-time.ts'

const TALKS_MAX = 3

interface Known {
  readonly placements: readonly string[]
  /** What the accounts of the rows are called, in their order. */
  readonly references: readonly string[]
  readonly lineOf: (api: Api, placement: string) => Promise<Line | null>
}

/** Two debts of one borrower, both held by the agency. */
interface Pair {
  readonly line: Line
  readonly other: string
}

/**
 * Borrowers with two debts are spoken with about both at once: the gate is asked once, for both, and the talk is listed under
 * each. One of them asks not to be written to at an address that is on nobody's file; when the lender learns of the address
 * later, nobody may write to it.
 */
export async function talkOfTwo({ cast: { lender, agency }, rows }: Stage, { placements, references, lineOf }: Known) {
  const held = new Set(placements)
  const pairs: Pair[] = []
  const owed = rows.map(({ partyReference }, index) => ({ partyReference, reference: references[index] ?? '' }))
  for (const accounts of Map.groupBy(owed, ({ partyReference }) => partyReference).values()) {
    if (accounts.length < 2 || pairs.length === TALKS_MAX) continue
    const found = await Promise.all(accounts.map(({ reference }) => placementOf(lender.api, reference)))
    const [first, other] = found.filter((placement) => placement !== undefined && held.has(placement))
    const line = first && other ? await lineOf(agency.api, first) : null
    if (line && other) pairs.push({ line, other })
  }
  const answers = []
  for (const pair of pairs) answers.push(await talked(agency.api, pair))
  const heeded = pairs[0] ? await heedUnknown({ lender: lender.api, agency: agency.api }, pairs[0].line) : 0
  return { answers, talkedOfTwo: answers.filter(({ underBoth }) => underBoth).length, heeded }
}

async function placementOf(lender: Api, reference: string): Promise<string | undefined> {
  const { id: account } = await lender.accounts.get(`ref:${reference}`)
  for await (const { id } of lender.placements.list({ account, limit: 1 })) return id
  return undefined
}

/** A call about two debts, or, where it may not be made now, one that came in: either way it was about both. */
async function talked(agency: Api, { line, other }: Pair) {
  const debts = [{ placement: other }]
  const { id, outcome, ruledBy } = await agency.contactDecisions.make({
    ...{ ...line, debts, channel: 'phone', affirmed: ['recording'], language: 'zh-TW' },
  })
  const isOut = outcome === 'allow'
  const { id: talk } = await agency.activities.record({
    ...{ ...line, debts, channel: 'phone', direction: isOut ? 'outbound' : 'inbound', happenedAt: momentIn(0) },
    ...{ disposition: 'conversation', rightParty: true },
    ...(isOut ? { decision: id } : {}),
  })
  const under = await Promise.all([line.placement, other].map((placement) => isListed(agency, { placement, talk })))
  return { outcome, ruledBy, underBoth: under.every(Boolean) }
}

async function isListed(agency: Api, { placement, talk }: { placement: string; talk: string }): Promise<boolean> {
  for await (const { id } of agency.activities.list({ placement })) if (id === talk) return true
  return false
}

/** Answers how many addresses nobody had on file are heeded: 1, when the gate refuses to write to it once it is known. */
async function heedUnknown(
  { lender, agency }: { lender: Api; agency: Api },
  { placement, party }: Line,
): Promise<number> {
  const value = `former.address.${party.slice(-6)}@example.com`
  await agency.preferences.record({
    ...{ placement, party, kind: 'opt_out', channels: ['email'], endpoint: { kind: 'email', value } },
    givenAt: momentIn(0),
  })
  const { id: contactPoint } = await lender.contactPoints.add(party, { kind: 'email', value, source: 'borrower' })
  const { items } = await agency.contactDecisions.plan({ items: [{ placement, contactPoint, channel: 'email' }] })
  return items.filter(({ outcome }) => outcome === 'deny').length
}
