import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { NamesCorrection } from '../dispute-input.ts'
import { correctionForChange, saveCorrection } from '../dispute-store.ts'
import { contributionEvents, correctionEvent } from '../events.ts'

/** Run by the reader’s own job, which whoever corrects a record leaves it. */
export const tellCorrection = command({
  name: 'exchange_correction.tell',
  summary: 'Tell a reader that what it was told was wrong',
  scope: 'exchange:write',
  input: NamesCorrection,
  load: (context, { exchangeCorrection }) => ({ found: correctionForChange(context, exchangeCorrection) }),
  decide: ({ found: [found] }, _, { now }) => {
    if (!found) return refuse(notFound())
    return ok(found.toldAt === null ? { ...found, toldAt: now, version: found.version + 1 } : null)
  },
  write: (told) => (told ? [saveCorrection(told)] : []),
  events: (told) => (told ? [correctionEvent(contributionEvents.correctionReceived, told)] : []),
  view: (told) => ({ done: told !== null }),
})
