import type { z } from '@hono/zod-openapi'
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { command } from '../../command.ts'
import type { Named } from '../../kernel/input.ts'
import { Problem } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { schedule } from '../../store/index.ts'
import { PlacementId } from '../model.ts'
import { placementProblems } from '../problems.ts'
import { recallJob } from '../recall-jobs.ts'
import { type Recall, RecallId } from '../recall-model.ts'
import { recallProblems as problems } from '../recall-problems.ts'
import { recallRunEvent, recallRunEvents } from '../recall-run-events.ts'
import { CreateRecall } from '../recall-run-input.ts'
import { type GivenPlacement, insertGivenPlacements, insertRun, lockReference, runNamed } from '../recall-run-store.ts'
import { placeOfRunNote, recallRunView, withRunNote } from '../recall-run-view.ts'
import { sealWords } from '../sealed-words.ts'
import { wrongSide } from '../sides.ts'

type Input = z.output<typeof CreateRecall>

export const createRecall = command({
  name: 'recall.create',
  summary: 'Recall many placements in one job; sent again under its reference, it is the same recall',
  scope: 'placements:place',
  input: CreateRecall,
  problems: [placementProblems.wrongSide, problems.dateUnfit, problems.referenceTaken],
  load: (context, { reference }) => ({
    lock: lockReference(context, reference),
    known: runNamed(context, { reference: reference ?? '' }),
  }),
  decide: ({ known: [known] }, input, { org, lends, now, newId }) => {
    if (!lends) return refuse(wrongSide('lender'))
    const run = begun(input, { lenderId: org, id: newId(RecallId), createdAt: now })
    if (!known) return ok({ run, isNew: true, given: givenOf(input), note: input.note ?? null })
    return sameBytes(known.digest, run.digest)
      ? ok({ run: known, isNew: false, given: [], note: null })
      : refuse(new Problem(problems.referenceTaken))
  },
  write: async ({ run, isNew, given, note }, context) =>
    isNew
      ? [
          insertRun({ ...run, note: await sealWords(note, placeOfRunNote(run), context) }),
          ...(given.length > 0 ? [insertGivenPlacements(run, given)] : []),
          schedule({ kind: recallJob.work, subjectId: run.id, dueAt: context.now }, context),
        ]
      : [],
  events: ({ run, isNew }) => (isNew ? [recallRunEvent(recallRunEvents.created, run)] : []),
  view: ({ run, isNew, note }, context) => (isNew ? withRunNote(run, note) : recallRunView(run, context)),
})

const begun = (input: Input, own: Pick<Recall, 'lenderId' | 'id' | 'createdAt'>): Recall => ({
  ...own,
  ...{ reference: input.reference ?? null, digest: sha256(utf8ToBytes(JSON.stringify(input))) },
  ...('filter' in input.source
    ? { state: 'selecting', source: { kind: 'filter', filter: input.source.filter }, reached: null, total: 0 }
    : { state: 'recalling', source: { kind: 'placements' }, reached: '0', total: input.source.placements.length }),
  ...{ mode: input.mode, reason: input.reason, contactRule: input.contactRule, note: null },
  ...{ recallOn: input.recallOn ?? null, noticeDays: input.noticeDays ?? null },
  ...{ recalled: 0, alreadyRecalled: 0, failed: 0, withdrawn: 0, version: 1 },
})

const givenOf = ({ source }: Input): readonly GivenPlacement[] =>
  'placements' in source ? source.placements.map(given) : []

const given = (name: Named<'plc'>, index: number): GivenPlacement =>
  'id' in name
    ? { number: index + 1, given: name.id, id: PlacementId.toUuid(name.id), reference: null }
    : { number: index + 1, given: `ref:${name.reference}`, id: null, reference: name.reference }

const sameBytes = (a: Uint8Array, b: Uint8Array) => a.length === b.length && a.every((byte, index) => byte === b[index])
