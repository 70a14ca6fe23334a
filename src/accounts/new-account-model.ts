import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { DayCount, Itemisation, Limitation } from './model.ts'
import type { PartyLinkInput } from './party-input.ts'

/** One account as given, read but not judged: the row of an import and the body of a call. */
export interface NewAccount {
  readonly reference: string
  readonly product: string
  readonly currency: string
  readonly jurisdiction: string
  readonly openedOn: CalendarDate
  readonly balance: {
    readonly principal: bigint
    readonly interest: bigint
    readonly fees: bigint
    readonly costs: bigint
  }
  readonly balanceOn?: CalendarDate | undefined
  readonly delinquency: {
    readonly since: CalendarDate | null
    readonly pastDueSince?: CalendarDate | undefined
    readonly past: readonly { readonly startedOn: CalendarDate; readonly curedOn: CalendarDate }[]
  }
  /** Whether its first-delinquency date never moves again: it was bought, or charged off. */
  readonly delinquencyFrozen?: boolean | undefined
  readonly chargedOffOn: CalendarDate | null
  readonly lastPaymentOn: CalendarDate | null
  readonly itemisation: Itemisation | null
  readonly limitation: Limitation | null
  readonly accrual: {
    readonly by: 'lender' | 'platform'
    readonly annualRate: number
    readonly dayCount: DayCount
    readonly through: CalendarDate
  } | null
  readonly parties: readonly PartyLinkInput[]
}
