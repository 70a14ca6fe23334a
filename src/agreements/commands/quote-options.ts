import { command } from '../../command.ts'
import { Problem } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { sealWords } from '../../placements/index.ts'
import { groundOf } from '../ground-store.ts'
import { QuoteOptions } from '../input.ts'
import { agreementProblems as problems } from '../problems.ts'
import { quoted } from '../quote-rules.ts'
import { insertQuote } from '../quote-store.ts'
import { quoteView } from '../quote-view.ts'
import { placeOfStatement } from '../quoting.ts'

/** No aggregate changes: what was offered is kept, so that it can be shown later. */
export const quoteOptions = command({
  name: 'agreement.quote',
  summary: 'Work out what a borrower can keep to, from what the household earns and needs',
  scope: 'agreements:write',
  input: QuoteOptions,
  problems: [
    ...[problems.debtUnknown, problems.nothingOwed, problems.debtDisputed],
    ...[problems.currencyUnfit, problems.scheduleUnfit],
  ],
  load: (context, { account, placement, party }) => ({ ground: groundOf({ account, placement, party }, context) }),
  decide: ({ ground: [ground] }, { incomeExpenditure, firstOn }, context) => {
    if (!ground) return refuse(new Problem(problems.debtUnknown))
    const quote = quoted(ground, { statement: incomeExpenditure, firstOn }, context)
    return quote.ok ? ok({ quote: quote.value, statement: incomeExpenditure }) : quote
  },
  write: async ({ quote, statement }, context) => [
    insertQuote({ ...quote, statement: await sealWords(wordsOf(statement), placeOfStatement(quote), context) }),
  ],
  events: () => [],
  view: ({ quote }) => quoteView(quote),
})

const wordsOf = (statement: unknown) =>
  JSON.stringify(statement, (_, value) => (typeof value === 'bigint' ? value.toString() : value))
