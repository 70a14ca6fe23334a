import { query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { ListNotes } from './input.ts'
import { notesOf } from './note-store.ts'
import { noteView } from './note-view.ts'
import { caseNamed } from './store.ts'

export const listNotes = query({
  name: 'case.notes',
  summary: 'List what your organisation noted about a case, newest first',
  scope: 'disputes:read',
  input: ListNotes,
  list: true,
  load: (context, input) => ({
    found: caseNamed(context, input.caseId),
    notes: notesOf(context, input, keysetOf(input)),
  }),
  view: async ({ found: [found], notes }, input, context) => {
    if (!found) return null
    const position = ({ writtenAt, id }: (typeof notes)[number]) => ({ createdAt: writtenAt, id })
    const page = pageOf(notes, input, { position, item: (row) => row })
    return { ...page, data: await Promise.all(page.data.map((row) => noteView(row, context))) }
  },
})
