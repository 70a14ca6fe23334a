import { todayIn } from '../accounts/index.ts'
import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { ownTimeZone } from '../tenancy/index.ts'
import { documentOf } from './document-store.ts'
import { noticeDocumentView } from './document-view.ts'
import { placementsOwingNotice } from './due-notice-store.ts'
import { GetNotice, ListDueNotices, ListNoticeKinds, ListNotices } from './notice-input.ts'
import { noticeRules } from './notice-kinds.law.ts'
import { NoticeId } from './notice-model.ts'
import { noticeNamed, noticesOf, noticesWithIds } from './notice-store.ts'
import { dueNoticeView, noticeKindsView, noticeView } from './notice-view.ts'

export const getNotice = query({
  name: 'notice.get',
  summary: 'Read what somebody was sent, and what became of it',
  scope: 'notices:read',
  input: GetNotice,
  load: (context, { notice }) => ({ notice: noticeNamed(context, notice) }),
  view: ({ notice: [notice] }, _, context) => (notice ? noticeView(notice, context) : null),
})

export const getNoticeDocument = query({
  name: 'notice.document',
  summary: 'Read the exact words of a notice that was written here, as long as they are kept',
  scope: 'notices:read',
  input: GetNotice,
  load: (context, { notice }) => ({ document: documentOf(context, notice) }),
  view: ({ document: [document] }, _, context) => (document ? noticeDocumentView(document, context) : null),
})

export const listNotices = query({
  name: 'notice.list',
  summary: 'List notices, newest first',
  scope: 'notices:read',
  input: ListNotices,
  list: true,
  load: (context, input) => ({ notices: noticesOf(context, input, keysetOf(input)) }),
  view: ({ notices }, input, context) =>
    pageOf(notices, input, {
      position: ({ recordedAt, id }) => ({ createdAt: recordedAt, id }),
      item: (notice) => noticeView(notice, context),
    }),
})

export const noticesByIds = batch({
  name: 'notice.by_ids',
  scope: 'notices:read',
  ids: NoticeId,
  rows: noticesWithIds,
  key: ({ id }) => id,
  view: noticeView,
})

export const listDueNotices = query({
  name: 'notice.due',
  summary: 'List the notices you owe by law for placements, newest placement first',
  scope: 'notices:read',
  input: ListDueNotices,
  list: true,
  load: (context, input) => ({
    placements: placementsOwingNotice(context, input, keysetOf(input)),
    zone: ownTimeZone(context),
  }),
  view: ({ placements, zone }, input, { lends, now }) => {
    const facts = { lends, zone: zone[0]?.timeZone ?? 'UTC', today: todayIn(zone, now) }
    return pageOf(placements, input, { position: (one) => one, item: (one) => dueNoticeView(one, facts) })
  },
})

export const listNoticeKinds = query({
  name: 'notice.kinds',
  summary: 'Read what each kind of notice must say, by which channel, and which period it opens',
  scope: 'notices:read',
  input: ListNoticeKinds,
  load: () => ({}),
  view: (_, { jurisdiction }) =>
    noticeKindsView(
      noticeRules.filter(
        (rule) =>
          jurisdiction === undefined || rule.jurisdiction === '*' || rule.jurisdiction === jurisdiction.slice(0, 2),
      ),
    ),
})
