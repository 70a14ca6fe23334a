import { z } from '@hono/zod-openapi'
import { Problem } from '../kernel/problem.ts'
import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { isWaitingFor, periodsOver } from './draft-store.ts'
import { ListRemittanceLines, ListRemittances, OneRemittance } from './input.ts'
import { allLines, linesOf } from './line-store.ts'
import { RemittanceId } from './model.ts'
import { lastEnded } from './period-rules.ts'
import { remittanceProblems as problems } from './problems.ts'
import { digestOf } from './statement-rules.ts'
import { statementOf } from './statement-view.ts'
import { remittanceNamed, remittancesOf, remittancesWithIds } from './store.ts'
import { lineView, remittanceView } from './view.ts'

export const getRemittance = query({
  name: 'remittance.get',
  summary: 'Read a remittance: what is due, and where it stands',
  scope: 'payments:read',
  input: OneRemittance,
  load: (context, { remittance }) => ({ found: remittanceNamed(context, remittance) }),
  view: ({ found: [found] }) => (found ? remittanceView(found) : null),
})

export const listRemittances = query({
  name: 'remittance.list',
  summary: 'List remittances, newest first',
  scope: 'payments:read',
  input: ListRemittances,
  list: true,
  load: (context, input) => ({ found: remittancesOf(context, input, keysetOf(input)) }),
  view: ({ found }, input) =>
    pageOf(found, input, {
      position: ({ createdAt, id }) => ({ createdAt, id }),
      item: remittanceView,
    }),
})

export const remittancesByIds = batch({
  name: 'remittance.by_ids',
  scope: 'payments:read',
  ids: RemittanceId,
  rows: remittancesWithIds,
  key: ({ id }) => id,
  view: remittanceView,
})

export const listRemittanceLines = query({
  name: 'remittance.lines',
  summary: 'List the lines of a remittance, and what is said of them',
  scope: 'payments:read',
  input: ListRemittanceLines,
  list: true,
  load: (context, input) => ({
    found: remittanceNamed(context, input.remittance),
    lines: linesOf(context, input.remittance, input),
  }),
  view: ({ found: [found], lines }, input) =>
    found
      ? pageOf(lines, input, {
          position: ({ recordedAt, number }) => ({ createdAt: recordedAt, id: `${number}` }),
          item: lineView,
        })
      : null,
})

/** Derived anew each time it is read, and held against what was stored when it was drafted. */
export const getStatement = query({
  name: 'remittance.statement',
  summary: 'Read the statement of a remittance, derived from its postings',
  scope: 'payments:read',
  input: OneRemittance,
  problems: [problems.stateUnfit, problems.statementDiffers],
  load: (context, { remittance }) => ({
    found: remittanceNamed(context, remittance),
    lines: allLines(context, remittance),
  }),
  view: ({ found: [found], lines }) => {
    if (!found) return null
    if (found.state === 'drafting') throw new Problem(problems.stateUnfit, { detail: 'It is being drafted.' })
    if (found.state === 'discarded')
      throw new Problem(problems.stateUnfit, { detail: 'It was discarded; nothing is in it.' })
    const statement = statementOf(found, lines)
    if (digestOf(statement) !== found.statementSha256) throw new Problem(problems.statementDiffers)
    return statement
  },
})

/** The job’s own: whether lines are left to gather. */
export const nextToGather = query({
  name: 'remittance.next_to_gather',
  summary: 'Whether lines are left to gather',
  scope: 'payments:read',
  input: OneRemittance,
  load: (context, { remittance }) => ({
    found: remittanceNamed(context, remittance),
    waiting: isWaitingFor(context, remittance),
  }),
  view: ({ found: [found], waiting }) => ({ state: found?.state ?? null, more: waiting.length > 0 }),
})

/** The job’s own: the mandates whose period is over and has not been remitted. */
export const mandatesDue = query({
  name: 'remittance.mandates_due',
  summary: 'The mandates with something to remit of a period that is over',
  scope: 'payments:read',
  input: z.strictObject({}),
  load: (context) => ({ over: periodsOver(context) }),
  view: ({ over }) => ({
    due: over.flatMap(({ mandateId, currency, period, today, remittedTo }) => {
      const through = lastEnded(period, today)
      return remittedTo === null || through > remittedTo ? [{ mandate: mandateId, currency, through }] : []
    }),
  }),
})
