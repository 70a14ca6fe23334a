import { command } from '../../command.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { ownTimeZone } from '../../tenancy/index.ts'
import { planAccounts } from '../creation-rules.ts'
import { createdAccount, creationFacts, writeAccounts } from '../creation-store.ts'
import { creationEvents } from '../events.ts'
import { CreateAccount } from '../input.ts'
import { accountProblems, creationConstraints } from '../problems.ts'
import { todayIn } from '../today.ts'
import { accountView } from '../view.ts'

export const createAccount = command({
  name: 'account.create',
  summary: 'Record a debt with its opening balance and its parties',
  scope: 'accounts:write',
  input: CreateAccount,
  load: async (context, account) => ({ ...(await creationFacts(context, [account])), zone: ownTimeZone(context) }),
  decide: ({ zone, ...facts }, account, context) => {
    const plan = planAccounts([account], facts, { ...context, today: todayIn(zone, context.now) })
    const [refusal] = plan.refusals
    return refusal ? refuse(refusal.problem) : ok(plan)
  },
  write: writeAccounts,
  events: creationEvents,
  view: (plan, context) => accountView(createdAccount(plan, context)),
  constraints: creationConstraints,
  problems: [accountProblems.holderUnfit, accountProblems.unfit],
})
