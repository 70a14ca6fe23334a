import { addMonths } from '../../kernel/calendar-date.ts'
import type { NoticeFact, Treatment } from '../model.ts'
import { isWithin } from './applies.ts'
import type { Evaluator } from './finding.ts'
import { during, inside, type Next, never, outside, type Span, spanOf, together, unless } from './next.ts'
import { reaches, type Scene, touches } from './scene.ts'
import { dayAt, dayNumber, startOfDay } from './wall-clock.ts'

const FOREVER = Number.POSITIVE_INFINITY

/** Not while a dispute, a complaint or a request to cease runs. Where only a part is disputed the rest may go on. */
export const openCase: Evaluator<'case'> = (rule, { facts }) => {
  const { request } = facts
  if (rule.exceptPurposes?.includes(request.purpose)) return undefined
  const found = facts.cases.filter(
    ({ kind, basis, debts, portion }) =>
      rule.cases.includes(kind) &&
      (!rule.bases || (basis !== null && basis !== undefined && rule.bases.includes(basis))) &&
      !portion &&
      touches(debts, request.debts),
  )
  if (found.length === 0) return undefined
  return { next: outside(found.map(spanOf)), code: rule.code }
}

/** Only once a notice was sent and did not come back. */
export const notice: Evaluator<'notice'> = (rule, scene) => {
  const { facts, zones, limit } = scene
  if (rule.purposes && !rule.purposes.includes(facts.request.purpose)) return undefined
  if (facts.request.notice === rule.notice) return undefined
  const nexts = facts.request.debts.map((debt): Next => {
    const standing = facts.notices.filter(({ undeliverable, debts }) => !undeliverable && reaches(debts, [debt]))
    const sent = standing
      .filter(({ kind }) => kind === rule.notice)
      .flatMap((one) => waited(rule, one, { standing, zones }))
    if (rule.daysAfterInitial === undefined) return inside(sent)
    const first = facts.debts.find(({ id }) => id === debt)?.firstCommunicatedAt
    if (!first) return (ms) => ms
    const due = dayAt(zones[0] as (typeof zones)[number], Date.parse(first)) + rule.daysAfterInitial + 1
    return during(inside(sent), { from: Math.min(...zones.map((zone) => startOfDay(zone, due))), until: FOREVER })
  })
  return { next: (ms) => together(nexts, ms, limit), code: 'notice_missing', detail: { notice: rule.notice } }
}

type NoticeRule = Parameters<Evaluator<'notice'>>[0]

/** From when a notice lets it happen: never, while its reply waits for documents or for the notice that follows it. */
function waited(
  { daysBefore, afterReply }: NoticeRule,
  { sentAt, periodEndsAt, reply }: NoticeFact,
  { standing, zones }: Pick<Scene, 'zones'> & { readonly standing: readonly NoticeFact[] },
): Span[] {
  const at = Date.parse(sentAt)
  const from = daysBefore ? Math.max(at, ...daysLater(at, daysBefore, zones)) : at
  if (!afterReply) return [{ from, until: FOREVER }]
  const told = Math.max(from, periodEndsAt === null ? from : Date.parse(periodEndsAt))
  if (!reply) return [{ from: told, until: FOREVER }]
  if (reply.furtherEndsAt === null) return []
  const ends = Date.parse(reply.furtherEndsAt)
  return standing
    .filter(({ kind, sentAt: warned }) => kind === afterReply.notice && Date.parse(warned) >= at)
    .map((warning) => {
      const since = Math.max(Date.parse(warning.sentAt), ends)
      return { from: Math.max(told, ends, ...daysLater(since, afterReply.daysBefore, zones)), until: FOREVER }
    })
}

const daysLater = (at: number, days: number, zones: Scene['zones']): number[] =>
  zones.map((zone) => startOfDay(zone, dayAt(zone, at) + days))

/** A notice's period runs: told, so that nothing said takes away from it. */
export const period: Evaluator<'period'> = (rule, { facts }) => {
  const spans = facts.notices.flatMap(({ kind, debts, sentAt, periodEndsAt, undeliverable }): Span[] =>
    kind === rule.notice && !undeliverable && periodEndsAt !== null && touches(debts, facts.request.debts)
      ? [{ from: Date.parse(sentAt), until: Date.parse(periodEndsAt) }]
      : [],
  )
  return spans.length === 0 ? undefined : { next: outside(spans), code: 'period_runs', detail: { notice: rule.notice } }
}

