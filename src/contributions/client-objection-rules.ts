import type { ExchangeRegime } from '../exchange/regimes.law.ts'
import { addDays, type CalendarDate } from '../kernel/calendar-date.ts'
import { Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { ClientObjection, ObjectionOutcome } from './client-objection-model.ts'
import { clientObjectionProblems as problems } from './client-objection-problems.ts'
import type { RecordDisputeState } from './model.ts'

type Said = Omit<ClientObjection, 'endsOn' | 'objectionId' | 'outcomes' | 'releasedAt' | 'version'>

/** An objection as it is written down, whoever is or is not listed: nothing of it follows from a record. */
export function clientObjected(said: Said, { dispute }: Pick<ExchangeRegime, 'dispute'>): ClientObjection {
  const days = Math.max(dispute.answerDays, dispute.extendedDays ?? 0)
  const endsOn = addDays(said.receivedOn, days)
  return { ...said, endsOn, objectionId: null, outcomes: null, releasedAt: null, version: 1 }
}

interface Releasing {
  readonly states: readonly RecordDisputeState[]
  readonly today: CalendarDate
}

/** How it ended, for the adviser, once no record of it can be open and its operator holds what the client signed. */
export function released(
  objection: ClientObjection,
  { authoritySha256, releasedAt }: Pick<ClientObjection, 'authoritySha256' | 'releasedAt'>,
  { states, today }: Releasing,
): Result<ClientObjection, Problem> {
  if (objection.authoritySha256 !== authoritySha256) {
    const detail = 'The adviser stated another hash.'
    const errors = [{ pointer: '#/authoritySha256', code: problems.authorityUnfit.code, detail }]
    return refuse(new Problem(problems.authorityUnfit, { detail, errors }))
  }
  if (objection.releasedAt !== null) return refuse(new Problem(problems.released))
  const isOver = objection.objectionId !== null && today > objection.endsOn && !states.includes('open')
  if (!isOver) return refuse(new Problem(problems.running, { detail: `It runs until ${objection.endsOn}.` }))
  const of = (wanted: ObjectionOutcome) => states.filter((state) => state === wanted).length
  const outcomes = {
    ...{ verified: of('verified'), corrected: of('corrected') },
    ...{ withdrawn: of('withdrawn'), suppressed: of('suppressed') },
  }
  return ok({ ...objection, outcomes, releasedAt, version: objection.version + 1 })
}
