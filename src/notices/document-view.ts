import { z } from '@hono/zod-openapi'
import { idOf, instantText } from '../kernel/input.ts'
import { addHours } from '../kernel/instant.ts'
import { openWords } from '../placements/index.ts'
import type { Context } from '../store/index.ts'
import { placeOfDocument, type StoredDocument } from './document-store.ts'
import { DOCUMENT_DAYS, type IssuedNotice } from './issuing-rules.ts'
import { TemplateId } from './model.ts'
import { NoticeId } from './notice-model.ts'
import { NoticeResource, noticeView } from './notice-view.ts'
import { TEXT_MAX } from './screening-model.ts'
import { FindingResource, findingView } from './screening-view.ts'
import { stored } from './template-rules.ts'

const words = () =>
  z.string().max(TEXT_MAX).openapi({ description: 'The exact words; their bytes in UTF-8 have the hash of the notice' })

export const IssuedNoticeResource = z
  .object({
    notice: NoticeResource,
    text: words(),
    findings: z
      .array(FindingResource)
      .max(50)
      .openapi({ description: 'What a person should weigh before it goes out' }),
    expiresAt: instantText().openapi({ description: 'Until when the words can be fetched' }),
  })
  .openapi('IssuedNotice')

export const issuedNoticeView = (
  { notice, text, findings }: IssuedNotice,
  { org, now }: Pick<Context, 'org' | 'now'>,
): z.output<typeof IssuedNoticeResource> => ({
  notice: noticeView(notice, { org }),
  text,
  findings: findings.map((finding) => findingView(stored(finding), notice.language)),
  expiresAt: addHours(now, 24 * DOCUMENT_DAYS),
})

export const NoticeDocumentResource = z
  .object({
    noticeId: idOf(NoticeId),
    templateId: idOf(TemplateId).nullable(),
    documentSha256: z.string().max(64).nullable(),
    text: words().nullable().openapi({
      description: 'Null where the sender wrote it, its time is over, or the person was erased',
    }),
    expiresAt: instantText().nullable(),
  })
  .openapi('NoticeDocument')

export const noticeDocumentView = async (
  { notice, text, expiresAt }: StoredDocument,
  context: Pick<Context, 'sealing'>,
): Promise<z.output<typeof NoticeDocumentResource>> => ({
  ...{ noticeId: notice.id, templateId: notice.templateId, documentSha256: notice.documentSha256, expiresAt },
  text: await openWords(text, placeOfDocument(notice), context),
})
