import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { GetInquiry, ListInquiries } from './input.ts'
import { InquiryId } from './model.ts'
import { inquiriesOf, inquiriesWithIds } from './store.ts'
import { inquiryView } from './view.ts'

export const getInquiry = query({
  name: 'inquiry.get',
  summary: 'Read what you asked and on which ground; the answer is not kept',
  scope: 'exchange:read',
  input: GetInquiry,
  load: (context, { inquiry }) => ({ found: inquiriesWithIds(context, [inquiry]) }),
  view: ({ found: [found] }) => (found ? inquiryView(found) : null),
})

export const listInquiries = query({
  name: 'inquiry.list',
  summary: 'List what you asked, newest first',
  scope: 'exchange:read',
  input: ListInquiries,
  list: true,
  load: (context, input) => ({ inquiries: inquiriesOf(context, input, keysetOf(input)) }),
  view: ({ inquiries }, input) =>
    pageOf(inquiries, input, { position: ({ createdAt, id }) => ({ createdAt, id }), item: inquiryView }),
})

export const inquiriesByIds = batch({
  name: 'inquiry.by_ids',
  scope: 'exchange:read',
  ids: InquiryId,
  rows: inquiriesWithIds,
  key: ({ id }) => id,
  view: inquiryView,
})
