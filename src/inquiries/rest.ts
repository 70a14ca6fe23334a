import { get, type Operation, post } from '../http/index.ts'
import { drawFootprint } from './commands/draw-footprint.ts'
import { makeInquiry } from './commands/make-inquiry.ts'
import { startInquiryRun } from './commands/start-inquiry-run.ts'
import { getFootprint, listFootprints } from './footprint-queries.ts'
import { DrawnFootprintResource, FootprintResource } from './footprint-view.ts'
import { getInquiry, listInquiries } from './queries.ts'
import { getInquiryRun, listInquiryItems, listInquiryRuns } from './run-queries.ts'
import { InquiryItemsResource, InquiryRunResource } from './run-view.ts'
import { AnsweredInquiryResource, InquiryResource as resource } from './view.ts'

const path = '/v1/inquiries'
const runs = '/v1/inquiry-runs'
const footprints = { path: '/v1/exchange-footprints', resource: FootprintResource }

export const inquiryOperations: readonly Operation[] = [
  post(makeInquiry, {
    ...{ path, id: 'inquiries.make', resource: AnsweredInquiryResource, status: 201 },
    description:
      'The answer has a line for every class of product, in bands, at the least of what you contribute, the person let be told and the purpose takes. It names nobody, and every answer is as long as every other. Needs the scope `exchange:write`.',
  }),
  get(listInquiries, { path, id: 'inquiries.list', resource }),
  get(getInquiry, { path: `${path}/{inquiry}`, id: 'inquiries.get', resource }),
  post(startInquiryRun, {
    ...{ path: runs, id: 'inquiryRuns.start', resource: InquiryRunResource, status: 202 },
    description:
      'Up to 1,000 inquiries, each under a consent of its own, made one after the other. Its answers are kept seven days. Needs the scope `exchange:write`.',
  }),
  get(listInquiryRuns, { path: runs, id: 'inquiryRuns.list', resource: InquiryRunResource }),
  get(getInquiryRun, { path: `${runs}/{inquiryRun}`, id: 'inquiryRuns.get', resource: InquiryRunResource }),
  get(listInquiryItems, {
    path: `${runs}/{inquiryRun}/items`,
    id: 'inquiryRuns.items',
    resource: InquiryItemsResource,
  }),
  post(drawFootprint, {
    ...{ ...footprints, id: 'exchangeFootprints.draw', resource: DrawnFootprintResource, status: 201 },
    description:
      'Whatever consent each was made under. The list is answered once and kept nowhere; that it was drawn, and on whose word, is. Needs the scope `exchange:oversee`.',
  }),
  get(listFootprints, { ...footprints, id: 'exchangeFootprints.list' }),
  get(getFootprint, {
    ...footprints,
    ...{ path: `${footprints.path}/{exchangeFootprint}`, id: 'exchangeFootprints.get' },
  }),
]
