import { z } from '@hono/zod-openapi'
import { base64 } from '../kernel/base64.ts'
import { Problem } from '../kernel/problem.ts'
import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { ListExportParts, ListExports, NamesExport, NamesExportPart } from './input.ts'
import { SupervisionExportId } from './model.ts'
import { pieceOf, ROWS_A_PART } from './piece.ts'
import { supervisionProblems as problems } from './problems.ts'
import { nextOf } from './source-store.ts'
import { exportNamed, exportsOf, exportsWithIds, partNumbered, partsOf } from './store.ts'
import { exportView, manifestView, partEntry, partView, templatesView } from './view.ts'

const scope = 'contacts:read'

export const getExport = query({
  name: 'supervision_export.get',
  summary: 'Read how far an export of yours is',
  scope,
  input: NamesExport,
  load: (context, { supervisionExport }) => ({ file: exportNamed(context, supervisionExport) }),
  view: ({ file: [file] }) => (file ? exportView(file) : null),
})

export const listExports = query({
  name: 'supervision_export.list',
  summary: 'List your exports, newest first',
  scope,
  input: ListExports,
  list: true,
  load: (context, input) => ({ files: exportsOf(context, keysetOf(input)) }),
  view: ({ files }, input) => pageOf(files, input, { position: (file) => file, item: exportView }),
})

export const exportsByIds = batch({
  name: 'supervision_export.by_ids',
  scope,
  ids: SupervisionExportId,
  rows: exportsWithIds,
  key: ({ id }) => id,
  view: exportView,
})

export const getExportParts = query({
  name: 'supervision_export.parts',
  summary: 'Read which parts the file of an export has, in order',
  scope,
  input: ListExportParts,
  problems: [problems.notReady, problems.notColumnar],
  load: (context, { supervisionExport, after, limit }) => ({
    file: exportNamed(context, supervisionExport),
    parts: partsOf(context, supervisionExport, { after, limit: limit + 1 }),
  }),
  view: ({ file: [file], parts }, { limit }) =>
    file
      ? { supervisionExportId: file.id, parts: parts.slice(0, limit).map(partEntry), hasMore: parts.length > limit }
      : null,
})

export const getExportPart = query({
  name: 'supervision_export.part',
  summary: 'Read one part of the file of an export, with the hashes of its rows',
  scope,
  input: NamesExportPart,
  problems: [problems.notReady],
  load: (context, { supervisionExport, exportPart }) => ({
    file: exportNamed(context, supervisionExport),
    part: partNumbered(context, supervisionExport, Number(exportPart)),
  }),
  view: ({ file: [file], part: [part] }, _, context) => {
    // Owners are told when it is whole: nothing of it is read before, or of one that never is.
    if (file?.state === 'running') throw new Problem(problems.notReady, { retryAfterSeconds: 5 })
    return part ? partView(part, context) : null
  },
})

export const getExportManifest = query({
  name: 'supervision_export.manifest',
  summary: 'Read the signed manifest of an export, once it is whole',
  scope,
  input: NamesExport,
  problems: [problems.notReady],
  load: (context, { supervisionExport }) => ({ file: exportNamed(context, supervisionExport) }),
  view: ({ file: [file] }, _, context) => {
    if (file?.state === 'running') throw new Problem(problems.notReady, { retryAfterSeconds: 5 })
    return file ? manifestView(file, context) : null
  },
})

export const getTemplates = query({
  name: 'supervision_export.templates',
  summary: 'Read what exports can be asked for, field by field',
  scope,
  input: z.strictObject({}),
  load: () => ({}),
  view: templatesView,
})

/** What the job of an export stores next; null once nothing is left to read. */
export const nextPiece = query({
  name: 'supervision_export.next',
  summary: 'Read what comes next in an export',
  scope,
  input: NamesExport,
  load: (context, { supervisionExport }) => ({
    file: exportNamed(context, supervisionExport),
    ...nextOf(supervisionExport, ROWS_A_PART),
  }),
  view: async ({ file: [file], decisions, ...sources }, _, context) => {
    if (file?.state !== 'running') return { piece: null }
    const stored = [...sources.contacts, ...sources.records, ...sources.furnishings, ...sources.recordings]
    const { leaves, ...piece } = await pieceOf(file, { decisions, stored }, context)
    return { piece: { ...piece, leaves: leaves.map(base64) } }
  },
})
