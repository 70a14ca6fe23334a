import { command } from '../../command.ts'
import { ok } from '../../kernel/result.ts'
import { remittanceEvent, remittanceEvents } from '../events.ts'
import { OneRemittance } from '../input.ts'
import { allLines } from '../line-store.ts'
import type { Remittance } from '../model.ts'
import { revised, totalsOf } from '../rules.ts'
import { digestOf } from '../statement-rules.ts'
import { statementOf } from '../statement-view.ts'
import { remittanceForChange, saveRemittance } from '../store.ts'

/** The last step of the gathering job: the totals, and the digest of the statement. */
export const concludeDraft = command({
  name: 'remittance.conclude',
  summary: 'Add up a remittance that has all its lines',
  scope: 'payments:write',
  input: OneRemittance,
  load: (context, { remittance }) => ({
    found: remittanceForChange(context, remittance),
    lines: allLines(context, remittance),
  }),
  decide: ({ found: [found], lines }) => {
    if (found?.state !== 'drafting') return ok(null)
    const added: Remittance = { ...found, ...totalsOf(lines) }
    return ok(revised(added, { state: 'draft', statementSha256: digestOf(statementOf(added, lines)) }))
  },
  write: (remittance) => (remittance ? [saveRemittance(remittance)] : []),
  events: (remittance) => (remittance ? [remittanceEvent(remittanceEvents.drafted, remittance)] : []),
  view: () => ({}),
})
