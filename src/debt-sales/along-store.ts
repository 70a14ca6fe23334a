import type { agreementOffers, agreements } from '../../schema/tables/agreements.ts'
import type { debtTitles } from '../../schema/tables/debt-sales.ts'
import type { disputeCases } from '../../schema/tables/disputes.ts'
import type { preferences } from '../../schema/tables/preferences.ts'
import type { AccountDraft, CreationPlan, PartyId } from '../accounts/index.ts'
import { AgreementId, OfferId } from '../agreements/index.ts'
import { CaseId } from '../disputes/index.ts'
import { type Instant, instantFromDatabase } from '../kernel/instant.ts'
import { sealWords } from '../placements/index.ts'
import { type PreferenceChannel, PreferenceId } from '../preferences/index.ts'
import type { Context } from '../store/index.ts'
import type { Handed } from './bought.ts'
import { DebtTitleId } from './title-model.ts'

/** What comes with debts besides accounts and people, in the shape of its rows. */
export interface Takeover {
  readonly agreements: readonly (typeof agreements.$inferInsert)[]
  readonly offers: readonly (typeof agreementOffers.$inferInsert)[]
  readonly cases: readonly (typeof disputeCases.$inferInsert)[]
  /** The seller’s cases beside the buyer’s that go on from them, as uuids. */
  readonly casePairs: readonly { readonly was: string; readonly now: string }[]
  readonly wishes: readonly (typeof preferences.$inferInsert)[]
  readonly titles: readonly (typeof debtTitles.$inferInsert)[]
}

interface One {
  readonly handed: Handed
  readonly account: AccountDraft
  /** The buyer’s party for one of the seller’s. */
  party(from: unknown): PartyId | undefined
}

/** Debts taken over beside the accounts they became, in the same order. */
export function pairsOf(handed: readonly Handed[], plan: CreationPlan): One[] {
  return handed.map((one, index) => {
    const account = plan.accounts[index] as AccountDraft
    const linked = new Map(one.debt.links.map(({ party }, place) => [party, account.links[place]?.partyId]))
    return { handed: one, account, party: (from) => linked.get(String(from)) }
  })
}

type Doc = Readonly<Record<string, unknown>>

const at = (text: unknown): Instant | null => (typeof text === 'string' ? instantFromDatabase(text) : null)
const minor = (text: unknown): bigint | null => (typeof text === 'string' ? BigInt(text) : null)

export async function alongOf(pairs: readonly One[], context: Context): Promise<Takeover> {
  const plans = pairs.flatMap((one) => agreementOf(one, context))
  const documents = pairs.flatMap((one) => one.handed.debt.cases.map((doc) => [one, doc] as const))
  const cases = await Promise.all(documents.map(([one, doc]) => caseOf(one, doc, context)))
  return {
    agreements: plans,
    offers: plans.map(({ lenderId, id, owed, total, schedule }) => ({
      ...{ lenderId, id: context.newId(OfferId), agreementId: id, number: 1, by: lenderId },
      ...{ owed, total, schedule, offeredAt: context.now },
    })),
    cases,
    casePairs: documents.flatMap(([, { was }], index) => {
      const id = cases[index]?.id
      return typeof was === 'string' && id ? [{ was, now: CaseId.toUuid(id) }] : []
    }),
    wishes: pairs.flatMap((one) => one.handed.debt.preferences.flatMap((doc) => wishOf(one, doc, context))),
    titles: pairs.flatMap((one) => titlesOf(one, context)),
  }
}

/** The agreement as it ran: what was paid of it counts, and its clock is looked at at once. */
function agreementOf({ handed, account, party }: One, context: Context): Takeover['agreements'] {
  const plan = handed.debt.agreement
  const partyId = plan && party(plan.party)
  if (!plan || !partyId || plan.status !== 'active') return []
  const { org: lenderId, now } = context
  return [
    {
      ...{
        lenderId,
        id: context.newId(AgreementId),
        agencyId: null,
        placementId: null,
        accountId: account.id,
        partyId,
      },
      ...{ kind: plan.kind, status: 'active', endCode: null, currency: account.currency, owed: minor(plan.owed) },
      ...{ total: minor(plan.total), waived: minor(plan.waived), paid: minor(plan.paid), schedule: plan.schedule },
      ...{ offer: 1, proposedBy: lenderId, offeredBy: lenderId, reference: null, graceDays: plan.graceDays },
      ...{ cureDays: plan.cureDays, answerBy: null, startedAt: plan.startedAt, startedOn: plan.startedOn },
      ...{ cureUntil: plan.cureUntil, supersedes: null, endedAt: null, lookAt: now, createdAt: now },
    } as typeof agreements.$inferInsert,
  ]
}

