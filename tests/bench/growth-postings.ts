import postgres from 'postgres'
import { held, type Paying, payingOf, payment } from '../payments/paying.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, platformOn } from '../setup/service.ts'
import { type Benchmark, type Figure, figure, median, timed } from './figure.ts'
import { fill } from './month-end.ts'
import { benchDatabase } from './server.ts'

const RUNS = 61
const WARM_UPS = 20
/** Postings of each payment the generator makes: money in trust and in suspense, commission earned and due. */
const POSTINGS_EACH = 4
const AT_ONCE = 250_000
const lax = { fsync: 'off', synchronous_commit: 'off', max_wal_size: '4GB', shared_buffers: '1GB' }

interface Books {
  readonly platform: Platform
  readonly ground: Paying
  /** Debts the agency holds, paid one after the other. */
  readonly accounts: readonly string[]
}

/** One lender's ledger with so many postings in it, filled by the owner, and analysed. */
async function booksOf(postings: number): Promise<Books> {
  const platform = await platformOn(await benchDatabase(lax))
  const ground = await payingOf(platform)
  const admin = postgres(platform.database.adminUrl, { max: 1, onnotice: () => {} })
  try {
    const payments = postings / POSTINGS_EACH
    // What is made here balances by the way it is made; checking each set would be most of the time.
    await admin`set session_replication_role = replica`
    for (let made = 0; made < payments; made += AT_ONCE) {
      const part = Math.min(AT_ONCE, payments - made)
      await fill(admin, ground, { payments: part, at: platform.clock.now(), from: made + 1, apart: 3 })
    }
    const accounts: string[] = []
    for (let n = 0; n < RUNS + WARM_UPS; n++) accounts.push((await held(ground)).account)
    await admin`analyze`
    return { platform, ground, accounts }
  } finally {
    await admin.end()
  }
}

interface Operation {
  readonly name: string
  call(books: Books, run: number): Promise<{ readonly status: number; readonly text: string }>
}

const reads = (name: string, path: string, by: (ground: Paying) => TestOrganisation): Operation => ({
  name,
  call: ({ ground }) => by(ground).get(path),
})

const operations: readonly Operation[] = [
  {
    name: 'payment.record',
    call: ({ ground, accounts }, run) =>
      ground.lender.post('/v1/payments', payment(ground, { account: accounts[run], amount: 100 })),
  },
  reads('posting_set.list', '/v1/postings?limit=50', ({ lender }) => lender),
  reads('payment.list', '/v1/payments?limit=50', ({ agency }) => agency),
  reads('commission.list', '/v1/commissions?limit=50', ({ agency }) => agency),
]

/** What a caller waits for where one lender's ledger has a hundred times as many postings. */
export const growthPostings: Benchmark = {
  name: 'growth-postings',
  run: async ({ quick }) => {
    const [few, many] = quick ? [2_000, 100_000] : [100_000, 10_000_000]
    const books = [await booksOf(few), await booksOf(many)] as const
    try {
      const figures: Figure[] = []
      for (const { name, call } of operations) {
        const times: [number[], number[]] = [[], []]
        for (let run = 0; run < RUNS + WARM_UPS; run++) {
          for (const side of run % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
            const ms = await timed(async () => {
              const { status, text } = await call(books[side], run)
              if (status >= 300) throw new Error(text)
            })
            if (run >= WARM_UPS) times[side].push(ms)
          }
        }
        const [short, long] = [median(times[0]), median(times[1])]
        const note = `${long.toFixed(1)} ms of ${many} postings against ${short.toFixed(1)} ms of ${few}`
        const measured = { figure: long / short, unit: 'times p50', target: 1.3, better: 'lower' as const, note }
        figures.push(figure({ name: `growth of the ledger ${name}`, ...measured }))
      }
      return figures
    } finally {
      for (const { platform } of books) await platform.stop()
    }
  },
}
