import { z } from '@hono/zod-openapi'
import { type AnyCommand, command } from '../../command.ts'
import { idOf } from '../../kernel/input.ts'
import { notFound, type Problem } from '../../kernel/problem.ts'
import { ok, type Result, refuse } from '../../kernel/result.ts'
import type { Duties } from '../duty-rules.ts'
import { dutyRunEvent, dutyRunEvents } from '../duty-run-events.ts'
import { type Duty, type DutyRefusal, type DutyRun, DutyRunId } from '../duty-run-model.ts'
import { stepped } from '../duty-run-rules.ts'
import { dutyRunForChange, insertDutyRefusals, saveDutyRun } from '../duty-run-store.ts'
import type { RecallFile } from '../recall-rules.ts'
import { attestCeases } from './attest-ceases.ts'
import { certifyPurges } from './certify-purges.ts'
import { declareAllPayments } from './declare-all-payments.ts'

interface Asked {
  readonly source: { readonly filter: { readonly after?: string } }
}

/** A run after a chunk; `chunk` is the inner command's decision, null where the step had been taken before. */
interface Stepped {
  readonly run: DutyRun
  readonly refusals: readonly DutyRefusal[]
  readonly chunk: unknown
}

/** The duty's own command for the next chunk, and the run that goes on with it, in one transaction. */
const stepOf = (inner: AnyCommand): AnyCommand =>
  command({
    name: `duty_run.${inner.name.slice(inner.name.indexOf('.') + 1)}`,
    summary: 'Do the duty of a run for the next recalls it selects',
    scope: 'placements:work',
    input: z.strictObject({ dutyRun: idOf(DutyRunId), asked: inner.input as z.ZodType<Asked> }),
    load: async (context, { dutyRun, asked }) => ({
      run: dutyRunForChange(context, dutyRun),
      ...(await inner.load(context, asked)),
    }),
    decide: ({ run: [run], ...facts }, { asked }, context): Result<Stepped, Problem> => {
      if (!run) return refuse(notFound())
      // A step that was repeated after a crash finds that its chunk is done.
      if (run.state === 'done' || (asked.source.filter.after ?? null) !== run.reached)
        return ok({ run, refusals: [], chunk: null })
      const decided = inner.decide(facts, asked, context)
      if (!decided.ok) return decided
      const duties: Duties<RecallFile> = 'duties' in decided.value ? decided.value.duties : decided.value
      return ok({ ...stepped(run, duties), chunk: decided.value })
    },
    write: async ({ run, refusals, chunk }, context) =>
      chunk === null
        ? []
        : [...(await inner.write(chunk, context)), saveDutyRun(run), ...insertDutyRefusals(run, refusals)],
    events: ({ run, chunk }, context) =>
      chunk === null
        ? []
        : [...inner.events(chunk, context), ...(run.state === 'done' ? [dutyRunEvent(dutyRunEvents.done, run)] : [])],
    view: ({ run }) => ({ more: run.state === 'working' }),
  })

export const stepDutyRun: Readonly<Record<Duty, AnyCommand>> = {
  attestation: stepOf(attestCeases),
  payments: stepOf(declareAllPayments),
  purge: stepOf(certifyPurges),
}
