import { command } from '../../command.ts'
import { notFound, Problem } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { counter } from '../agreement-rules.ts'
import { agreementEvent, agreementEvents } from '../events.ts'
import { groundOfItem } from '../ground-store.ts'
import { CounterAgreement } from '../input.ts'
import { keepOffer } from '../offering.ts'
import { agreementProblems as problems } from '../problems.ts'
import { agreementForChange, itemOfAgreement, saveAgreement } from '../store.ts'
import { agreementView } from '../view.ts'

export const counterAgreement = command({
  name: 'agreement.counter',
  summary: 'Answer an offer with other instalments, which the other side answers in turn',
  scope: 'agreements:write',
  input: CounterAgreement,
  problems: [
    ...[problems.statusUnfit, problems.notYours, problems.debtDisputed, problems.totalUnfit, problems.scheduleUnfit],
    problems.debtUnknown,
  ],
  load: (context, { agreement }) => ({
    found: agreementForChange(context, agreement),
    ground: groundOfItem(itemOfAgreement(context, agreement), context),
  }),
  decide: ({ found: [found], ground: [ground] }, { total, schedule: terms }, context) => {
    if (!found) return refuse(notFound())
    if (!ground) return refuse(new Problem(problems.debtUnknown))
    return counter(found, { total, terms, ground }, context)
  },
  revises: ({ found: [found] }) => found ?? null,
  write: (next, context) => [saveAgreement(next), keepOffer(next, context)],
  events: (next) => [agreementEvent(agreementEvents.countered, next)],
  view: agreementView,
})
