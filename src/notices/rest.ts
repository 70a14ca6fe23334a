import { get, type Operation, post } from '../http/index.ts'
import { approveTemplate } from './commands/approve-template.ts'
import { createNoticeRun } from './commands/create-notice-run.ts'
import { decideScreening } from './commands/decide-screening.ts'
import { issueNotice } from './commands/issue-notice.ts'
import { recordDelivery } from './commands/record-delivery.ts'
import { recordDocuments } from './commands/record-documents.ts'
import { recordNotice } from './commands/record-notice.ts'
import { recordReply } from './commands/record-reply.ts'
import { rejectTemplate } from './commands/reject-template.ts'
import { screenMessage } from './commands/screen-message.ts'
import { screenMessages } from './commands/screen-messages.ts'
import { submitTemplate } from './commands/submit-template.ts'
import { suspendTemplate } from './commands/suspend-template.ts'
import { IssuedNoticeResource, NoticeDocumentResource } from './document-view.ts'
import { getNotice, getNoticeDocument, listDueNotices, listNoticeKinds, listNotices } from './notice-queries.ts'
import { getNoticeRun, listNoticeRunRows, listNoticeRuns, listRunDocuments } from './notice-run-queries.ts'
import { NoticeRunResource, NoticeRunRowResource } from './notice-run-view.ts'
import { DueNoticeResource, NoticeKindsResource, NoticeResource } from './notice-view.ts'
import { getScreening, getTemplate, listScreenings, listTemplates } from './screening-queries.ts'
import { ScreeningResource, ScreeningsResource, TemplateResource } from './screening-view.ts'

const screenings = '/v1/message-screenings'
const templates = '/v1/message-templates'
const [screening, template] = [{ resource: ScreeningResource }, { resource: TemplateResource }]

const screeningOperations: readonly Operation[] = [
  post(screenMessage, { ...screening, path: screenings, id: 'messageScreenings.screen', status: 201 }),
  post(screenMessages, {
    ...{ path: `${screenings}/batch`, id: 'messageScreenings.screenMany', resource: ScreeningsResource, status: 201 },
  }),
  get(listScreenings, { ...screening, path: screenings, id: 'messageScreenings.list' }),
  get(getScreening, { ...screening, path: `${screenings}/{screening}`, id: 'messageScreenings.get' }),
  post(decideScreening, { ...screening, path: `${screenings}/{screening}/decide`, id: 'messageScreenings.decide' }),
]

const templateOperations: readonly Operation[] = [
  post(submitTemplate, { ...template, path: templates, id: 'messageTemplates.submit', status: 201 }),
  get(listTemplates, { ...template, path: templates, id: 'messageTemplates.list' }),
  get(getTemplate, { ...template, path: `${templates}/{template}`, id: 'messageTemplates.get' }),
  post(approveTemplate, { ...template, path: `${templates}/{template}/approve`, id: 'messageTemplates.approve' }),
  post(rejectTemplate, { ...template, path: `${templates}/{template}/reject`, id: 'messageTemplates.reject' }),
  post(suspendTemplate, { ...template, path: `${templates}/{template}/suspend`, id: 'messageTemplates.suspend' }),
]

const noticesThemselves: readonly Operation[] = [
  post(recordNotice, { path: '/v1/notices', id: 'notices.record', resource: NoticeResource, status: 201 }),
  post(issueNotice, { path: '/v1/notices/issue', id: 'notices.issue', resource: IssuedNoticeResource, status: 201 }),
  get(listNotices, { path: '/v1/notices', id: 'notices.list', resource: NoticeResource }),
  get(listDueNotices, { path: '/v1/notices/due', id: 'notices.due', resource: DueNoticeResource }),
  get(getNotice, { path: '/v1/notices/{notice}', id: 'notices.get', resource: NoticeResource }),
  get(getNoticeDocument, {
    ...{ path: '/v1/notices/{notice}/document', id: 'notices.document', resource: NoticeDocumentResource },
  }),
  post(recordDelivery, {
    path: '/v1/notices/{notice}/delivery',
    id: 'notices.recordDelivery',
    resource: NoticeResource,
  }),
  post(recordReply, { path: '/v1/notices/{notice}/reply', id: 'notices.recordReply', resource: NoticeResource }),
  post(recordDocuments, {
    path: '/v1/notices/{notice}/documents',
    id: 'notices.recordDocuments',
    resource: NoticeResource,
  }),
  get(listNoticeKinds, { path: '/v1/notice-kinds', id: 'notices.kinds', resource: NoticeKindsResource }),
]

const runs = '/v1/notice-runs'

const runOperations: readonly Operation[] = [
  post(createNoticeRun, { path: runs, id: 'noticeRuns.create', resource: NoticeRunResource, status: 202 }),
  get(listNoticeRuns, { path: runs, id: 'noticeRuns.list', resource: NoticeRunResource }),
  get(getNoticeRun, { path: `${runs}/{noticeRun}`, id: 'noticeRuns.get', resource: NoticeRunResource }),
  get(listNoticeRunRows, { path: `${runs}/{noticeRun}/rows`, id: 'noticeRuns.rows', resource: NoticeRunRowResource }),
  get(listRunDocuments, {
    ...{ path: `${runs}/{noticeRun}/documents`, id: 'noticeRuns.documents', resource: NoticeDocumentResource },
  }),
]

export const noticeOperations: readonly Operation[] = [
  ...screeningOperations,
  ...templateOperations,
  ...noticesThemselves,
  ...runOperations,
]
