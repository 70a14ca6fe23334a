import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { sealWords } from '../../placements/index.ts'
import { caseEvent, caseEvents } from '../events.ts'
import { WriteNote } from '../input.ts'
import { CaseNoteId } from '../model.ts'
import { insertNote } from '../note-store.ts'
import { placeOfNote } from '../note-view.ts'
import { caseNamed } from '../store.ts'

/** Whoever reads a case may keep notes about it, a regulator too: for itself alone. */
export const writeNote = command({
  name: 'case.note',
  summary: 'Note something about a case, for your own organisation alone',
  scope: 'disputes:write',
  input: WriteNote,
  load: (context, { caseId }) => ({ found: caseNamed(context, caseId) }),
  decide: ({ found: [found] }, { note: words }, { org, now, newId }) => {
    if (!found) return refuse(notFound())
    const { lenderId, id: caseId } = found
    return ok({ found, words, note: { orgId: org, lenderId, caseId, id: newId(CaseNoteId), writtenAt: now } })
  },
  write: async ({ note, words }, context) => [
    insertNote({ ...note, note: await sealWords(words, placeOfNote(note), context) }),
  ],
  events: ({ found }) => [{ ...caseEvent(caseEvents.noted, found, []), audience: [] }],
  view: ({ note: { id, caseId, writtenAt }, words }) => ({ id, caseId, note: words, writtenAt }),
})
