import { z } from '@hono/zod-openapi'
import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { ListFileChecks, ListFindings, ListLayouts, OneFileCheck, OneLayout } from './input.ts'
import { FileCheckId, LayoutId } from './model.ts'
import { checkNamed, checksOf, checksWithIds, findingsAfter, layoutNamed, layoutsOf, layoutsWithIds } from './store.ts'
import { fileCheckView, findingView, layoutView } from './view.ts'

export const getLayout = query({
  name: 'file_layout.get',
  summary: 'Read how a partner’s files are read',
  scope: 'imports:read',
  input: OneLayout,
  load: (context, { layout }) => ({ layout: layoutNamed(context, layout) }),
  view: ({ layout: [layout] }) => (layout ? layoutView(layout) : null),
})

export const listLayouts = query({
  name: 'file_layout.list',
  summary: 'List layouts of files, newest first',
  scope: 'imports:read',
  input: ListLayouts,
  list: true,
  load: (context, input) => ({ layouts: layoutsOf(context, input, keysetOf(input)) }),
  view: ({ layouts }, input) => pageOf(layouts, input, { position: (row) => row, item: layoutView }),
})

export const layoutsByIds = batch({
  name: 'file_layout.by_ids',
  scope: 'imports:read',
  ids: LayoutId,
  rows: layoutsWithIds,
  key: ({ id }) => id,
  view: layoutView,
})

/** What a file is read by: the version an import or a check was started with. */
export const layoutToRead = query({
  name: 'file_layout.to_read',
  summary: 'Read the definition a file is read by',
  scope: 'imports:write',
  input: OneLayout.extend({ number: z.int().min(1) }),
  load: (context, { layout, number }) => ({ layout: layoutNamed(context, layout, number) }),
  view: ({ layout: [layout] }) => layout ?? null,
})

export const getFileCheck = query({
  name: 'file_check.get',
  summary: 'Read whether a file is fit for import',
  scope: 'imports:read',
  input: OneFileCheck,
  load: (context, { fileCheck }) => ({ check: checkNamed(context, fileCheck) }),
  view: ({ check: [check] }) => (check ? fileCheckView(check) : null),
})

/** The check a file is sent to. */
export const checkTarget = query({
  name: 'file_check.target',
  summary: 'Read what a file is sent to',
  scope: 'imports:write',
  input: OneFileCheck,
  load: (context, { fileCheck }) => ({ check: checkNamed(context, fileCheck) }),
  view: ({ check: [check] }) => check ?? null,
})

export const listFileChecks = query({
  name: 'file_check.list',
  summary: 'List checks of files, newest first',
  scope: 'imports:read',
  input: ListFileChecks,
  list: true,
  load: (context, input) => ({ checks: checksOf(context, input, keysetOf(input)) }),
  view: ({ checks }, input) => pageOf(checks, input, { position: (row) => row, item: fileCheckView }),
})

export const fileChecksByIds = batch({
  name: 'file_check.by_ids',
  scope: 'imports:read',
  ids: FileCheckId,
  rows: checksWithIds,
  key: ({ id }) => id,
  view: fileCheckView,
})

export const listFindings = query({
  name: 'file_check.list_findings',
  summary: 'List what a file gets wrong, in the order of the file',
  scope: 'imports:read',
  input: ListFindings,
  list: true,
  load: (context, { fileCheck, cursor, limit }) => ({
    check: checkNamed(context, fileCheck),
    findings: findingsAfter(context, fileCheck, { after: Number(cursor ?? 0), limit: limit + 1 }),
  }),
  view: ({ check: [check], findings }, { limit }) => {
    if (!check) return null
    const shown = findings.slice(0, limit)
    const hasMore = findings.length > limit
    return { data: shown.map(findingView), hasMore, nextCursor: hasMore ? String(shown.at(-1)?.number) : null }
  },
})
