import { command } from '../../command.ts'
import { ok } from '../../kernel/result.ts'
import { RetireSealedRecords } from '../sealed-record-input.ts'
import { retirementDue, retireRecords } from '../sealed-record-store.ts'

/** Run by its job when the first of the organisation’s sealed records is over; `again` says when the next look is due. */
export const retireSealedRecords = command({
  name: 'sealed_record.retire',
  summary: 'Destroy sealed records whose time is over',
  scope: 'placements:work',
  input: RetireSealedRecords,
  load: () => ({ due: retirementDue }),
  decide: ({ due: [due] }, _, { now }) => {
    const at = due?.at ?? null
    return ok({ isDue: at !== null && at <= now, again: at !== null && at <= now ? now : at })
  },
  write: ({ isDue }, context) => (isDue ? [retireRecords(context)] : []),
  events: () => [],
  view: ({ again }) => ({ again }),
})
