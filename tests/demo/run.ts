import { parseArgs } from 'node:util'
import { connect } from '../../sdk/src/index.ts'
import type { KeySet } from '../../sdk/src/jws.ts'
import type { CalendarDate } from '../../src/kernel/calendar-date.ts'
import { calendarDateAt } from '../../src/kernel/calendar-date.ts'
import { instantFromEpochMs } from '../../src/kernel/instant.ts'
import { findGround, type Ground } from './ground.ts'
import { fictitiousBorrower, type PortfolioRow } from './portfolio.ts'
import { generatePortfolio } from './portfolio-generator.ts'
import { readTaiwan } from './portfolio-taiwan.ts'
import { progressBars } from './progress.ts'
import type { Cast, Player } from './stage.ts'
import { play } from './story.ts'
import { table } from './summary.ts'

/** `npm run demo [-- --portfolio FILE] [--accounts N] [--seed N] [--json]`. */
const { values } = parseArgs({
  options: {
    portfolio: { type: 'string' },
    accounts: { type: 'string', default: '24000' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
  },
})

async function portfolioRows(asOf: CalendarDate): Promise<PortfolioRow[]> {
  if (values.portfolio === undefined) {
    return [...generatePortfolio({ asOf, accounts: Number(values.accounts), seed: Number(values.seed) })]
  }
  const rows: PortfolioRow[] = []
  for await (const row of readTaiwan(values.portfolio, asOf)) rows.push(row)
  return rows
}

/** Who plays, by kind and turn: the second agency has no part in what is played. */
const parts = {
  ...{ lender: ['lender', 0], neighbour: ['lender', 1], agency: ['agency', 0], stranger: ['agency', 1] },
  ...{ successor: ['agency', 2], regulator: ['regulator', 0], operator: ['operator', 0], buyer: ['debt_buyer', 0] },
} as const satisfies Record<keyof Cast, readonly [string, number]>

function castOf({ url, sandbox }: Ground): Cast {
  const found = Object.entries(parts).map(([part, [kind, turn]]): [string, Player] => {
    const one = sandbox.organisations.filter((organisation) => organisation.kind === kind)[turn]
    if (!one)
      throw new Error(`This sandbox is older than the story: it has no ${part}. Start with another CONCORDAT_DATA.`)
    return [part, { id: one.id, api: connect({ baseUrl: url, credentials: { apiKey: one.apiKey } }) }]
  })
  return Object.fromEntries(found) as unknown as Cast
}

/** The newest of the keys the log is published with. */
const logKeyOf = async ({ url }: Ground) => (await (await fetch(`${url}/log/keys`)).text()).split('\n')[0] ?? ''

const keysOf = async ({ url }: Ground) => (await (await fetch(`${url}/oauth/jwks`)).json()) as KeySet

const BORROWERS_A_PLAY = 37_500

/** On a platform that may have been played on before others owe: nobody is protected, or held elsewhere, since an earlier play. */
function ofOthers(rows: readonly PortfolioRow[]): PortfolioRow[] {
  const plays = 1 + (Math.floor(Date.now() / 60_000) % 200)
  const numberOf = ({ partyReference }: PortfolioRow) => Number(partyReference.replace(/^\D+/, ''))
  return rows.map((row) => ({ ...row, ...fictitiousBorrower(numberOf(row) + plays * BORROWERS_A_PLAY) }))
}

const rows = await portfolioRows(calendarDateAt(instantFromEpochMs(Date.now()), 'Asia/Taipei'))
const ground = await findGround()
try {
  console.error(ground.isOwn ? `Playing on a platform of its own at ${ground.url}.` : `Playing on ${ground.url}.`)
  const progress = progressBars(process.stderr.isTTY === true)
  const summary = await play({
    cast: castOf(ground),
    rows: ground.isOwn ? rows : ofOthers(rows),
    progress,
    logKey: () => logKeyOf(ground),
    keys: () => keysOf(ground),
  })
  console.log(`\n${table(summary)}\n`)
  if (values.json) console.log(JSON.stringify(summary))
  process.exitCode = summary.leaks + summary.outsideScope === 0 ? 0 : 1
} finally {
  await ground.stop()
}
process.exit()
