import { defineProblem } from '../kernel/problem.ts'

export const logProblems = {
  waiting: defineProblem({
    code: 'event_not_logged_yet',
    status: 409,
    title: 'The event is not in the transparency log yet',
    help: 'Events are taken into the log moments after they are committed. Ask again; one that is not there after a minute is an alarm, and `/readyz` says so.',
  }),
  erased: defineProblem({
    code: 'event_proof_erased',
    status: 410,
    title: 'What the log commits to of this event can no longer be shown',
    help: 'The salt of the event was destroyed. The log still stands, and every other proof holds; nobody can show any more what this entry is of.',
  }),
  ahead: defineProblem({
    code: 'log_not_that_long',
    status: 409,
    title: 'The log is not that long',
    help: 'Proofs are about sizes the log has had. If a checkpoint you hold says otherwise, the log was set back: keep that checkpoint, it proves so.',
  }),
} as const
