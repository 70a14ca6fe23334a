import { dispositions } from '../model.ts'
import type { RuleOf } from '../rule-model.ts'
import type { Evaluator } from './finding.ts'
import { covers, never, outside, type Span, spanOf, unless } from './next.ts'
import { answered, consents, type Scene, touches } from './scene.ts'
import { dayAt } from './wall-clock.ts'

/** Only to these; others only to learn where the borrower is, where the law lets that. */
export const recipients: Evaluator<'recipients'> = (rule, scene) => {
  const { person, request } = scene.facts
  if (rule.allowed.includes(person.role)) return undefined
  const detail = { role: person.role }
  const lifts = consents(scene, { covers: 'third_party', to: rule.consent ?? 'actor' })
  const barred = unless(never, lifts)
  if (request.purpose !== 'location') return { next: barred, code: 'third_party', detail }
  if (rule.location === 'always') return { next: (ms) => ms, code: 'third_party' }
  if (rule.location === 'unreachable' && isUnreachable(rule, scene)) return { next: (ms) => ms, code: 'third_party' }
  return { next: barred, code: rule.location === 'unreachable' ? 'borrower_reachable' : 'third_party', detail }
}

/** The borrower is lost or incapable, the number is dead, or was tried in vain often or long enough. */
function isUnreachable({ unreachable }: RuleOf<'recipients'>, scene: Scene): boolean {
  const { person } = scene.facts
  const isLost = person.statuses.some(
    (status) => ['lost_contact', 'incapacitated'].includes(status.kind) && covers(spanOf(status), scene.at),
  )
  if (isLost) return true
  const zone = scene.zones[0]
  if (!unreachable || !person.about || !zone) return false
  const tries = []
  for (const past of scene.past) {
    if (past.fact.person !== person.about || past.fact.lender !== scene.facts.request.actor.lender) continue
    if (past.fact.medium !== 'call' && past.fact.direction === 'outbound') continue
    // Anything that reached the borrower, or came from there, starts the test anew.
    if (past.fact.direction === 'inbound' || dispositions[past.fact.disposition].connected) break
    tries.push(past)
  }
  if (tries.some(({ fact }) => fact.disposition === 'not_in_service') || tries.length >= unreachable.dials) return true
  const days = new Set(tries.map(({ ms }) => dayAt(zone, ms)))
  const last = Math.max(...days)
  return Array.from({ length: unreachable.days }, (_, back) => last - back).every((day) => days.has(day))
}

/** Not while the person, or a debt, has a status. */
export const status: Evaluator<'status'> = (rule, { facts }) => {
  if (rule.exceptRoles?.includes(facts.person.role) || rule.exceptPurposes?.includes(facts.request.purpose))
    return undefined
  const barring = facts.debts.find((debt) => rule.debt?.includes(debt.status))
  if (barring) return { next: never, code: 'debt_status', detail: { status: barring.status } }
  const found = facts.person.statuses.filter(({ kind }) => rule.person?.includes(kind))
  if (found.length === 0) return undefined
  return {
    next: outside(found.map(spanOf)),
    code: 'person_status',
    detail: { statuses: [...new Set(found.map(({ kind }) => kind))].sort() },
  }
}

/** Not at work where the employer prohibits it. */
export const workplace: Evaluator<'workplace'> = (rule, scene) => {
  if (!scene.channels.includes('workplace_contact')) return undefined
  const lifts = rule.consent ? consents(scene, { covers: 'place', to: rule.consent }) : []
  return scene.facts.person.employerProhibits
    ? { next: unless(never, lifts), code: 'workplace' }
    : { next: (ms) => ms, code: 'workplace' }
}

/** Not past a lawyer; an answer to the person's own message is with consent. */
export const attorney: Evaluator<'attorney'> = (_, scene) => {
  const { person, request } = scene.facts
  if (person.role === 'attorney') return undefined
  const spans = person.attorneys.filter(({ debts, released }) => !released && touches(debts, request.debts)).map(spanOf)
  if (spans.length === 0) return undefined
  const lifts: Span[] = consents(scene, { covers: 'represented', to: 'actor' })
  const message = answered(scene)
  if (message !== undefined) lifts.push({ from: message, until: Number.POSITIVE_INFINITY })
  return { next: unless(outside(spans), lifts), code: 'represented' }
}
