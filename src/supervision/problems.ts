import { defineProblem } from '../kernel/problem.ts'

export const supervisionProblems = {
  notRegulator: defineProblem({
    code: 'supervision_not_regulator',
    status: 403,
    title: 'Only a regulator asks for exports of what happens in a place',
    help: 'Every other organisation reads its own data with the lists of the API, as CSV or NDJSON too.',
  }),
  elsewhere: defineProblem({
    code: 'supervision_elsewhere',
    status: 422,
    title: 'You do not regulate there',
    help: 'Name a jurisdiction of yours, or a subdivision of one.',
  }),
  unsettled: defineProblem({
    code: 'supervision_export_unsettled',
    status: 422,
    title: 'An export cannot be as of that moment',
    help: 'Leave `asOf` out, or name a moment at least a minute ago: what was being written then may not be written yet.',
  }),
  periodUnfit: defineProblem({
    code: 'supervision_period_unfit',
    status: 422,
    title: 'The period or the seal does not fit',
    help: 'A period begins before it ends. A seal ends in the future, within 366 days.',
  }),
  notReady: defineProblem({
    code: 'supervision_export_not_ready',
    status: 409,
    title: 'The export is not there',
    help: 'Read it: `state` says whether it is still running, or is no longer kept. Ask the same question with the same `asOf` again for the same rows.',
  }),
  notColumnar: defineProblem({
    code: 'supervision_export_not_columnar',
    status: 409,
    title: 'Only an export in NDJSON is had as Parquet',
    help: 'Ask the same question with the same `asOf` in `ndjson`: its rows are the same. CSV has lost what type its cells are.',
  }),
} as const
