import type { Edge, NodeKind } from '../graphql/index.ts'
import { ScreeningId, TemplateId } from './model.ts'
import { NoticeId } from './notice-model.ts'
import { noticesByIds } from './notice-queries.ts'
import { NoticeRunId } from './notice-run-model.ts'
import { noticeRunsByIds } from './notice-run-queries.ts'
import { NoticeRunResource } from './notice-run-view.ts'
import { NoticeResource } from './notice-view.ts'
import { screeningsByIds, templatesByIds } from './screening-queries.ts'
import { ScreeningResource, TemplateResource } from './screening-view.ts'

export const noticeNodes: readonly NodeKind[] = [
  { resource: ScreeningResource, id: ScreeningId, byIds: screeningsByIds },
  { resource: TemplateResource, id: TemplateId, byIds: templatesByIds },
  { resource: NoticeRunResource, id: NoticeRunId, byIds: noticeRunsByIds },
  { resource: NoticeResource, id: NoticeId, byIds: noticesByIds },
]

export const noticeEdges: readonly Edge[] = [
  {
    on: 'Notice',
    field: 'placement',
    to: 'Placement',
    description: 'The placement it was recorded under',
    key: 'placementId',
  },
  { on: 'Notice', field: 'account', to: 'Account', description: 'Your account; null to the agency', key: 'accountId' },
  {
    ...{ on: 'MessageScreening', field: 'placement', to: 'Placement', description: 'The placement it is about' },
    key: 'placementId',
  },
  { on: 'NoticeRun', field: 'template', to: 'MessageTemplate', description: 'What it writes by', key: 'templateId' },
  { on: 'NoticeRunRow', field: 'notice', to: 'Notice', description: 'The notice of the row', key: 'noticeId' },
  ...(['author', 'approver'] as const).map((field) => ({
    ...{ on: 'MessageTemplate', field, to: 'DirectoryEntry', description: `The ${field}, as the directory shows it` },
    key: `${field}Id`,
  })),
]
