import type { Purpose } from '../compliance/index.ts'
import type { Instant } from '../kernel/instant.ts'
import type { Context } from '../store/index.ts'
import { carriers, judged } from './deciding.ts'
import type { Ground, Spent } from './decision-ground.ts'
import { type ContactChannel, channelOfMandate, contactChannelNames } from './decision-model.ts'

/** Whether somebody may be contacted now, by whatever way fits. */
export interface ContactNow {
  readonly outcome: 'allow' | 'deny'
  /** Those that are let now. */
  readonly channels: readonly ContactChannel[]
  /** Of a refusal: the earliest moment one way is let; null where none is in sight. */
  readonly nextAllowedAt: Instant | null
  readonly ruledBy: string | null
  readonly citation: string | null
}

/** What a contact would be for, and by which way, where that is not open. */
export interface WantedContact {
  readonly purpose: Purpose
  readonly channel?: ContactChannel | null
  /** A contact point, as uuid. */
  readonly point?: string | null
}

/** So many ways to one person are asked about. */
const WAYS_MAX = 16

function waysTo({ points, placement }: Ground, { channel, point }: WantedContact) {
  const isOpen = (one: ContactChannel) =>
    (!channel || one === channel) && (!placement || placement.channels.includes(channelOfMandate(one)))
  return points
    .filter(({ id }) => !point || id === point)
    .flatMap(({ id, kind }) =>
      contactChannelNames
        .filter((one) => isOpen(one) && carriers[one].includes(kind))
        .map((one) => ({ channel: one, point: id })),
    )
    .slice(0, WAYS_MAX)
}

/**
 * What the gate would say now of reaching a person; null where there is no way to. Nothing is kept, and no slot is held: the
 * gate is asked again before anybody is contacted.
 */
export function contactNow(
  { ground, spent }: { readonly ground: Ground; readonly spent: Spent | undefined },
  wanted: WantedContact,
  context: Pick<Context, 'actor' | 'org' | 'now'>,
): ContactNow | null {
  const answers = waysTo(ground, wanted).map(({ channel, point }) => {
    const asked = { channel, purpose: wanted.purpose }
    return { channel, answer: judged(asked, { ground: { ...ground, point }, spent }, context).answer }
  })
  const channels = answers.filter(({ answer }) => answer.outcome === 'allow').map(({ channel }) => channel)
  if (channels.length > 0) {
    return { outcome: 'allow', channels: [...new Set(channels)], nextAllowedAt: null, ruledBy: null, citation: null }
  }
  const [soonest] = answers.toSorted((one, other) => (timeOf(one) < timeOf(other) ? -1 : 1))
  if (!soonest) return null
  const { nextAllowedAt, ruledBy, verdicts } = soonest.answer
  const citation = verdicts.find(({ ruleId, verdict }) => verdict === 'deny' && ruleId === ruledBy)?.citation ?? null
  return { outcome: 'deny', channels: [], nextAllowedAt, ruledBy, citation }
}

const timeOf = ({ answer }: { readonly answer: { readonly nextAllowedAt: Instant | null } }): string =>
  answer.nextAllowedAt ?? '~'
