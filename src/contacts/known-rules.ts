import type { ContactFacts, Medium } from '../compliance/index.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import { type Instant, instantFromDatabase } from '../kernel/instant.ts'
import type { PreferenceChannel } from '../preferences/index.ts'
import { endpointIn, type Ground } from './decision-ground.ts'
import { contactChannels } from './decision-model.ts'

/** A fact as its room's function of `bridge` tells it: the engine's noun, its moments as PostgreSQL prints them. */
type Said<Fact> = {
  readonly [Field in keyof Fact]: Fact[Field] extends Instant
    ? string
    : Fact[Field] extends Instant | null
      ? string | null
      : Fact[Field]
}

interface SaidWish {
  readonly kind: 'inconvenient_time' | 'inconvenient_place' | 'opt_out' | 'consent' | 'preferred'
  /** Whom the person told. */
  readonly receiver: string
  readonly person: string
  readonly covers: ContactFacts['consents'][number]['covers'] | null
  readonly channels: readonly PreferenceChannel[] | null
  readonly endpoint: string | null
  readonly hash: string | null
  readonly days: readonly number[] | null
  readonly hours: readonly [from: string, until: string] | null
  readonly givenAt: string
  readonly from: string
  readonly until: string | null
  /** Of a consent, where it says so. */
  readonly basis?: ContactFacts['consents'][number]['basis']
  readonly notice?: NonNullable<ContactFacts['consents'][number]['notice']>
  readonly chain?: NonNullable<ContactFacts['consents'][number]['chain']>
  readonly debts?: readonly string[]
}

/**
 * What other rooms know of the person and the debt, one field for each function `bridge.known_...`: protections
 * (`treatments`), disputes and complaints (`cases`), notices, wishes of the person, and the stage of the case. They are read in
 * the same statement as the rest of the ground, after the lock.
 */
export interface KnownGround {
  readonly treatments: readonly Said<ContactFacts['treatments'][number]>[]
  readonly cases: readonly Said<ContactFacts['cases'][number]>[]
  /** About the debt, to anybody on it; `agency` is whose notice it is, null for the lender's own. */
  readonly notices: readonly {
    readonly kind: string
    readonly agency: string | null
    readonly party: string
    readonly sentOn: CalendarDate
    readonly periodEndsOn: CalendarDate | null
    readonly undeliverable: boolean
    /** It was answered; its further period ends on this day, null while documents are owed. Absent: not answered. */
    readonly replied?: boolean
    readonly furtherEndsOn?: CalendarDate | null
  }[]
  /** What the person said at the lender, to whomever. */
  readonly wishes: { readonly said?: readonly SaidWish[] }
  readonly stage: { readonly name: string; readonly channels: readonly PreferenceChannel[] } | null
}

type EndpointFile = Pick<Ground, 'point' | 'points' | 'removed'>

/** The same as facts of the engine, but for notices, which count for some who ask and not for others: see notice-rules.ts. Throws where a room's function tells a moment that is none. */
export const knownOf = ({
  known: { treatments, cases, wishes, stage },
  ...file
}: EndpointFile & { known: KnownGround }) => ({
  treatments: treatments.map(during),
  cases: cases.map(during),
  ...wishesOf(
    (wishes.said ?? []).map((wish) => ({
      ...wish,
      endpoint: endpointIn(file, { point: wish.endpoint, hash: wish.hash }),
    })),
  ),
  stage: stage && { name: stage.name, media: mediaOf(stage.channels) ?? [] },
})

const at = instantFromDatabase

const during = <Fact extends { readonly from: string; readonly until: string | null }>({
  from,
  until,
  ...fact
}: Fact) => ({
  ...fact,
  from: at(from),
  until: until === null ? null : at(until),
})

/** What a person said, as the engine's facts. Times and places bind everybody; an opt-out and a consent, whom they were told. */
function wishesOf(
  said: readonly SaidWish[],
): Pick<ContactFacts, 'consents' | 'optOuts' | 'inconveniences' | 'preferences'> {
  const of = (...kinds: readonly SaidWish['kind'][]) => said.filter(({ kind }) => kinds.includes(kind)).map(during)
  const span = ({ from, until }: { from: Instant; until: Instant | null }) => ({ from, until })
  return {
    consents: of('consent').flatMap(({ covers, receiver, channels, endpoint, givenAt, notice, chain, ...wish }) =>
      covers === null
        ? []
        : [
            {
              ...{ covers, receiver, media: mediaOf(channels), endpoint, debts: wish.debts ?? null },
              ...{
                basis: wish.basis ?? ('direct' as const),
                ...(notice ? { notice } : {}),
                ...(chain ? { chain } : {}),
              },
              ...{ givenAt: at(givenAt), ...span(wish) },
            },
          ],
    ),
    optOuts: of('opt_out').map(({ receiver, person, channels, endpoint, ...wish }) => ({
      ...{ receiver, person, media: mediaOf(channels), endpoint, ...span(wish) },
    })),
    inconveniences: of('inconvenient_time', 'inconvenient_place').map(({ person, days, hours, endpoint, ...wish }) => ({
      ...{ person, days, hours, endpoints: endpoint === null ? null : [endpoint], ...span(wish) },
    })),
    preferences: of('preferred').map(({ channels, hours, ...wish }) => ({
      ...{ media: mediaOf(channels), hours, ...span(wish) },
    })),
  }
}

const mediaOf = (channels: readonly PreferenceChannel[] | null): readonly Medium[] | null =>
  channels?.map((channel) => contactChannels[channel].medium) ?? null
