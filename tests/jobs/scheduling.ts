import type { ClaimedJob, JobKind, StepAnswer } from '../../src/jobs/index.ts'
import type { Instant } from '../../src/kernel/instant.ts'
import { asActor, schedule } from '../../src/store/index.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import type { Platform } from '../setup/platform.ts'

/** A kind of job that only notes its runs, and answers or throws what it is told. */
export function noting(kind: string, step: (job: ClaimedJob) => StepAnswer | Promise<StepAnswer> = () => 'done') {
  const runs: ClaimedJob[] = []
  const noted: JobKind = {
    kind,
    run: async (_, job) => {
      runs.push(job)
      return step(job)
    },
  }
  return { kind: noted, runs }
}

/** Puts work off as a command of the organisation would. */
export const scheduleFor = (
  { deps, clock }: Platform,
  { actor }: TestOrganisation,
  job: { kind: string; subjectId: string; dueAt?: Instant },
): Promise<unknown> =>
  asActor(
    deps.database,
    { ...actor, kind: 'system', job: 'tests' },
    schedule({ dueAt: clock.now(), ...job }, { actor, org: actor.org, now: clock.now(), newId: deps.newId }),
  )
