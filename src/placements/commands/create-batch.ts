import type { z } from '@hono/zod-openapi'
import { AccountId } from '../../accounts/model.ts'
import { command } from '../../command.ts'
import { type ImportId, importNamed } from '../../imports/index.ts'
import type { Named } from '../../kernel/input.ts'
import { Problem, unresolved } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { schedule } from '../../store/index.ts'
import { batchEvent, batchEvents } from '../batch-events.ts'
import { CreateBatch } from '../batch-input.ts'
import { batchJob } from '../batch-jobs.ts'
import { type GivenAccount, insertBatch, insertGivenRows } from '../batch-store.ts'
import { batchView } from '../batch-view.ts'
import { inForce, placingProblems } from '../mandate-in-force.ts'
import { type PlacementBatch, PlacementBatchId } from '../model.ts'
import { placingMandate } from '../placing-store.ts'
import { placementProblems as problems } from '../problems.ts'
import { inTime } from '../rules.ts'
import { wrongSide } from '../sides.ts'

export const createBatch = command({
  name: 'placement_batch.create',
  summary: 'Place many accounts under a mandate in one job',
  scope: 'placements:place',
  input: CreateBatch,
  problems: [...placingProblems, problems.wrongSide, problems.importUnfit],
  load: (context, { mandate, source }) => ({
    mandate: placingMandate(context, mandate),
    imported: importNamed(context, 'import' in source ? source.import : { reference: '' }),
  }),
  decide: (
    { mandate: [mandate], imported: [imported] },
    { source, reference = null, respondBy },
    { lends, now, newId },
  ) => {
    if (!lends) return refuse(wrongSide('lender'))
    if (!mandate) return refuse(unresolved('mandate', 'You have no such mandate.'))
    const under = inForce(mandate)
    if (!under.ok) return under
    if (!inTime(respondBy, now)) return refuse(new Problem(problems.respondByPast))
    if ('import' in source && !imported) return refuse(unresolved('source/import', 'You have no such import.'))
    if (imported && (imported.state !== 'completed' || imported.kind !== 'accounts')) {
      return refuse(
        new Problem(problems.importUnfit, { detail: `The import of ${imported.kind} is ${imported.state}.` }),
      )
    }
    const accounts = 'accounts' in source ? source.accounts.map(given) : []
    const batch: PlacementBatch = {
      ...{ lenderId: mandate.mandate.lenderId, agencyId: null, mandateAgencyId: mandate.mandate.agencyId },
      ...{ mandateId: mandate.mandate.id, id: newId(PlacementBatchId), reference, respondBy },
      ...stageOf(source, imported?.id),
      ...{ answer: null, total: accounts.length, offered: 0, accepted: 0, declined: 0, failed: 0 },
      ...{ amountTotal: 0n, createdAt: now, version: 1 },
    }
    return ok({ batch, accounts })
  },
  write: ({ batch, accounts }, context) => [
    insertBatch(batch),
    ...(accounts.length > 0 ? [insertGivenRows(batch, accounts)] : []),
    schedule({ kind: batchJob.place, subjectId: batch.id, dueAt: context.now }, context),
  ],
  events: ({ batch }) => [batchEvent(batchEvents.created, batch)],
  view: ({ batch }, { org }) => batchView(batch, org),
  constraints: { placement_batches_reference: problems.batchReferenceTaken },
})

const stageOf = (
  source: z.output<typeof CreateBatch>['source'],
  imported: ImportId | undefined,
): Pick<PlacementBatch, 'state' | 'source' | 'reached'> => {
  if ('filter' in source) {
    return { state: 'selecting', source: { kind: 'filter', filter: source.filter }, reached: null }
  }
  return imported
    ? { state: 'selecting', source: { kind: 'import', import: imported }, reached: null }
    : { state: 'placing', source: { kind: 'accounts' }, reached: '0' }
}

const given = (name: Named<'acc'>, index: number): GivenAccount =>
  'id' in name
    ? { number: index + 1, given: name.id, id: AccountId.toUuid(name.id), reference: null }
    : { number: index + 1, given: `ref:${name.reference}`, id: null, reference: name.reference }
