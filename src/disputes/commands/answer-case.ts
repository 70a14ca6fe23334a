import { command } from '../../command.ts'
import type { Named } from '../../kernel/input.ts'
import { problems as kernelProblems } from '../../kernel/problem.ts'
import { ok } from '../../kernel/result.ts'
import {
  collectorEvents,
  collectorNamed,
  collectorProblems,
  findingEvent,
  insertFinding,
} from '../../licensing/index.ts'
import { ownTimeZone } from '../../tenancy/index.ts'
import { collectorOnCase, noAccused, reportFindingOf } from '../accused-store.ts'
import { caseFacts, changedView, changeOf, writeChange } from '../case-command.ts'
import { caseEvent, caseEvents } from '../events.ts'
import { foundOf } from '../finding.ts'
import { holdEventsOf } from '../holding.ts'
import { AnswerCase } from '../input.ts'
import { caseProblems as problems } from '../problems.ts'
import { answer } from '../rules.ts'
import type { Reader } from '../store.ts'

/** An employer names its own collector; a lender whom the complaint is about. */
const accused = (reader: Reader, name: Named<'cas'>, collector: Named<'col'>) =>
  reader.lends ? collectorOnCase(reader, name, collector) : collectorNamed(reader, collector)

/** A complaint that is upheld may bring a finding about the collector, by the employer or by the lender; the collector replies. */
export const answerCase = command({
  name: 'case.answer',
  summary: 'Uphold a case, uphold it in part, or reject it, with a code and reasons',
  scope: 'disputes:write',
  input: AnswerCase,
  problems: [
    ...[problems.notYours, problems.statusUnfit, problems.answerUnfit, problems.amountUnfit],
    ...[problems.verificationMissing, collectorProblems.datesUnfit, kernelProblems.referenceNotFound],
  ],
  load: (context, { caseId, finding }) => ({
    ...caseFacts(context, caseId),
    collector: finding ? accused(context, caseId, finding.collector) : noAccused,
    zone: ownTimeZone(context),
  }),
  decide: ({ collector: [collector], zone: [own], ...answers }, input, context) => {
    const { outcome, code, amount, reasons, finding } = input
    const change = changeOf(
      answers,
      (found, known) => answer(found, { outcome, code, amount }, { ...context, ...known }),
      { context, newReasons: reasons },
    )
    if (!change.ok) return change
    const made = foundOf(change.value.next, { finding, collector, timeZone: own?.timeZone ?? 'UTC' }, context)
    if (!made.ok) return made
    const next = { ...change.value.next, findingId: made.value?.id ?? null }
    return ok({ change: { ...change.value, next }, finding: made.value })
  },
  revises: ({ found: [found] }) => found ?? null,
  write: async ({ change, finding }, context) => [
    ...(await writeChange(change, context)),
    ...(finding ? [context.lends ? reportFindingOf(change.next, finding) : insertFinding(finding)] : []),
  ],
  events: ({ change: { next, parties, hold }, finding }) => [
    caseEvent(caseEvents.answered, next, parties),
    ...holdEventsOf(hold),
    ...(finding ? [findingEvent(collectorEvents.findingReported, finding)] : []),
  ],
  view: ({ change }, context) => changedView(change, context),
})
