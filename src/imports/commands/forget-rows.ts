import { command } from '../../command.ts'
import { ok } from '../../kernel/result.ts'
import { OneImport } from '../input.ts'
import { forgetOriginals } from '../store.ts'

/** Deletes what the rows of an import held; what became of them stays. */
export const forgetRows = command({
  name: 'import.forget_rows',
  summary: 'Delete what the rows of an import held',
  scope: 'imports:write',
  input: OneImport,
  load: () => ({}),
  decide: (_, input) => ok({ id: input.import }),
  write: ({ id }, context) => [forgetOriginals(context, id)],
  events: () => [],
  view: () => ({}),
})
