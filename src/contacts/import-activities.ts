import { z } from '@hono/zod-openapi'
import { PartyId } from '../accounts/index.ts'
import { importKind, type RowFate } from '../imports/index.ts'
import { named, reference } from '../kernel/input.ts'
import { collectingKinds, placingKinds } from '../tenancy/index.ts'
import { activityFacts } from './activity-input.ts'
import type { ReportedActivity } from './activity-model.ts'
import { activityProblems } from './activity-problems.ts'
import { recordedActivities } from './activity-rules.ts'
import { activityTargets } from './activity-targets-store.ts'
import { DEBTS_MAX } from './debt-input.ts'
import { recordedEvents, recordedRows } from './recorded.ts'

const Row = z.strictObject({
  reference: reference().openapi({ description: 'Your own name of the contact', example: 'CALL-77120' }),
  account: reference().optional().openapi({ description: 'Lenders: your reference of the account' }),
  placement: reference().optional().openapi({ description: 'Agencies: your reference of the placement you hold' }),
  debts: z.array(reference()).min(1).max(DEBTS_MAX).optional().openapi({
    description: 'Your references of other debts of the person it was about: accounts (lenders), placements (agencies)',
  }),
  party: named(PartyId),
  collector: reference().optional().openapi({ description: 'Your reference of the collector' }),
  ...activityFacts,
})

const debtNamed = <N>(name: N, isAccount: boolean) => (isAccount ? { account: name } : { placement: name })

const rowOf = ({ account, placement, debts, collector, ...facts }: z.output<typeof Row>): ReportedActivity => ({
  ...facts,
  ...(account === undefined ? {} : { account: { reference: account } }),
  ...(placement === undefined ? {} : { placement: { reference: placement } }),
  ...(debts === undefined ? {} : { debts: debts.map((one) => debtNamed({ reference: one }, account !== undefined)) }),
  ...(collector === undefined ? {} : { collector: { reference: collector } }),
})

/** Contacts by file. One recorded before is left as it is. */
export const importActivities = importKind({
  kind: 'activities',
  summary: 'Contacts with borrowers, in either direction',
  scope: 'placements:work',
  organisations: [...placingKinds, ...collectingKinds],
  row: Row,
  naturalKey: (raw) => `${raw.reference ?? ''} ${raw.happenedAt ?? ''}`.slice(0, 200),
  constraints: { activities_once: activityProblems.recorded },
  load: (context, rows) => ({ targets: activityTargets(context, rows.map(rowOf)) }),
  decide: ({ targets }, rows, context) => {
    const found = recordedActivities(rows.map(rowOf), targets, context)
    const fates = found.map((fate): RowFate => {
      if ('already' in fate) return { subjectId: fate.already, already: true }
      return 'refusal' in fate ? { problem: fate.refusal } : { subjectId: fate.activity.id }
    })
    return { fates, decision: found.flatMap((fate) => ('activity' in fate ? [fate.activity] : [])) }
  },
  write: recordedRows,
  events: recordedEvents,
})
