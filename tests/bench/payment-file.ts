import { imported } from '../imports/importing.ts'
import { ledgerOf } from '../payments/paying.ts'
import { type EstatePair, openEstate } from './estate.ts'
import { type Benchmark, figure, timed } from './figure.ts'

const ACCOUNTS = 20_000
const EACH = 5

/** A file of payments on a portfolio, recorded, receipted and put to its debts: from the first byte to the last posting. */
export const paymentFile: Benchmark = {
  name: 'payment-file',
  run: async ({ quick }) => {
    const accounts = quick ? ACCOUNTS / 20 : ACCOUNTS
    const rows = accounts * EACH
    const { platform, pairs } = await openEstate({ pairs: 1, each: accounts, offered: 0 })
    try {
      const { lender } = pairs[0] as EstatePair
      const content = fileOf(accounts, platform.clock.now())
      const asked = { kind: 'payments', mode: 'best_effort', controlTotals: { rows, amount: rows } }
      const ms = await timed(() => imported(platform, lender, { ...asked, content }))
      const [counted] = await platform.admin<{ posted: number }[]>`
        select count(*)::integer as posted from payments where status = 'posted'`
      if (counted?.posted !== rows) throw new Error(`${counted?.posted} of ${rows} payments are posted`)
      await ledgerOf(lender)
      const note = `${rows} payments on ${accounts} accounts, ${Math.round((rows / ms) * 1000)} a second`
      const measured = { figure: ms / 1000, unit: 's', target: quick ? 12 : 240, better: 'lower' as const, note }
      return [figure({ name: 'payment file', ...measured })]
    } finally {
      await platform.stop()
    }
  },
}

/** Rounds over the portfolio, so that a chunk seldom meets an account twice and the next one always does. */
function fileOf(accounts: number, now: string): string {
  const lines = ['reference,account,paidTo,method,currency,amount,effectiveAt']
  for (let round = 0; round < EACH; round++) {
    for (let k = 1; k <= accounts; k++) lines.push(`P-${round}-${k},GEN-${k},lender,bank_transfer,TWD,1,${now}`)
  }
  return `${lines.join('\n')}\n`
}
