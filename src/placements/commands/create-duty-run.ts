import type { z } from '@hono/zod-openapi'
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { command } from '../../command.ts'
import { Problem, unresolved } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { schedule } from '../../store/index.ts'
import { dutyRunEvent, dutyRunEvents } from '../duty-run-events.ts'
import { CreateDutyRun } from '../duty-run-input.ts'
import { type Duty, type DutyRun, DutyRunId } from '../duty-run-model.ts'
import { dutyRunCalled, insertDutyRun, waitingFor } from '../duty-run-store.ts'
import { dutyRunView, placeOfRunSignatory } from '../duty-run-view.ts'
import { calendarsWithLenders } from '../duty-store.ts'
import { placementProblems } from '../problems.ts'
import { recallJob } from '../recall-jobs.ts'
import { recallProblems as problems } from '../recall-problems.ts'
import { lockReference } from '../recall-run-store.ts'
import { sealWords } from '../sealed-words.ts'
import { wrongSide } from '../sides.ts'

type Claim = z.output<typeof CreateDutyRun>['claim']

/** Which duty is claimed, and what is said of each recall, the signatory apart. */
function claimed(claim: Claim): { duty: Duty; said: DutyRun['claim']; signatory: string | null } {
  if ('payments' in claim) return { duty: 'payments', said: claim.payments, signatory: null }
  const [duty, { signatory, ...said }] =
    'attestation' in claim ? (['attestation', claim.attestation] as const) : (['purge', claim.purge] as const)
  return { duty, said, signatory }
}

export const createDutyRun = command({
  name: 'duty_run.create',
  summary: 'Attest, declare or certify for all recalls a selection finds, in one job',
  scope: 'placements:work',
  input: CreateDutyRun,
  problems: [placementProblems.wrongSide, problems.dutyReferenceTaken],
  load: (context, { reference, lender, claim, filter }) => ({
    lock: lockReference(context, reference),
    known: dutyRunCalled(context, reference),
    lenders: calendarsWithLenders(context),
    waiting: waitingFor(context, { lender, duty: claimed(claim).duty, filter }),
  }),
  decide: ({ known: [known], lenders, waiting: [waiting] }, input, { org, lends, now, newId }) => {
    if (lends) return refuse(wrongSide('agency'))
    if (!lenders.some(({ lender }) => lender === input.lender)) {
      return refuse(unresolved('lender', 'You have no mandate with such a lender.'))
    }
    const digest = sha256(utf8ToBytes(JSON.stringify(input)))
    if (known) {
      return sameBytes(known.digest, digest)
        ? ok({ run: known, isNew: false, signatory: null })
        : refuse(new Problem(problems.dutyReferenceTaken))
    }
    const { duty, said: claim, signatory } = claimed(input.claim)
    const run: DutyRun = {
      ...{ lenderId: input.lender, agencyId: org, id: newId(DutyRunId), reference: input.reference ?? null, digest },
      ...{ duty, state: 'working', filter: input.filter, claim, signatory: null, reached: null },
      ...{ total: waiting?.total ?? 0, done: 0, refused: 0, createdAt: now, version: 1 },
    }
    return ok({ run, isNew: true, signatory })
  },
  write: async ({ run, isNew, signatory }, context) =>
    isNew
      ? [
          insertDutyRun({ ...run, signatory: await sealWords(signatory, placeOfRunSignatory(run), context) }),
          schedule({ kind: recallJob.duties, subjectId: run.id, dueAt: context.now }, context),
        ]
      : [],
  events: ({ run, isNew }) => (isNew ? [dutyRunEvent(dutyRunEvents.created, run)] : []),
  view: ({ run }, context) => dutyRunView(run, context),
})

const sameBytes = (a: Uint8Array, b: Uint8Array) => a.length === b.length && a.every((byte, index) => byte === b[index])
