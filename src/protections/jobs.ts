import { type AnyCommand, execute } from '../command.ts'
import type { JobKind } from '../jobs/index.ts'
import { callForReview } from './commands/call-for-review.ts'
import { expireProtection } from './commands/expire-protection.ts'
import { PROTECTION_EXPIRE, PROTECTION_REVIEW } from './looking-after.ts'

const once =
  (command: AnyCommand): JobKind['run'] =>
  async (deps, { actor, subjectId }) => {
    await execute(deps, { actor, command, input: { protection: subjectId } })
    return 'done'
  }

export const protectionJobs: readonly JobKind[] = [
  { kind: PROTECTION_EXPIRE, run: once(expireProtection) },
  { kind: PROTECTION_REVIEW, run: once(callForReview) },
]
