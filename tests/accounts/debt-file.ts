import type { DebtFile } from '../../src/accounts/debt.ts'
import { AccountId } from '../../src/accounts/model.ts'
import { idsFrom } from '../../src/kernel/entropy.ts'
import type { Instant } from '../../src/kernel/instant.ts'
import { OrganisationId } from '../../src/tenancy/index.ts'
import { day } from './debts.ts'

/** Ids for rules that mint them. */
export const minting = {
  newId: idsFrom(
    () => '2026-01-05T00:00:00.000Z' as Instant,
    () => 7,
  ),
}
export const OPENED = '2026-01-05'

/** A debt on the day it was opened: what rules decide on, without a database. */
export const opened = (principal: bigint, interest: bigint, fees: bigint): DebtFile => ({
  debt: {
    ...{ orgId: minting.newId(OrganisationId), id: minting.newId(AccountId), reference: 'A', currency: 'TWD' },
    ...{
      jurisdiction: 'TW',
      status: 'open',
      openedOn: day(OPENED),
      chargedOffOn: null,
      lastPaymentOn: null,
      paidBeforeOn: null,
    },
    ...{ delinquentSince: null, delinquencyFrozen: false, delinquencyReportedOn: null, pastDueSince: null },
    ...{ bucket: '0', bucketDueOn: null, itemisation: null, limitation: null, accrual: null, accrualDueOn: null },
    freezes: null,
    ...{ principal, interest, fees, costs: 0n, version: 1 },
  },
  episodes: [],
  principal: [{ on: day(OPENED), amount: principal }],
  bucketEnteredOn: day(OPENED),
  today: day(OPENED),
})
