import { get, type Operation, post } from '../http/index.ts'
import { acceptDebtSale } from './commands/accept-debt-sale.ts'
import { confirmSettlement } from './commands/confirm-settlement.ts'
import { excludeAccounts } from './commands/exclude-accounts.ts'
import { giveBackAccounts } from './commands/give-back-accounts.ts'
import { notifyBorrowers } from './commands/notify-borrowers.ts'
import { offerDebtSale } from './commands/offer-debt-sale.ts'
import { putBackAccounts } from './commands/put-back-accounts.ts'
import { refuseDebtSale } from './commands/refuse-debt-sale.ts'
import { retakeAccounts } from './commands/retake-accounts.ts'
import { settlePayments } from './commands/settle-payments.ts'
import { transferDebtSale } from './commands/transfer-debt-sale.ts'
import { withdrawDebtSale } from './commands/withdraw-debt-sale.ts'
import { getSettlement, listForwardedPayments, listSettlements } from './forwarding-queries.ts'
import { ForwardedPaymentResource, SettlementResource as settlement } from './forwarding-view.ts'
import { getDebtSale, listDebtSales, listDebtTitles, listSaleAccounts } from './queries.ts'
import { DebtTitleResource } from './title-view.ts'
import { DebtSaleResource as resource, SaleAccountResource } from './view.ts'

const path = '/v1/debt-sales'
const one = `${path}/{debtSale}`
const settlements = '/v1/debt-sale-settlements'
const settled = `${settlements}/{debtSaleSettlement}`

export const debtSaleOperations: readonly Operation[] = [
  post(offerDebtSale, { path, id: 'debtSales.offer', resource, status: 202 }),
  get(listDebtSales, { path, id: 'debtSales.list', resource }),
  get(getDebtSale, { path: one, id: 'debtSales.get', resource }),
  get(listSaleAccounts, { path: `${one}/accounts`, id: 'debtSales.accounts', resource: SaleAccountResource }),
  get(listDebtTitles, { path: '/v1/debt-titles', id: 'debtTitles.list', resource: DebtTitleResource }),
  post(acceptDebtSale, { path: `${one}/accept`, id: 'debtSales.accept', resource }),
  post(refuseDebtSale, { path: `${one}/refuse`, id: 'debtSales.refuse', resource }),
  post(withdrawDebtSale, { path: `${one}/withdraw`, id: 'debtSales.withdraw', resource }),
  post(notifyBorrowers, { path: `${one}/notify`, id: 'debtSales.notify', resource }),
  post(transferDebtSale, { path: `${one}/transfer`, id: 'debtSales.transfer', resource, status: 202 }),
  post(retakeAccounts, { path: `${one}/retake`, id: 'debtSales.retake', resource, status: 202 }),
  post(putBackAccounts, { path: `${one}/put-back`, id: 'debtSales.putBack', resource, status: 202 }),
  post(giveBackAccounts, { path: `${one}/give-back`, id: 'debtSales.giveBack', resource, status: 202 }),
  post(excludeAccounts, { path: `${one}/exclude`, id: 'debtSales.exclude', resource }),
  get(listForwardedPayments, {
    ...{ path: `${one}/forwarded-payments`, id: 'debtSales.forwardedPayments', resource: ForwardedPaymentResource },
  }),
  post(settlePayments, { path: `${one}/settlements`, id: 'debtSales.settle', resource: settlement, status: 201 }),
  get(listSettlements, { path: settlements, id: 'debtSaleSettlements.list', resource: settlement }),
  get(getSettlement, { path: settled, id: 'debtSaleSettlements.get', resource: settlement }),
  post(confirmSettlement, { path: `${settled}/confirm`, id: 'debtSaleSettlements.confirm', resource: settlement }),
]
