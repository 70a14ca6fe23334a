import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { idOf } from '../kernel/input.ts'
import { type ImportFile, ImportId, type ImportState, importModes, importStates } from './model.ts'

/** Counts are of rows. Amounts stay out. */
const ImportData = z.strictObject({
  importId: idOf(ImportId),
  kind: z.string(),
  mode: z.enum(importModes),
  dryRun: z.boolean(),
  state: z.enum(importStates),
  processed: z.int(),
  succeeded: z.int(),
  failed: z.int(),
})

const about = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'import', description, data: ImportData })

export const importEvents = {
  started: about('import.started', 'An import was started and awaits its file.'),
  uploaded: about('import.uploaded', 'The file of an import was received whole.'),
  completed: about('import.completed', 'Every row of an import has met its fate.'),
  failed: about('import.failed', 'An import ended without keeping anything.'),
  aborted: about('import.aborted', 'An import was ended early; rows processed before stay.'),
} as const

const byState: Readonly<Partial<Record<ImportState, EventKind>>> = {
  awaiting_upload: importEvents.started as EventKind,
  validating: importEvents.uploaded as EventKind,
  completed: importEvents.completed as EventKind,
  failed: importEvents.failed as EventKind,
  aborted: importEvents.aborted as EventKind,
}

/** The event of having come to a state; progress inside `processing` is none. */
export function importEvent(file: ImportFile): EventDraft[] {
  const kind = byState[file.state]
  if (!kind) return []
  const { id, mode, dryRun, state, processed, succeeded, failed } = file
  return [
    {
      kind,
      aggregateId: id,
      audience: [],
      data: { importId: id, kind: file.kind, mode, dryRun, state, processed, succeeded, failed },
    },
  ]
}
