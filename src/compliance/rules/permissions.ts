import type { Consent } from '../model.ts'
import type { RuleOf } from '../rule-model.ts'
import type { Evaluator } from './finding.ts'
import { inside, type Next, never, outside, type Span, spanOf, unless } from './next.ts'
import { answered, isReceiver, reaches, type Scene, sameMedium } from './scene.ts'
import { DAY_MS, dayNumber, startOfDay } from './wall-clock.ts'

const FOREVER = Number.POSITIVE_INFINITY

/** Not by a medium, nor to an address, that the person opted out of. */
export const optOut: Evaluator<'opt_out'> = (rule, scene) => {
  const { request, person } = scene.facts
  const found = scene.facts.optOuts.filter(
    (each) =>
      each.person === person.id &&
      // A required notice may use a medium that was opted out of, but not that very address: 12 CFR 1006.42.
      (request.purpose !== 'required_notice' || Boolean(each.endpoint)) &&
      (rule.to === 'anyone' || isReceiver(scene, each.receiver, rule.to)) &&
      (!each.endpoint || each.endpoint === request.endpoint?.id) &&
      (!each.media || each.media.some((medium) => sameMedium(medium, request.medium))),
  )
  if (found.length === 0) return undefined
  const lifts: Span[] = []
  const message = answered(scene)
  if (rule.replyOnce && message !== undefined) lifts.push({ from: message, until: FOREVER })
  if (rule.confirmOnce && mayConfirm(scene)) lifts.push({ from: scene.at, until: FOREVER })
  return { next: unless(outside(found.map(spanOf)), lifts), code: 'opted_out' }
}

/** One message that confirms the opt-out. */
const mayConfirm = ({ facts, past, isElectronic }: Scene): boolean =>
  isElectronic &&
  facts.request.purpose === 'opt_out_confirmation' &&
  !past.some(
    ({ fact }) =>
      fact.direction === 'outbound' &&
      fact.purpose === 'opt_out_confirmation' &&
      fact.org === facts.request.actor.org &&
      fact.person === facts.person.id,
  )

/** E-mail and text only to an address the person gave us, used with us, or that came by a lawful chain. */
export const address: Evaluator<'address'> = (rule, scene) => {
  const { request } = scene.facts
  if (request.medium !== rule.medium) return undefined
  const relied = scene.facts.consents.filter(
    (consent) =>
      consent.covers === 'address' &&
      !consent.tainted &&
      consent.endpoint === (request.endpoint?.id ?? null) &&
      (!consent.media || consent.media.includes(request.medium)) &&
      Date.parse(consent.givenAt) <= scene.at &&
      reaches(consent.debts, request.debts),
  )
  if (rule.speaksOf && !relied.some(({ basis }) => basis === rule.speaksOf)) return undefined
  const used = scene.past.filter(
    ({ fact }) =>
      fact.direction === 'inbound' &&
      fact.org === request.actor.org &&
      fact.medium === request.medium &&
      fact.endpoint !== null &&
      fact.endpoint === request.endpoint?.id,
  )
  const spans = relied.flatMap((consent) => permitted(consent, { rule, scene }))
  spans.push(...used.map(({ ms }) => ({ from: ms, until: FOREVER })))
  return { next: inside(fresh(spans, { rule, scene })), code: rule.code }
}

/** When an address may be used on the strength of one consent. */
function permitted(consent: Consent, { rule, scene }: { rule: RuleOf<'address'>; scene: Scene }): readonly Span[] {
  const span = spanOf(consent)
  if (consent.basis === 'creditor_notice') return byCreditor(consent, { rule, scene })
  if (consent.basis === 'prior_collector') return isUnbroken(consent) ? [span] : []
  return isReceiver(scene, consent.receiver, rule.to ?? 'actor') ? [span] : []
}

/** The creditor told of it, and the days to opt out have passed: 12 CFR 1006.6(d)(4)(ii). */
function byCreditor(consent: Consent, { rule, scene }: { rule: RuleOf<'address'>; scene: Scene }): readonly Span[] {
  const { endpoint } = scene.facts.request
  if (!consent.notice || rule.optOutDays === undefined) return []
  const optOutBy = dayNumber(consent.notice.optOutBy)
  if (optOutBy < dayNumber(consent.notice.sentOn) + rule.optOutDays) return []
  if (endpoint?.employerProvided || endpoint?.publicDomain !== true) return []
  const { from, until } = spanOf(consent)
  return [{ from: Math.max(from, ...scene.zones.map((zone) => startOfDay(zone, optOutBy + 1))), until }]
}

/** Some collector obtained it properly, and the one right before used it: 12 CFR 1006.6(d)(4)(iii). */
const isUnbroken = ({ chain = [] }: Consent): boolean =>
  chain.some(({ obtained }) => obtained) && chain.at(-1)?.used === true

/** A number changes hands: a permission is good for some days, and again after each check that it is the same person's. */
function fresh(spans: readonly Span[], { rule, scene }: { rule: RuleOf<'address'>; scene: Scene }): readonly Span[] {
  const { freshDays } = rule
  if (freshDays === undefined) return spans
  const checkedAt = scene.facts.request.endpoint?.reassignedCheckedAt
  const checked = checkedAt ? Date.parse(checkedAt) : undefined
  return spans.flatMap(({ from, until }) =>
    [from, ...(checked !== undefined && checked > from ? [checked] : [])].map((start) => ({
      from: start,
      until: Math.min(until, start + freshDays * DAY_MS),
    })),
  )
}

/** Not to an endpoint with a flaw that is known. */
export const endpoint: Evaluator<'endpoint'> = (rule, scene) => {
  const { request } = scene.facts
  if (rule.flaw === 'public')
    return request.medium === 'social_public' ? { next: never, code: 'public_medium' } : undefined
  const used = request.endpoint
  if (!used) return undefined
  if (rule.flaw === 'disclosed')
    return verdict(scene.isElectronic && used.disclosedToThirdParty === true, 'known_to_disclose')
  if (rule.flaw === 'source_unlisted') {
    if (used.source === undefined) return undefined
    return verdict(used.source === null || !rule.sources?.includes(used.source), 'source_unlisted')
  }
  if (request.medium !== 'email') return undefined
  const isDirect = scene.facts.consents.some(
    ({ covers, endpoint: of, basis }) => covers === 'address' && of === used.id && basis !== 'creditor_notice',
  )
  return verdict(used.employerProvided === true && !isDirect, 'employer_mailbox')
}

const pass: Next = (ms) => ms
const verdict = (isFlawed: boolean, code: string) => ({ next: isFlawed ? never : pass, code })
