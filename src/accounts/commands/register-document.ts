import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { documentEvent } from '../debt-events.ts'
import { RegisterDocument } from '../debt-input.ts'
import { debtProblems } from '../debt-problems.ts'
import { refreshCaseFiles } from '../debt-write-store.ts'
import { accountNamed, insertDocument } from '../document-store.ts'
import { documentView } from '../document-view.ts'
import { DocumentId } from '../model.ts'

export const registerDocument = command({
  name: 'document.register',
  summary: 'Register a document of an account by its hash; the file stays with you',
  scope: 'accounts:write',
  input: RegisterDocument,
  load: (context, { account }) => ({ account: accountNamed(context, account) }),
  decide: ({ account: [account] }, { account: _, sha256, ...stated }, { org, now, newId }) =>
    account
      ? ok({
          document: {
            ...{ orgId: org, id: newId(DocumentId), accountId: account.id, ...stated },
            sha256: Uint8Array.from(sha256.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16)),
            createdAt: now,
          },
          jurisdiction: account.jurisdiction,
        })
      : refuse(notFound()),
  write: ({ document }, context) => [insertDocument(document), refreshCaseFiles([document.accountId], context)],
  events: ({ document, jurisdiction }) => [documentEvent(document, jurisdiction)],
  view: ({ document }) => documentView(document),
  constraints: { documents_content: debtProblems.documentTaken },
})
