import { dispositions } from '../model.ts'
import type { Counted, RuleOf, Scope } from '../rule-model.ts'
import type { Evaluator } from './finding.ts'
import { covers, type Next, never, type Span, spanOf, together, unless } from './next.ts'
import { consents, countedAs, countedFor, isReceiver, type Past, type Scene, sameMedium } from './scene.ts'
import { dayAt, fromDay, MINUTE_MS, startOfDay, type Zone } from './wall-clock.ts'

/** At most so many, in a window of calendar days that ends today. */
export const frequency: Evaluator<'frequency'> = (rule, scene) => {
  const { request } = scene.facts
  if (!rule.media.includes(request.medium) || (rule.purpose && rule.purpose !== request.purpose)) return undefined
  const counted = counters(rule.scope, scene).map((debts) => ({ debts, lifts: liftsOf(rule, scene, debts) }))
  const nexts = counted.map(({ debts, lifts }) => {
    const rows = scene.past.filter(
      (past) =>
        isCounted(past, rule.counts) &&
        rule.media.includes(past.fact.medium) &&
        (!rule.purpose || past.fact.purpose === rule.purpose) &&
        inScope(past, rule.scope, { scene, debts }) &&
        !lifts.some((span) => covers(span, past.ms)),
    )
    return { used: rows.length, next: unless(afterDays(rows[rule.max - 1], rule.days, scene), lifts) }
  })
  return {
    next: all(nexts, scene),
    code: 'frequency',
    detail: { max: rule.max, days: rule.days, used: Math.max(...nexts.map(({ used }) => used)) },
  }
}

/** Not for some days after a conversation, whoever began it; the day of the conversation is the first. */
export const cooling: Evaluator<'cooling'> = (rule, scene) => {
  if (!rule.media.includes(scene.facts.request.medium)) return undefined
  const nexts = counters(rule.scope, scene).map((debts) => {
    const latest = scene.past.find(
      (past) =>
        isConversation(past) && rule.media.includes(past.fact.medium) && inScope(past, rule.scope, { scene, debts }),
    )
    return { next: unless(afterDays(latest, rule.days, scene), liftsOf(rule, scene, debts)) }
  })
  return { next: all(nexts, scene), code: 'cooling_period', detail: { days: rule.days } }
}

/** Told, not barred: many in a short time. */
export const pattern: Evaluator<'pattern'> = (rule, scene) => {
  const { request, person } = scene.facts
  const ours = scene.past.filter(
    ({ fact }) => fact.direction === 'outbound' && fact.org === request.actor.org && fact.person === person.id,
  )
  const nexts = rule.patterns.flatMap((each) => {
    if (!kinds[each.of].media(request.medium)) return []
    const rows = ours.filter(
      ({ fact }) => kinds[each.of].is(fact) && (!each.endpoint || fact.endpoint === request.endpoint?.id),
    )
    const row = rows[(each.over ?? (each.from ?? 2) - 1) - 1]
    return [
      { next: each.minutes === undefined ? afterDays(row, each.days ?? 1, scene) : afterMinutes(row, each.minutes) },
    ]
  })
  return nexts.length === 0 ? undefined : { next: all(nexts, scene), code: 'pattern' }
}

type Fact = Past['fact']
const isCall = (medium: Fact['medium']) => sameMedium(medium, 'call')
const isMessage = (medium: Fact['medium']) => ['sms', 'email', 'social_private_message', 'fax'].includes(medium)

const kinds: Record<
  RuleOf<'pattern'>['patterns'][number]['of'],
  { media: (medium: Fact['medium']) => boolean; is: (fact: Fact) => boolean }
> = {
  unanswered: { media: isCall, is: (fact) => isCall(fact.medium) && dispositions[fact.disposition].unanswered },
  voicemails: {
    media: isCall,
    is: ({ medium, disposition }) =>
      medium === 'ringless_voicemail' || disposition === 'voicemail' || disposition === 'limited_content_message',
  },
  calls: { media: isCall, is: ({ medium }) => isCall(medium) },
  messages: { media: isMessage, is: ({ medium }) => isMessage(medium) },
  contacts: { media: () => true, is: () => true },
}

/** The borrower's budget: whoever used it up, the answer is the same. */
export const budget: Evaluator<'budget'> = (_, { facts }) => {
  const freeAt = facts.budgetFreeAt === null ? Number.NEGATIVE_INFINITY : Date.parse(facts.budgetFreeAt)
  return { next: (ms) => Math.max(ms, freeAt), code: 'contact_budget' }
}