/** No suit on a time-barred debt, and no threat of one. */
export const barred: Evaluator<'barred'> = (rule, { facts, zones }) => {
  if (!rule.purposes.includes(facts.request.purpose)) return undefined
  const ends = facts.debts.flatMap(({ limitationEndsOn }) => (limitationEndsOn === null ? [] : [limitationEndsOn]))
  if (ends.length === 0) return undefined
  const [first] = ends.sort()
  const from = Math.min(...zones.map((zone) => startOfDay(zone, dayNumber(first as (typeof ends)[number]) + 1)))
  return { next: outside([{ from, until: FOREVER }]), code: 'time_barred' }
}

/** Only while the agency holds a licence for this where the debt is. */
export const licence: Evaluator<'licence'> = (rule, { facts }, pack) => {
  if (facts.licences === null) return undefined
  const places = pack.jurisdictions.length > 0 ? pack.jurisdictions : facts.jurisdictions
  const held = facts.licences.filter(
    ({ activity, jurisdiction }) =>
      activity === rule.activity &&
      places.some((place) => isWithin(place, jurisdiction) || isWithin(jurisdiction, place)),
  )
  return { next: inside(held.map(spanOf)), code: 'licence', detail: { activity: rule.activity } }
}

/** Only by a collector who is not barred, holds the certificates asked for, and lacks nothing else for the rule by the register. */
export const collector: Evaluator<'collector'> = (rule, { facts, zones, limit }) => {
  const { collector: who } = facts
  if (!who) return rule.required ? { next: never, code: 'collector_unknown' } : undefined
  const lack = who.lacks?.find((found) => found.rule === rule.id)
  if (lack) return { next: never, code: `collector_${lack.code}` }
  const certified = (rule.certificates ?? []).map((kind) =>
    inside(who.certificates.filter((held) => held.kind === kind).map(spanOf)),
  )
  const grace: Span[] = []
  if (rule.graceMonths !== undefined && who.employedSince !== null) {
    const ends = dayNumber(addMonths(who.employedSince, rule.graceMonths))
    grace.push({ from: Number.NEGATIVE_INFINITY, until: Math.min(...zones.map((zone) => startOfDay(zone, ends))) })
  }
  const trained = unless((ms) => together(certified, ms, limit), grace)
  const standing = outside(who.barred.map(spanOf))
  const isBarred = who.barred.some((interval) => interval.until === null)
  return {
    next: (ms) => together([trained, standing], ms, limit),
    code: isBarred ? 'collector_barred' : 'collector_standing',
    detail: { certificates: rule.certificates ?? [] },
  }
}

/** What a protection asks for. */
export const treatment: Evaluator<'treatment'> = (rule, scene) => {
  const { request, person, collector: who } = scene.facts
  if (rule.exceptPurposes?.includes(request.purpose) || rule.exceptRoles?.includes(person.role)) return undefined
  const met: Partial<Record<Treatment['treatment'], boolean>> = {
    letter_only: request.medium === 'letter',
    no_visits: request.medium !== 'field_visit',
    specialist_only: who?.specialist ?? false,
  }
  const found = scene.facts.treatments.filter(
    (each) => rule.treatments.includes(each.treatment) && touches(each.debts, request.debts),
  )
  if (found.length === 0) return undefined
  const nexts = found.flatMap((each): Next[] => {
    if (each.treatment === 'reduced_frequency') return [during(seldom(each.limit, scene), spanOf(each))]
    // What is in no table of what meets it is met by nothing: a new treatment denies until somebody says otherwise.
    return met[each.treatment] ? [] : [outside([spanOf(each)])]
  })
  return {
    next: (ms) => together(nexts, ms, scene.limit),
    code: 'protected',
    detail: { treatments: [...new Set(found.map((each) => each.treatment))].sort() },
  }
}

function seldom(limit: { contacts: number; days: number } | undefined, scene: Scene): Next {
  const { contacts, days } = limit ?? { contacts: 1, days: 7 }
  const rows = scene.past.filter(
    ({ fact }) =>
      fact.direction === 'outbound' &&
      fact.person === scene.facts.person.id &&
      fact.lender === scene.facts.request.actor.lender &&
      !fact.wrongNumber,
  )
  const row = rows[contacts - 1]
  if (!row) return (ms) => ms
  const free = Math.max(...scene.zones.map((zone) => startOfDay(zone, dayAt(zone, row.ms) + days)))
  return (ms) => Math.max(ms, free)
}

/** Only by the media of the stage the case has reached. */
export const stage: Evaluator<'stage'> = (_, { facts }) => {
  const { request } = facts
  if (!facts.stage || request.purpose === 'required_notice' || request.reply) return undefined
  const isAllowed = facts.stage.media.includes(request.medium)
  return { next: isAllowed ? (ms) => ms : never, code: 'stage', detail: { stage: facts.stage.name } }
}
