import { defineProblem } from '../kernel/problem.ts'

export const offBoardingProblems = {
  alreadyLeaving: defineProblem({
    code: 'off_boarding_running',
    status: 409,
    title: 'Your organisation is leaving already',
    help: 'List your off-boardings; cancel the one that runs before you begin another.',
  }),
  statusUnfit: defineProblem({
    code: 'off_boarding_status_unfit',
    status: 409,
    title: 'The off-boarding is not in a status for this',
    help: 'Read it: `status` says how far it is. docs/states.md shows what leads where.',
  }),
  obstructed: defineProblem({
    code: 'off_boarding_obstructed',
    status: 409,
    title: 'Work is still running',
    help: 'Read `GET /v1/off-boardings/{offBoarding}/obstacles`: each line says what runs, who takes the next step, and by which operation it is handed over.',
  }),
} as const
