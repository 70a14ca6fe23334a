import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { idOf } from '../kernel/input.ts'
import { type FileCheck, FileCheckId, type Layout, LayoutId } from './model.ts'

const LayoutData = z.strictObject({ layoutId: idOf(LayoutId), kind: z.string(), number: z.int(), retired: z.boolean() })

const CheckData = z.strictObject({
  ...{ fileCheckId: idOf(FileCheckId), layoutId: idOf(LayoutId), passes: z.boolean().nullable() },
  ...{ rows: z.int(), findings: z.int() },
})

const about = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'file_layout', description, data: LayoutData })

const aboutCheck = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'file_check', description, data: CheckData })

export const layoutEvents = {
  created: about('file_layout.created', 'How a partner’s files are read was written down.'),
  revised: about('file_layout.revised', 'A layout has a new version; imports under way keep theirs.'),
  retired: about('file_layout.retired', 'Nothing new is read by the layout.'),
  checkStarted: aboutCheck('file_check.started', 'A check awaits the file to hold against a layout.'),
  checkDone: aboutCheck('file_check.completed', 'A file was held against a layout.'),
} as const

export const layoutEvent = (
  kind: EventKind<string, z.output<typeof LayoutData>>,
  { id, kind: rows, number, retiredAt }: Layout,
): EventDraft => ({
  ...{ kind: kind as EventKind, aggregateId: id, audience: [] },
  data: { layoutId: id, kind: rows, number, retired: retiredAt !== null },
})

export const checkEvent = (
  kind: EventKind<string, z.output<typeof CheckData>>,
  { id, layoutId, passes, rows, findings }: FileCheck,
): EventDraft => ({
  ...{ kind: kind as EventKind, aggregateId: id, audience: [] },
  data: { fileCheckId: id, layoutId, passes, rows, findings },
})
