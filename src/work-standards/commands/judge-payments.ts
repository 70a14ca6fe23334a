import { command } from '../../command.ts'
import { addSeconds } from '../../kernel/instant.ts'
import { ok } from '../../kernel/result.ts'
import { breachEvent, workStandardEvents } from '../events.ts'
import { standardsInUse, standardsKey } from '../facts-store.ts'
import { JudgeClocks } from '../input.ts'
import { countTallies, insertBreaches } from '../judge-store.ts'
import { BreachId } from '../model.ts'
import { judgePayment } from '../payment-judge-rules.ts'
import { calendarOfYear, directPayments, paymentRun, SETTLING, savePaymentRun } from '../payment-judge-store.ts'
import { LOOKED_AT_ONCE } from '../running.ts'

const NONE = '00000000-0000-0000-0000-000000000000'

/** A step of the hourly job: what the lender was paid directly since, and whether it recorded that in time. */
export const judgePayments = command({
  name: 'work_standard.judge_payments',
  summary: 'Judge whether payments made directly were recorded in time',
  scope: 'placements:place',
  input: JudgeClocks,
  load: (context) => ({
    run: paymentRun(context),
    paid: directPayments(context, LOOKED_AT_ONCE),
    standards: standardsInUse(context),
    own: calendarOfYear(context),
  }),
  decide: ({ run: [run], paid, standards, own: [calendar] }, _, { now, newId }) => {
    const judged = paid.flatMap((payment) => {
      const terms = standards.get(standardsKey(payment.mandateId, payment.mandateVersion))
      return terms && calendar
        ? [judgePayment(payment, { standards: terms, calendar, now, newId: () => newId(BreachId) })]
        : []
    })
    const last = paid.at(-1)
    const first = run && run.recordedTo === null ? { recordedTo: addSeconds(now, -SETTLING), paymentsTo: NONE } : null
    return ok({
      found: judged.flatMap(({ found }) => found ?? []),
      tallies: judged.flatMap(({ tally }) => tally ?? []),
      run: last ? { recordedTo: last.recordedAt, paymentsTo: last.subjectId } : first,
      more: paid.length === LOOKED_AT_ONCE,
    })
  },
  write: ({ found, tallies, run }, context) => [
    ...insertBreaches(found),
    ...countTallies(context.org, tallies),
    ...(run ? [savePaymentRun(context, run)] : []),
  ],
  events: ({ found }) => found.map((breach) => breachEvent(workStandardEvents.breached, breach)),
  view: ({ more }) => ({ more }),
})
