import { command } from '../../command.ts'
import { ok } from '../../kernel/result.ts'
import { gatherLines } from '../draft-store.ts'
import { OneRemittance } from '../input.ts'
import { remittanceForChange } from '../store.ts'

/** Lines gathered in one transaction: about a second. */
const LINES_AT_ONCE = 10_000

/** A step of the gathering job. */
export const gatherNextLines = command({
  name: 'remittance.gather_lines',
  summary: 'Put the next lines into a remittance',
  scope: 'payments:write',
  input: OneRemittance,
  load: (context, { remittance }) => ({ found: remittanceForChange(context, remittance) }),
  decide: ({ found: [found] }) => ok(found?.state === 'drafting' ? found : null),
  write: (remittance) => (remittance ? [gatherLines(remittance, LINES_AT_ONCE)] : []),
  events: () => [],
  view: () => ({}),
})
