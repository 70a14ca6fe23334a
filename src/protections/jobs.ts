import { type AnyCommand, execute } from '../command.ts'
import type { JobKind } from '../jobs/index.ts'
import { ALARM_OVERDUE } from './alarm-store.ts'
import { callForReview } from './commands/call-for-review.ts'
import { expireProtection } from './commands/expire-protection.ts'
import { ringAgain } from './commands/ring-again.ts'
import { PROTECTION_EXPIRE, PROTECTION_REVIEW } from './looking-after.ts'

const once =
  (command: AnyCommand, field = 'protection'): JobKind['run'] =>
  async (deps, { actor, subjectId }) => {
    await execute(deps, { actor, command, input: { [field]: subjectId } })
    return 'done'
  }

export const protectionJobs: readonly JobKind[] = [
  { kind: PROTECTION_EXPIRE, run: once(expireProtection) },
  { kind: PROTECTION_REVIEW, run: once(callForReview) },
  { kind: ALARM_OVERDUE, run: once(ringAgain, 'alarm') },
]
