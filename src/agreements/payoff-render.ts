import type { PrintedPage } from '../kernel/printed-page.ts'
import { spokenAmount } from '../notices/index.ts'
import type { PayoffResource } from './payoff-view.ts'

/** What pays a debt off, as a page a borrower is handed: what it is made of, until when it holds, and what is disputed of it. */
export function payoffPage({
  id,
  amount,
  interestAhead,
  disputed,
  payOn,
  currency,
  createdAt,
  expiresAt,
}: PayoffResource): PrintedPage {
  const money = (minor: number) => spokenAmount(BigInt(minor), currency)
  return {
    title: `What pays the debt off, ${id}`,
    facts: [
      ['To be paid', money(amount)],
      ['Paid on', payOn],
      ['Holds until', expiresAt],
      ...(disputed > 0 ? [['Disputed, and not to be paid until the dispute ends', money(disputed)] as const] : []),
    ],
    columns: [
      { name: 'What', share: 0.7, isNumber: false },
      { name: 'Amount', share: 0.3, isNumber: true },
    ],
    rows: [
      ['Owed when it was asked', money(amount - interestAhead)],
      [`Interest until ${payOn}`, money(interestAhead)],
      ['Together', money(amount)],
    ],
    asOf: createdAt as PrintedPage['asOf'],
  }
}