/** One counter for each debt discussed where debts are counted apart, else one. */
const counters = (scope: Scope, scene: Scene): readonly (readonly string[] | null)[] =>
  scope.debt ? scene.facts.request.debts.map((debt) => countedAs(scene, debt)) : [null]

const all = (nexts: readonly { readonly next: Next }[], scene: Scene): Next => {
  const [first] = nexts
  if (nexts.length === 1 && first) return first.next
  const each = nexts.map(({ next }) => next)
  return (ms) => together(each, ms, scene.limit)
}

export function isCounted({ fact }: Past, counts: Counted): boolean {
  if (fact.wrongNumber) return false
  if (counts === 'conversations') return fact.disposition === 'conversation'
  if (fact.direction === 'inbound') return false
  if (counts === 'dials') return true
  const { connected } = dispositions[fact.disposition]
  if (counts === 'connected') return connected
  if (counts === 'communications') return connected || fact.disposition === 'sent' || fact.disposition === 'delivered'
  return fact.disposition !== 'busy' && fact.disposition !== 'not_in_service'
}

const isConversation = ({ fact }: Past): boolean => fact.disposition === 'conversation' && !fact.wrongNumber

function inScope(
  past: Past,
  scope: Scope,
  { scene, debts }: { scene: Scene; debts: readonly string[] | null },
): boolean {
  const { request, person } = scene.facts
  const { fact } = past
  if (scope.by === 'collector' && fact.org !== request.actor.org) return false
  if (scope.by === 'lender_group' && fact.lender !== request.actor.lender) return false
  if (scope.person && fact.person !== person.id) return false
  if (scope.endpoint && fact.endpoint !== (request.endpoint?.id ?? null)) return false
  return debts === null || countedFor(past).some((debt) => debts.includes(debt))
}

/** Free again once the row has left the window, in every zone the person may be in. */
export function afterDays(row: Past | undefined, days: number | null, { zones, limit }: Scene): Next {
  if (!row) return (ms) => ms
  if (days === null) return never
  const leaves = (zone: Zone): Next => {
    const day = dayAt(zone, row.ms) + days
    return (ms) => fromDay(zone, ms, day)
  }
  const [first] = zones
  if (zones.length === 1 && first) return leaves(first)
  const each = zones.map(leaves)
  return (ms) => together(each, ms, limit)
}

const afterMinutes = (row: Past | undefined, minutes: number): Next => {
  const free = row ? row.ms + minutes * MINUTE_MS : Number.NEGATIVE_INFINITY
  return (ms) => Math.max(ms, free)
}

/**
 * When calls about these debts are let by consent: at most some days, the day it was received being the first, and no
 * longer than until the next conversation about them (12 CFR 1006.14(b)(3)(i)).
 */
function liftsOf(
  rule: { readonly consentDays?: number; readonly consent?: 'actor' | 'lender_or_actor' },
  scene: Scene,
  debts: readonly string[] | null,
): readonly Span[] {
  const { consentDays } = rule
  if (consentDays === undefined) return rule.consent ? consents(scene, { covers: 'frequency', to: rule.consent }) : []
  const { request } = scene.facts
  return scene.facts.consents.flatMap((consent) => {
    const given = Date.parse(consent.givenAt)
    if (consent.covers !== 'calls' || consent.tainted || given > scene.at) return []
    if (!isReceiver(scene, consent.receiver, rule.consent ?? 'actor')) return []
    if (consent.media && !consent.media.some((medium) => sameMedium(medium, request.medium))) return []
    if (consent.endpoint && consent.endpoint !== request.endpoint?.id) return []
    if (consent.debts && debts && !debts.some((debt) => consent.debts?.includes(debt))) return []
    const span = spanOf(consent)
    const ends = Math.min(
      span.until,
      ...scene.zones.map((zone) => startOfDay(zone, dayAt(zone, given) + consentDays)),
      talkAfter(given, { scene, debts }),
    )
    return span.from < ends ? [{ from: span.from, until: ends }] : []
  })
}

/** Just after the first conversation about the debts since then; Infinity while there was none. */
function talkAfter(since: number, { scene, debts }: { scene: Scene; debts: readonly string[] | null }): number {
  const { request, person } = scene.facts
  let first = Number.POSITIVE_INFINITY
  for (const past of scene.past) {
    if (past.ms <= since) break
    const isOurs = past.fact.org === request.actor.org && past.fact.person === person.id
    const isAbout = debts === null || countedFor(past).some((debt) => debts.includes(debt))
    if (isConversation(past) && sameMedium(past.fact.medium, 'call') && isOurs && isAbout) first = past.ms + 1
  }
  return first
}
