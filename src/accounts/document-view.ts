import { z } from '@hono/zod-openapi'
import { idOf, instantText } from '../kernel/input.ts'
import type { DocumentRow } from './document-store.ts'
import { AccountId, DocumentId, documentKinds } from './model.ts'

export const DocumentResource = z
  .object({
    id: idOf(DocumentId),
    accountId: idOf(AccountId),
    kind: z.enum(documentKinds),
    title: z.string().max(200),
    sha256: z.string().length(64),
    mediaType: z.string().max(100),
    sizeBytes: z.int().min(0).max(Number.MAX_SAFE_INTEGER),
    retentionClass: z.string().max(40),
    createdAt: instantText(),
  })
  .openapi('Document')
export type DocumentResource = z.output<typeof DocumentResource>

const hex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')

export const documentView = ({ orgId: _, sha256, ...document }: DocumentRow): DocumentResource => ({
  ...document,
  sha256: hex(sha256),
})
