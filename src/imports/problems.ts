import { defineProblem, type ProblemKind, problems } from '../kernel/problem.ts'

export const importProblems = {
  referenceTaken: defineProblem({
    code: 'import_reference_taken',
    status: 409,
    title: 'Your reference already names another import',
    help: 'References are unique per organisation. To repeat a file, start a new import: rows already there are not doubled.',
  }),
  kindUnfit: defineProblem({
    code: 'import_kind_unfit',
    status: 422,
    title: 'Your organisation cannot import this kind of row',
    help: 'Accounts and balances, for instance, are imported by the organisation that lends.',
  }),
  formatUnclear: defineProblem({
    code: 'import_format_unclear',
    status: 422,
    title: 'It is not clear what the file is written in',
    help: 'Name a `format` for a file of our own columns or of a bank, or a `layout` for a partner’s file, one of them; a layout and a bank’s format are of the kind that is imported.',
  }),
  totalsUnfit: defineProblem({
    code: 'import_totals_unfit',
    status: 422,
    title: 'The control totals do not fit the kind of import',
    help: 'Kinds whose rows carry an amount need `controlTotals.amount`; the others must leave it out. Only a bank’s format goes without `controlTotals`.',
  }),
  notAwaiting: defineProblem({
    code: 'import_not_awaiting_upload',
    status: 409,
    title: 'The import does not await a file',
    help: 'Its file was received, or it has ended. Start a new import for another file.',
  }),
  superseded: defineProblem({
    code: 'import_upload_superseded',
    status: 409,
    title: 'A later upload took the place of this one',
    help: 'Two uploads of one import ran at once. The one started last counts.',
  }),
  ended: defineProblem({
    code: 'import_ended',
    status: 409,
    title: 'The import has ended',
    help: 'A completed, failed or aborted import stays as it is.',
  }),
  cutOff: defineProblem({
    code: 'import_upload_cut_off',
    status: 400,
    title: 'The upload broke off',
    help: 'The body ended before it was whole. Nothing of it counts: send the whole file again.',
  }),
  unreadable: defineProblem({
    code: 'import_content_unreadable',
    status: 422,
    title: 'The content cannot be read as what it says it is',
    help: 'It must be UTF-8, with or without a byte order mark; CSV as RFC 4180 has it with a header, or one JSON object a line. The import still awaits its file.',
  }),
  columnsUnfit: defineProblem({
    code: 'import_columns_unfit',
    status: 422,
    title: 'The columns are not those of this kind of import',
    help: '`errors` names each unknown, repeated or missing column. Columns that begin with an underscore are passed over. The import still awaits its file.',
  }),
  tooManyRows: defineProblem({
    code: 'import_too_many_rows',
    status: 413,
    title: 'The file has too many rows for one import',
    help: 'Split it. `maxRows` says how many one import takes in this mode.',
  }),
  totalsMismatch: defineProblem({
    code: 'import_totals_mismatch',
    status: 422,
    title: 'The file does not hold what the control totals say',
    help: 'Count or amount differ, so nothing was processed. Compare `foundTotals` with `controlTotals`.',
  }),
  rowsFailed: defineProblem({
    code: 'import_rows_failed',
    status: 422,
    title: 'Some rows failed, so none was kept',
    help: 'The import was to keep all rows or nothing. Its failed rows say why.',
  }),
} as const

const endings: readonly ProblemKind[] = [importProblems.totalsMismatch, importProblems.rowsFailed, problems.internal]

/** Why an import failed, by the code it keeps. It stands in the import, not in answers. */
export const endingOf = (code: string | null): ProblemKind | undefined => endings.find((kind) => kind.code === code)

/** Problems of one row; they stand in the list of rows, not in answers. */
export const rowProblems = {
  columnCount: { code: 'column_count', detail: 'The row has another number of cells than the header.' },
  invalidJson: { code: 'invalid_json', detail: 'The line is not a JSON object.' },
  internal: { code: 'internal', detail: 'The row could not be processed; the fault is ours.' },
} as const
