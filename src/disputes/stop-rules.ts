import { caseClocks } from './clocks.law.ts'
import type { CaseFacts } from './model.ts'

export const stopsNothing = { stops: 'nothing', stoppedAmount: null } as const

/** An open complaint that keeps the debt from recovery (IN-RBI26-GRIEVANCE). */
export const isGrievance = ({ clock }: Pick<CaseFacts, 'clock'>): boolean =>
  caseClocks.find(({ id }) => id === clock)?.stopsDebt === true

/** The clocks of such complaints. */
export const clocksThatStopDebts: readonly string[] = caseClocks.flatMap(({ id, stopsDebt }) => (stopsDebt ? [id] : []))

/** What a case stops while it runs. A duplicative dispute stops nothing (12 CFR 1006.38(a)(1), (d)(2)(ii)). */
export const stopOf = ({
  accountId,
  subject,
  kind,
  amount,
  clock,
}: Pick<CaseFacts, 'accountId' | 'subject' | 'kind' | 'amount' | 'clock'>): Pick<
  CaseFacts,
  'stops' | 'stoppedAmount'
> => {
  if (accountId === null || kind === 'duplicative') return stopsNothing
  if (subject === 'complaint') return isGrievance({ clock }) ? { stops: 'debt', stoppedAmount: null } : stopsNothing
  return amount === null ? { stops: 'debt', stoppedAmount: null } : { stops: 'part', stoppedAmount: amount }
}
