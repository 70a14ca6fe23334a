import { execute } from '../command.ts'
import type { Deps } from '../store/index.ts'
import type { Actor } from '../tenancy/index.ts'
import { openThroughGrant } from './commands/open-through-grant.ts'
import type { Visit } from './rules.ts'
import { withheld } from './withheld.ts'

/** What is looked at through which grant. */
export interface Looking {
  readonly grant: string
  readonly path: string
  readonly requestId: string
}

/**
 * As whom, and with what, an operator reads once its look is recorded: as the tenant, in transactions in which PostgreSQL
 * refuses every write, as all reading is, and with keys that open nothing.
 */
export async function visit(
  deps: Deps,
  { actor, looking }: { actor: Actor; looking: Looking },
): Promise<{ deps: Deps; actor: Actor }> {
  const { body } = await execute(deps, { actor, command: openThroughGrant, input: looking })
  const tenant = JSON.parse(body) as Visit['tenant']
  const { traceparent } = actor
  return {
    deps: { ...deps, sealing: withheld(deps.sealing) },
    actor: { ...tenant, kind: 'system', job: `break_glass ${looking.grant}`, ...(traceparent ? { traceparent } : {}) },
  }
}
