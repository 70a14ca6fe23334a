import { changedDebtView, debtEventsOf, debtFacts, debtFile, writeDebts } from '../../accounts/index.ts'
import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { policyOfDebt } from '../../stages/index.ts'
import { agreementEvent, agreementEvents } from '../events.ts'
import { GetAgreement } from '../input.ts'
import { agreementProblems as problems } from '../problems.ts'
import { reAged } from '../re-age-rules.ts'
import { accountOfAgreement, agreementForChange } from '../store.ts'

/** The lender's alone: to an agency the debt's file is not there. */
export const reAgeDebt = command({
  name: 'agreement.re_age',
  summary: 'Make the debt current for a borrower who keeps the agreement, as the collection policy lets',
  scope: 'agreements:write',
  input: GetAgreement,
  problems: [problems.reAgeUnfit],
  load: (context, { agreement }) => {
    const account = accountOfAgreement(context, agreement)
    return {
      ...debtFacts(context, { select: account }),
      found: agreementForChange(context, agreement),
      policy: policyOfDebt(context, account),
    }
  },
  decide: ({ found: [found], policy: [policy], ...debt }, _, context) => {
    const file = debtFile(debt, context)
    if (!found || !file.ok) return refuse(notFound())
    const change = reAged(found, { file: file.value, terms: policy?.reAge ?? null })
    return change.ok ? ok({ found, change: change.value }) : change
  },
  write: ({ change }, context) => writeDebts([change], context),
  events: ({ found, change }) => [agreementEvent(agreementEvents.reAged, found), ...debtEventsOf(change)],
  view: ({ change }) => changedDebtView(change),
})
