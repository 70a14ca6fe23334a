import { z } from '@hono/zod-openapi'
import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { schedule } from '../../store/index.ts'
import { importEvent } from '../events.ts'
import { OneImport } from '../input.ts'
import type { FoundTotals, StagedRow } from '../model.ts'
import { beginUpload, checkUpload, received } from '../rules.ts'
import { deleteRows, importForChange, importNamed, saveImport, stageRows } from '../store.ts'
import { importView } from '../view.ts'

/** The steps of one upload. No edge offers them: they are the room's own, between the first byte and the last. */
export const openUpload = command({
  name: 'import.open_upload',
  summary: 'Begin to take the file of an import in',
  scope: 'imports:write',
  input: OneImport,
  load: (context, input) => ({ file: importForChange(context, { id: input.import }) }),
  decide: ({ file: [file] }) => (file ? beginUpload(file) : refuse(notFound())),
  write: (file, context) => [deleteRows(context, file.id), saveImport(context, file)],
  events: () => [],
  view: ({ upload }) => ({ upload }),
})

const upload = z.int().min(1)

export const stageBatch = command({
  name: 'import.stage_batch',
  summary: 'Take some rows of the file in',
  scope: 'imports:write',
  input: OneImport.extend({ upload, rows: z.custom<readonly StagedRow[]>() }),
  load: (context, input) => ({ file: importNamed(context, { id: input.import }) }),
  decide: ({ file: [file] }, { upload, rows }) => {
    if (!file) return refuse(notFound())
    const current = checkUpload(file, upload)
    return current.ok ? ok({ id: file.id, upload, rows }) : current
  },
  write: (batch, context) => stageRows(context, batch),
  events: () => [],
  view: () => ({}),
})

export const closeUpload = command({
  name: 'import.close_upload',
  summary: 'Find the file of an import whole',
  scope: 'imports:write',
  input: OneImport.extend({ upload, found: z.custom<FoundTotals>() }),
  load: (context, input) => ({ file: importForChange(context, { id: input.import }) }),
  decide: ({ file: [file] }, { upload, found }, { now }) => {
    if (!file) return refuse(notFound())
    const current = checkUpload(file, upload)
    return current.ok ? ok(received(file, found, now)) : current
  },
  write: (file, context) => [
    saveImport(context, file),
    schedule({ kind: 'import.process', subjectId: file.id, dueAt: context.now }, context),
  ],
  events: importEvent,
  view: importView,
})
