import { defineProblem } from '../kernel/problem.ts'

export const layoutProblems = {
  kindUnknown: defineProblem({
    code: 'file_layout_kind_unknown',
    status: 422,
    title: 'No import is of this kind',
    help: '`GET /v1/import-kinds` lists the kinds with their columns.',
  }),
  unfit: defineProblem({
    code: 'file_layout_unfit',
    status: 422,
    title: 'The layout cannot be read by',
    help: '`errors` names each place: a field without its columns, a target the kind of import does not have, a required column that nothing fills, a record type twice.',
  }),
  retired: defineProblem({
    code: 'file_layout_retired',
    status: 409,
    title: 'The layout is retired',
    help: 'Nothing new is read by it. Imports under way go on.',
  }),
  referenceTaken: defineProblem({
    code: 'file_layout_reference_taken',
    status: 409,
    title: 'Your reference already names another layout',
    help: 'References are unique per organisation. Choose another, or leave it out.',
  }),
  checked: defineProblem({
    code: 'file_check_done',
    status: 409,
    title: 'The file was checked already',
    help: 'Start a new check for another file.',
  }),
  fileUnreadable: defineProblem({
    code: 'file_layout_content_unreadable',
    status: 422,
    title: 'The file cannot be read by its layout',
    help: '`line` says where reading stopped: a record type the layout does not know, a record without its row, a line too long, a quote left open, or totals of the trailer that do not hold. Nothing was processed. `POST /v1/file-checks` lists everything a file gets wrong.',
  }),
} as const
