import { type Consent, type ContactFact, type ContactFacts, dispositions } from '../model.ts'
import { type Channel, consumerRoles, type Medium, type PersonRole } from '../request-model.ts'
import type { ConsentTo } from '../rule-model.ts'
import { covers, type Span, spanOf } from './next.ts'
import { dayAt, type Zone, zoneOf } from './wall-clock.ts'

/** A contact that was, with its moment as a number. */
export interface Past {
  readonly fact: ContactFact
  readonly ms: number
}

/** The facts as the rules read them: prepared once a decision, latest contact first. */
export interface Scene {
  readonly facts: ContactFacts
  readonly at: number
  /** Searches for the next allowed time end here. */
  readonly limit: number
  readonly zones: readonly Zone[]
  readonly past: readonly Past[]
  readonly channels: readonly Channel[]
  readonly isThirdParty: boolean
  readonly isElectronic: boolean
}

const YEARS_2_MS = 731 * 86_400_000

const asConsumer = new Set<PersonRole>(consumerRoles)

const electronic = new Set<Medium>(['sms', 'email', 'social_private_message'])

export function sceneOf(facts: ContactFacts, at: number): Scene {
  const { request } = facts
  const isThirdParty = request.channel === 'third_party_contact' || !asConsumer.has(facts.person.role)
  const channels: Channel[] = [request.medium]
  if (request.channel === 'workplace_contact' || request.endpoint?.workplace) channels.push('workplace_contact')
  if (isThirdParty) channels.push('third_party_contact')
  return {
    facts,
    at,
    limit: at + YEARS_2_MS,
    zones: facts.zones.map(zoneOf),
    past: pastOf(facts.history, at),
    channels,
    isThirdParty,
    isElectronic: electronic.has(request.medium),
  }
}

function pastOf(history: readonly ContactFact[], at: number): Past[] {
  const past: Past[] = []
  for (const fact of history) {
    const ms = Date.parse(fact.at)
    if (ms <= at) past.push({ fact, ms })
  }
  return past.sort(latestFirst)
}

/** Of the same moment what we did stands after what the person did, whatever order they were given in. */
const latestFirst = (a: Past, b: Past): number =>
  b.ms - a.ms || (a.fact.direction === b.fact.direction ? 0 : a.fact.direction === 'outbound' ? -1 : 1)

const CALL_WITH_VOICEMAIL: readonly Medium[] = ['call', 'ringless_voicemail']

/** Media the law takes for one: a telephone call is one, whether it rings or goes to the voicemail at once. */
export const sameMedium = (a: Medium, b: Medium): boolean =>
  a === b || (CALL_WITH_VOICEMAIL.includes(a) && CALL_WITH_VOICEMAIL.includes(b))

/** Null means every debt. */
export const touches = (debts: readonly string[] | null, asked: readonly string[]): boolean =>
  debts === null || debts.some((debt) => asked.includes(debt))

/** Null means every one of them must be covered. */
export const reaches = (debts: readonly string[] | null, asked: readonly string[]): boolean =>
  debts === null || asked.every((debt) => debts.includes(debt))

/** The debts a contact is counted for: those discussed; else the one it is allocated to. */
export function countedFor({ fact }: Past): readonly string[] {
  const isTalk = dispositions[fact.disposition].connected
  if (fact.allocatedDebt && (!isTalk || fact.debts.length === 0)) return [fact.allocatedDebt]
  return fact.debts
}

/** Ids counted as one with a debt, itself first. */
export const countedAs = ({ facts }: Scene, debt: string): readonly string[] => {
  const known = facts.debts.find(({ id }) => id === debt)
  return known?.countedWith?.length ? [debt, ...known.countedWith] : [debt]
}

export const isReceiver = ({ facts }: Scene, receiver: string, to: ConsentTo): boolean =>
  receiver === facts.request.actor.org || (to === 'lender_or_actor' && receiver === facts.request.actor.lender)

/** When consents of a sort hold for this contact. */
export function consents(scene: Scene, of: { covers: Consent['covers']; to: ConsentTo }): Span[] {
  const { request } = scene.facts
  const spans: Span[] = []
  for (const consent of scene.facts.consents) {
    if (consent.covers !== of.covers || consent.tainted || !isReceiver(scene, consent.receiver, of.to)) continue
    if (consent.media && !consent.media.some((medium) => sameMedium(medium, request.medium))) continue
    if (consent.endpoint && consent.endpoint !== request.endpoint?.id) continue
    if (!reaches(consent.debts, request.debts)) continue
    if (Date.parse(consent.givenAt) > scene.at) continue
    spans.push(spanOf(consent))
  }
  return spans
}

/** The person's last message in the medium of this contact that has had no answer yet; undefined when there is none. */
export function openMessage(scene: Scene): number | undefined {
  const { request, person } = scene.facts
  for (const { fact, ms } of scene.past) {
    if (fact.org !== request.actor.org || fact.person !== person.id || !sameMedium(fact.medium, request.medium))
      continue
    return fact.direction === 'inbound' ? ms : undefined
  }
  return undefined
}

/** The moment of the message this contact answers; undefined when it is no answer. */
export const answered = (scene: Scene): number | undefined =>
  scene.facts.request.reply ? openMessage(scene) : undefined

/** The person's day it is at a moment, in the zone where it is latest. */
export const latestDay = (zones: readonly Zone[], ms: number): number =>
  zones.reduce((latest, zone) => Math.max(latest, dayAt(zone, ms)), Number.NEGATIVE_INFINITY)

export const isCovered = (spans: readonly Span[], ms: number): boolean => spans.some((span) => covers(span, ms))
