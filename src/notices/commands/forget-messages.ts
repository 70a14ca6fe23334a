import { z } from '@hono/zod-openapi'
import { command } from '../../command.ts'
import { ok } from '../../kernel/result.ts'
import { forgetDocuments } from '../document-store.ts'
import { forgetWords } from '../screening-store.ts'

/** Messages whose words are taken in one transaction. */
const AT_ONCE = 1_000

/** Run by a job. It leaves no event: that words were kept for so long and no longer was said when they came. */
export const forgetMessages = command({
  name: 'message_screening.forget',
  summary: 'Let the words of messages and notices go whose time is over',
  scope: 'messages:write',
  input: z.strictObject({}),
  load: (context) => ({
    forgotten: forgetWords(context, AT_ONCE),
    documents: forgetDocuments(context, AT_ONCE),
  }),
  decide: ({ forgotten, documents }) => ok({ more: forgotten.length === AT_ONCE || documents.length === AT_ONCE }),
  write: () => [],
  events: () => [],
  view: (done) => done,
})
