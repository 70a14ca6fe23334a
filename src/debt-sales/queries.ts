import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { placeOfHandover } from './handing.ts'
import { GetDebtSale, ListDebtSales, ListDebtTitles, ListSaleAccounts, StepDebtSale } from './input.ts'
import { DebtSaleId } from './model.ts'
import { saleAccountsOf, saleNamed, salesOf, salesWithIds } from './store.ts'
import { handedLines, leftOf } from './taking-store.ts'
import { titlesOf } from './title-store.ts'
import { debtTitleView } from './title-view.ts'
import { debtSaleView, saleAccountView } from './view.ts'

export const getDebtSale = query({
  name: 'debt_sale.get',
  summary: 'Read a sale of debts and how far it has come',
  scope: 'accounts:read',
  input: GetDebtSale,
  load: (context, { debtSale }) => ({ sale: saleNamed(context, debtSale) }),
  view: ({ sale: [sale] }) => (sale ? debtSaleView(sale) : null),
})

export const listDebtSales = query({
  name: 'debt_sale.list',
  summary: 'List your sales of debts, newest first',
  scope: 'accounts:read',
  input: ListDebtSales,
  list: true,
  load: (context, input) => ({ sales: salesOf(context, input, keysetOf(input)) }),
  view: ({ sales }, input) => pageOf(sales, input, { position: (sale) => sale, item: debtSaleView }),
})

const lineNumber = (cursor: string | undefined): number => (cursor ? Number((JSON.parse(cursor) as string[])[1]) : 0)

export const listSaleAccounts = query({
  name: 'debt_sale.accounts',
  summary: 'List the tape of a sale in order: each account, and whether it is sold',
  scope: 'accounts:read',
  input: ListSaleAccounts,
  list: true,
  load: (context, input) => {
    const { fetch, among } = keysetOf(input)
    return {
      sale: saleNamed(context, input.debtSale),
      lines: saleAccountsOf(context, input, { after: lineNumber(input.cursor), fetch, among }),
    }
  },
  view: ({ sale: [sale], lines }, input, context) =>
    sale
      ? pageOf(lines, input, {
          position: ({ number }) => ({ createdAt: sale.createdAt, id: String(number) }),
          item: (line) => saleAccountView(line, sale, context),
        })
      : null,
})

export const listDebtTitles = query({
  name: 'debt_title.list',
  summary: 'List who sold debts to whom: the chain of title, the newest links first',
  scope: 'placements:read',
  input: ListDebtTitles,
  list: true,
  load: (context, input) => ({ titles: titlesOf(context, input, keysetOf(input)) }),
  view: ({ titles }, input, context) =>
    pageOf(titles, input, {
      position: ({ recordedAt, id }) => ({ createdAt: recordedAt, id }),
      item: (title) => debtTitleView(title, context),
    }),
})

export const debtSalesByIds = batch({
  name: 'debt_sale.by_ids',
  scope: 'accounts:read',
  ids: DebtSaleId,
  rows: salesWithIds,
  key: ({ id }) => id,
  view: debtSaleView,
})

/** What the buyer’s job takes over next, opened with the buyer’s key. */
export const nextHanded = query({
  name: 'debt_sale.next_handed',
  summary: 'The next debts handed over',
  scope: 'accounts:read',
  input: StepDebtSale,
  load: (context, { debtSale: id }) => ({ lines: handedLines(context, id) }),
  view: ({ lines }, { debtSale: id }, context) =>
    Promise.all(
      lines.map(async ({ number, sealed }) => {
        const bytes = await context.sealing
          .forOrganisation(context.org)
          .openForOrganisation(sealed, placeOfHandover({ id }, number))
        return { number, debt: new TextDecoder().decode(bytes) }
      }),
    ),
})

/** How many lines of a sale are not with the buyer yet. */
export const linesLeft = query({
  name: 'debt_sale.left',
  summary: 'How much of a sale is under way',
  scope: 'accounts:read',
  input: StepDebtSale,
  load: (context, { debtSale: id }) => ({ left: leftOf(context, id) }),
  view: ({ left: [left] }) => left ?? { kept: 0, handed: 0, refused: 0, goingBack: 0 },
})
