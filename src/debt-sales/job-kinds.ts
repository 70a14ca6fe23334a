/** The job that carries a sale on, in the tenant of the seller. */
export const DEBT_SALE_WORK = 'debt_sale.work'

/** The job that takes debts over, in the tenant of the buyer. */
export const DEBT_SALE_TAKE = 'debt_sale.take'
