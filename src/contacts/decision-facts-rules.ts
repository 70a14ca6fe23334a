import type { ActorKind, ContactFact, ContactFacts } from '../compliance/index.ts'
import { type CalendarDate, startOfDay } from '../kernel/calendar-date.ts'
import { type Instant, instantFromDatabase } from '../kernel/instant.ts'
import type { OrganisationKind } from '../tenancy/model.ts'
import { budgetFreeAt } from './budget-rules.ts'
import { endpointIn, type Ground, roleOf, type Spent } from './decision-ground.ts'
import { type ContactChannel, contactChannels } from './decision-model.ts'
import { type Asking, requestOf } from './decision-request-rules.ts'
import { noticesTo } from './notice-rules.ts'

/** What the gate itself looks at, before any law does. */
export interface Standing {
  readonly placement: { readonly status: string; readonly channels: readonly string[] } | null
  readonly channel: ContactChannel
  readonly erased: boolean
  /** Who is to be contacted in the person's stead: parties, by id. */
  readonly redirectedTo: readonly string[]
  /** What the collector lacks for this channel there, and the rule that asks for it. */
  readonly collectorLacks: readonly { readonly code: string; readonly rule: string | null }[]
  /** The presumptions that a reason is given against: it answers no other. */
  readonly overridden: readonly string[]
}

/** A slot somebody was allowed and has not used yet: counted like a contact until it is over. */
export type Held = ContactFact & { readonly until: Instant }

/** All a decision rests on, and nothing else: sealed with it, so that it can be made again. */
export interface Basis {
  readonly facts: ContactFacts
  readonly held: readonly Held[]
  readonly standing: Standing
  /** Of a contact about several debts: of each other one, what is otherwise for it. */
  readonly besides?: readonly { readonly facts: Partial<ContactFacts>; readonly standing: Standing }[]
}

/** What other rooms know of the person, the debt and the collector. */
export type Known = Pick<
  ContactFacts,
  | 'history'
  | 'consents'
  | 'optOuts'
  | 'inconveniences'
  | 'preferences'
  | 'notices'
  | 'cases'
  | 'treatments'
  | 'collector'
  | 'stage'
> &
  Pick<Standing, 'collectorLacks'>

export const nothingKnown: Known = {
  history: [],
  consents: [],
  optOuts: [],
  inconveniences: [],
  preferences: [],
  notices: [],
  cases: [],
  treatments: [],
  collector: null,
  stage: null,
  collectorLacks: [],
}

/** The facts of a contact, from the lender's file and what other rooms know. */
export function basisOf(
  ground: Ground,
  { asking, known: { collectorLacks, ...known }, spent }: { asking: Asking; known: Known; spent: Spent | undefined },
): Basis {
  const zones = zonesOf(ground)
  const point = ground.points.find(({ id }) => id === ground.point)
  const placed = ground.placement
  const held = ground.held.map((slot) => heldBy(slot, ground))
  const history = [...known.history, ...ground.history.map((contact) => historyOf(contact, ground))]
  return {
    facts: {
      request: requestOf(ground, { asking, point, past: [...history, ...held], consents: known.consents }),
      jurisdictions: [ground.account.jurisdiction],
      zones,
      sector: null,
      debts: [debtOf(ground, { history, by: asking.by })],
      person: personOf(ground, { zone: zones[0] ?? 'UTC', now: asking.now }),
      ...{ ...known, history },
      consents: [...known.consents, ...consentsOf(ground)],
      optOuts: [...known.optOuts, ...optOutsOf(ground, asking)],
      notices: [...known.notices, ...noticesTo(ground, { zone: zones[0] ?? 'UTC', org: asking.by.org })],
      licences: placed && placed.licences.length > 0 ? licencesOf(ground) : null,
      budgetFreeAt: spent ? budgetFreeAt(spent, { jurisdiction: ground.account.jurisdiction, now: asking.now }) : null,
      holidays: ground.holidays,
    },
    held,
    standing: {
      placement: placed && { status: placed.status, channels: placed.channels },
      channel: asking.channel,
      erased: ground.party.erased,
      redirectedTo: representatives(ground, asking.now)
        .filter(({ scope }) => scope === 'contact')
        .map(({ party }) => party),
      ...{ collectorLacks, overridden: asking.override?.rules ?? [] },
    },
  }
}

/** A lender acts in its own name; a debt buyer collects like a collector, which binds it to more. */
export const actorKindOf = (kind: OrganisationKind, isCreditor: boolean): ActorKind =>
  kind === 'debt_buyer' ? 'debt_buyer_as_collector' : isCreditor ? 'creditor_staff' : 'third_party_collector'

/**
 * Every zone that anything on file suggests, addresses and area codes alike: the person may be in any of them, whichever
 * endpoint is used (comment 6(b)(1)(i)-2 to 12 CFR 1006).
 */
