import type { Edge, NodeKind } from '../graphql/index.ts'
import { FootprintId } from './footprint-model.ts'
import { footprintsByIds } from './footprint-queries.ts'
import { FootprintResource } from './footprint-view.ts'
import { InquiryId } from './model.ts'
import { inquiriesByIds } from './queries.ts'
import { InquiryRunId } from './run-model.ts'
import { inquiryRunsByIds } from './run-queries.ts'
import { InquiryRunResource } from './run-view.ts'
import { InquiryResource } from './view.ts'

export const inquiryNodes: readonly NodeKind[] = [
  { resource: InquiryResource, id: InquiryId, byIds: inquiriesByIds },
  { resource: InquiryRunResource, id: InquiryRunId, byIds: inquiryRunsByIds },
  { resource: FootprintResource, id: FootprintId, byIds: footprintsByIds },
]

export const inquiryEdges: readonly Edge[] = [
  { on: 'Inquiry', field: 'consent', to: 'Consent', description: 'The ground it was made on', key: 'consentId' },
]
