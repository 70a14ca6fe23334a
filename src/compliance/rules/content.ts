import type { Evaluator } from './finding.ts'
import { never } from './next.ts'

/** Not with words of this sort, as far as a screening found them. */
export const content: Evaluator<'content'> = (rule, { facts }) => {
  const found = (facts.request.contentFlags ?? []).filter((flag) => rule.flags.includes(flag))
  return found.length === 0 ? undefined : { next: never, code: 'content', detail: { flags: found } }
}

/** Only where things are in place; whoever has not been asked yet is told what to have. */
export const affirm: Evaluator<'affirm'> = (rule, { facts }) => {
  const { affirmed, crew } = facts.request
  const isShort = rule.crewMin !== undefined && crew !== undefined && crew < rule.crewMin
  if (isShort) return { next: never, code: 'crew', detail: { crewMin: rule.crewMin } }
  const all = rule.crewMin !== undefined && crew === undefined ? [...rule.all, `crew_of_${rule.crewMin}`] : rule.all
  if (all.length === 0) return undefined
  if (!affirmed) return { ensure: all, code: 'to_ensure' }
  const missing = rule.all.filter((each) => !affirmed.includes(each))
  return { next: missing.length > 0 ? never : (ms) => ms, code: 'not_affirmed', detail: { missing } }
}

/** What must be said. */
export const disclose: Evaluator<'disclose'> = (rule, { facts, at }) => {
  const { request } = facts
  if (rule.purposes && !rule.purposes.includes(request.purpose)) return undefined
  if (rule.exceptPurposes?.includes(request.purpose)) return undefined
  const isInitial = facts.debts.some(
    ({ firstCommunicatedAt }) => firstCommunicatedAt === null || Date.parse(firstCommunicatedAt) > at,
  )
  const say = isInitial ? rule.say : (rule.sayLater ?? rule.say)
  return { say, code: 'to_disclose' }
}

/** In the person's language. */
export const language: Evaluator<'language'> = (_, { facts }) => {
  const { request, person } = facts
  if (!request.language || !person.language) return undefined
  const isSame = request.language.split('-')[0] === person.language.split('-')[0]
  return { next: isSame ? (ms) => ms : never, code: 'language', detail: { language: person.language } }
}