/** A case goes on where it was, with its clocks; the seller keeps its own record of it. */
async function caseOf({ account }: One, doc: Doc, context: Context): Promise<Takeover['cases'][number]> {
  const { org: lenderId, actor, now } = context
  const id = context.newId(CaseId)
  const place = { lenderId, at: `dispute_cases|statement_sealed|${CaseId.toUuid(id)}` }
  const words = typeof doc.statement === 'string' ? doc.statement : null
  return {
    ...{ lenderId, id, world: actor.world, subject: doc.subject, accountId: account.id, named: null },
    ...{ jurisdiction: account.jurisdiction, placementId: null, agencyId: null, raisedBy: lenderId, raisedAt: now },
    ...{ way: doc.way, reference: null, receivedOn: doc.receivedOn, inWriting: doc.inWriting },
    statement: await sealWords(words, place, context),
    // What it repeats stays with the seller.
    ...{ kind: doc.kind === 'duplicative' ? 'late' : doc.kind, currency: doc.currency, amount: minor(doc.amount) },
    ...{ repeats: null, conduct: doc.conduct, collectorId: null, activities: [], status: doc.status },
    ...{ stops: doc.stops, stoppedAmount: minor(doc.stoppedAmount), clock: doc.clock, documents: [] },
    ...{ acknowledgeBy: at(doc.acknowledgeBy), acknowledgedAt: at(doc.acknowledgedAt), answerBy: at(doc.answerBy) },
  } as typeof disputeCases.$inferInsert
}

/** The channels an endpoint of a kind carries. */
const carriedBy: Readonly<Record<string, readonly PreferenceChannel[]>> = {
  phone: ['phone', 'voicemail', 'sms', 'messaging', 'fax'],
  email: ['email', 'messaging'],
  address: ['letter', 'visit'],
  workplace: ['phone', 'fax', 'letter', 'visit'],
}

/**
 * A wish about one endpoint binds all of its kind: its hash means nothing under the buyer's keys, and nobody can read the
 * endpoint out of it.
 */
function wishOf({ account, party }: One, doc: Doc, context: Context): Takeover['wishes'] {
  const partyId = party(doc.party)
  if (!partyId || doc.kind === 'inconvenient_place') return []
  const { org: lenderId, now } = context
  return [
    {
      ...{ lenderId, agencyId: null, id: context.newId(PreferenceId), accountId: account.id, partyId },
      ...{ placementId: null, givenTo: lenderId, kind: doc.kind, covers: null },
      channels: (doc.channels ?? carriedBy[String(doc.endpoint)] ?? null) as readonly PreferenceChannel[] | null,
      ...{ contactPointId: null, days: doc.days, hoursFrom: doc.hoursFrom, hoursUntil: doc.hoursUntil },
      ...{ givenAt: at(doc.givenAt), from: at(doc.from), until: at(doc.until), withdrawnAt: null, recordedAt: now },
    } as typeof preferences.$inferInsert,
  ]
}

const titlesOf = ({ handed, account }: One, { org: orgId, actor, now, newId }: Context): Takeover['titles'] =>
  handed.debt.titles.map(
    ({ seller, buyer, on, sha256, notifiedOn, reference }, index) =>
      ({
        ...{
          orgId,
          id: newId(DebtTitleId),
          recordedAt: now,
          accountId: account.id,
          number: index + 1,
          sellerId: seller,
          buyerId: buyer,
          on,
          sha256,
        },
        ...{ notifiedOn, reference, world: actor.world, jurisdiction: account.jurisdiction },
      }) as typeof debtTitles.$inferInsert,
  )

/** The seller’s people beside the buyer’s, each once. */
export function peopleOf(pairs: readonly One[]) {
  const seen = new Map<string, PartyId>()
  for (const { handed, party } of pairs) {
    for (const { id } of handed.debt.parties) {
      const to = party(id)
      if (to) seen.set(id, to)
    }
  }
  return [...seen].map(([from, to]) => ({ from, to }))
}
