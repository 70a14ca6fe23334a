import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { NamesAccess } from '../input.ts'
import { expire } from '../rules.ts'
import { accessForChange, deleteParts, saveAccess } from '../store.ts'

/** Run by the job that is due when what was put together has been kept long enough. */
export const expireAccess = command({
  name: 'subject_access.expire',
  summary: 'Delete what was put together about a person and kept long enough',
  scope: 'accounts:erase',
  input: NamesAccess,
  load: (context, { subjectAccess }) => ({ file: accessForChange(context, subjectAccess) }),
  decide: ({ file: [file] }) => (file ? ok(expire(file)) : refuse(notFound())),
  write: (file, context) => (file ? [deleteParts(context, file.id), saveAccess(file)] : []),
  events: () => [],
  view: (file) => ({ done: file !== null }),
})