const zonesOf = ({ points }: Ground): readonly string[] =>
  [...new Set(points.flatMap(({ timeZones }) => timeZones))].sort()

/** What others said before is not this one's first communication (12 CFR 1006.34(a)(1)). */
function debtOf(
  { account, placement }: Ground,
  { history, by }: { history: Known['history']; by: Asking['by'] },
): ContactFacts['debts'][number] {
  const told = history
    .filter(
      ({ org, debts, disposition }) =>
        org === by.org &&
        debts.includes(account.id) &&
        ['conversation', 'met', 'sent', 'delivered'].includes(disposition),
    )
    .map(({ at }) => at)
    .sort()
  return {
    ...{ id: account.id, kind: account.product, status: account.status, pastDueSince: account.pastDueSince },
    limitationEndsOn: account.limitationEndsOn,
    placedAt: moment(placement?.acceptedAt ?? null),
    firstCommunicatedAt: told[0] ?? null,
  }
}

const personStatuses = ['deceased', 'minor', 'insolvent', 'identity_theft', 'incarcerated'] as const

function personOf(ground: Ground, { zone, now }: { zone: string; now: Instant }): ContactFacts['person'] {
  const { party, statuses } = ground
  return {
    ...{ id: party.id, role: roleOf(ground), employerProhibits: false, language: party.language },
    statuses: statuses.flatMap(({ kind: name, from, until, stay }) => {
      const kind = personStatuses.find((known) => known === name)
      if (!kind || (kind === 'insolvent' && stay === false)) return []
      return [{ kind, from: startOfDay(from, zone), until: until && startOfDay(until, zone) }]
    }),
    attorneys: representatives(ground, now)
      .filter(({ authority }) => authority === 'attorney')
      .map(({ from, until }) => ({
        from: startOfDay(from ?? ('1900-01-01' as CalendarDate), zone),
        ...{ until: until && startOfDay(until, zone), debts: [ground.account.id] },
      })),
  }
}

/** Who speaks for the person now. */
const representatives = ({ links, party }: Ground, now: Instant) => {
  const today = now.slice(0, 10)
  return links.filter(
    ({ role, represents, from, until }) =>
      role === 'representative' &&
      represents === party.id &&
      (from === null || from <= today) &&
      (until === null || today < until),
  )
}

/** A point the person gave with consent may be used; consent noted in the lender's file is the lender's to rely on. */
const consentsOf = ({ points, lender }: Ground): ContactFacts['consents'] =>
  points.flatMap(({ id, consentedAt }) =>
    consentedAt === null
      ? []
      : [
          {
            ...{ covers: 'address' as const, receiver: lender, media: null, endpoint: id, debts: null },
            ...{ basis: 'direct' as const, givenAt: at(consentedAt), from: at(consentedAt), until: null },
          },
        ],
  )

/** What the lender's file says binds whoever works from it (comment 6(b)(1)-1): so it counts as said to who asks. */
const optOutsOf = ({ points, party }: Ground, { by }: Asking): ContactFacts['optOuts'] =>
  points.flatMap(({ id, optedOutAt }) =>
    optedOutAt === null
      ? []
      : [{ receiver: by.org, person: party.id, media: null, endpoint: id, from: at(optedOutAt), until: null }],
  )

const licencesOf = ({ licences }: Ground): NonNullable<ContactFacts['licences']> =>
  licences.map(({ jurisdiction, activity, from, until }) => ({
    ...{ jurisdiction, activity, from: at(from), until: until === null ? null : at(until) },
  }))

const historyOf = (contact: Ground['history'][number], ground: Ground): ContactFact => ({
  ...{ at: at(contact.at), medium: contactChannels[contact.channel].medium, direction: contact.direction },
  ...{ org: contact.by, lender: ground.lender, person: ground.party.id, endpoint: endpointIn(ground, contact) },
  // A talk counts for each debt it was about, a call nobody answered for the one it is recorded under (12 CFR 1006.14(b)(2)(i)(A)).
  ...{ debts: [contact.account, ...(contact.debts ?? [])], allocatedDebt: contact.account },
  ...{ disposition: contact.disposition, wrongNumber: contact.wrongNumber },
})

const heldBy = (slot: Ground['held'][number], { lender, party }: Ground): Held => ({
  ...{ at: at(slot.at), medium: contactChannels[slot.channel].medium, direction: 'outbound' },
  ...{ org: slot.by, lender, person: party.id, endpoint: slot.point },
  debts: [slot.account, ...(slot.debts ?? [])],
  // Whatever comes of it, it is one contact that may reach the person.
  ...{ allocatedDebt: slot.account, disposition: 'answered_dropped', purpose: slot.purpose, until: at(slot.until) },
})

const at = instantFromDatabase
const moment = (text: string | null): Instant | null => (text === null ? null : at(text))
