import postgres from 'postgres'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, platformOn } from '../setup/service.ts'
import { besideCopy } from './copy.ts'
import { type Benchmark, type Figure, figure, median, timed } from './figure.ts'
import { benchDatabase } from './server.ts'

const ROWS = 24_000
const ROUNDS = 3
const ROWS_LONG = 100_000
const MEGABYTE = 1_048_576

/** A file of accounts, from upload to last event, beside COPY of the same rows into the same tables. */
export const imports: Benchmark = {
  name: 'import',
  run: async () => {
    const platform = await platformOn(await benchDatabase())
    const admin = postgres(platform.database.adminUrl, { max: 1, onnotice: () => {} })
    try {
      await importOf(platform, { rows: 1_000, personal: true })
      const bare = await measured(platform, admin, { rows: ROWS, personal: false })
      const personal = await measured(platform, admin, { rows: ROWS, personal: true })
      const longer = await importOf(platform, { rows: ROWS_LONG, personal: false })
      return [
        figureOf('without personal fields', bare, 0.25),
        figureOf('with them', personal, 0),
        growth(bare.at(-1) as Measured, longer),
      ]
    } finally {
      await admin.end()
      await platform.stop()
    }
  },
}

interface Imported {
  readonly rows: number
  readonly ms: number
  /** The most memory held above what was held before. */
  readonly peakBytes: number
}

interface Wanted {
  readonly rows: number
  readonly personal: boolean
}

async function importOf(platform: Platform, { rows, personal }: Wanted): Promise<Imported> {
  const by = await platform.organisation('lender')
  const { body } = await by.post('/v1/imports', {
    ...{ kind: 'accounts', format: 'csv', mode: 'best_effort', controlTotals: { rows, amount: rows * 100 } },
  })
  const before = process.memoryUsage.rss()
  let peak = before
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss())
  }, 20)
  const ms = await timed(async () => {
    await send(platform, by, { id: body.id, content: fileOf(rows, personal) })
    await platform.settle()
  })
  clearInterval(watch)
  const done = await by.get(`/v1/imports/${body.id}`)
  if (done.body.progress.succeeded !== rows) throw new Error(done.text)
  return { rows, ms, peakBytes: peak - before }
}

async function send(
  { app }: Platform,
  by: TestOrganisation,
  { id, content }: { id: string; content: ReadableStream<Uint8Array> },
): Promise<void> {
  const answer = await app.request(`/v1/imports/${id}/content`, {
    ...{ method: 'PUT', body: content, duplex: 'half' },
    headers: { authorization: `Bearer ${by.apiKey}`, 'content-type': 'text/csv' },
  } as RequestInit)
  if (answer.status !== 202) throw new Error(await answer.text())
}

/** The file as it would come over a line: made while it is read. */
function fileOf(rows: number, personal: boolean): ReadableStream<Uint8Array> {
  const text = new TextEncoder()
  const columns = 'reference,product,currency,jurisdiction,openedOn,balance.principal,delinquency.since'
  const lines = function* () {
    yield `${columns}${personal ? ',borrower.name,borrower.birthDate,borrower.phones' : ''}\n`
    for (let row = 0; row < rows; row += 500) {
      let block = ''
      for (let n = row; n < Math.min(row + 500, rows); n++) {
        const person = personal ? `,測試人 ${n},1990-02-17,+8869${String(10_000_000 + n)}` : ''
        block += `B-${n},credit_card,TWD,TW,2024-03-01,100,2026-09-20${person}\n`
      }
      yield block
    }
  }
  const blocks = lines()
  return new ReadableStream({
    pull(controller) {
      const { done, value } = blocks.next()
      if (done) controller.close()
      else controller.enqueue(text.encode(value))
    },
  })
}

interface Measured extends Imported {
  readonly copyMs: number
}

/** An import beside COPY, some times over: what else the machine does meets now the one, now the other. */
async function measured(platform: Platform, admin: postgres.Sql, wanted: Wanted): Promise<Measured[]> {
  const rounds: Measured[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const { done, copyMs } = await besideCopy(admin, () => importOf(platform, wanted))
    rounds.push({ ...done, copyMs })
  }
  return rounds
}

function figureOf(what: string, rounds: readonly Measured[], target: number): Figure {
  const of = (take: (round: Measured) => number) => median(rounds.map(take))
  const rate = (milliseconds: number) => Math.round((ROWS / milliseconds) * 1000)
  const [ms, copyMs] = [of((round) => round.ms), of((round) => round.copyMs)]
  const note = `${ROWS} accounts in ${(ms / 1000).toFixed(1)} s, ${rate(ms)} rows/s; COPY ${rate(copyMs)} rows/s; median of ${ROUNDS} rounds`
  const measured = {
    figure: of((round) => round.copyMs / round.ms),
    unit: 'of COPY',
    target,
    better: 'higher' as const,
  }
  return figure({ name: `import accounts ${what}`, ...measured, note })
}

const growth = (short: Imported, long: Imported): Figure =>
  figure({
    ...{ name: 'import memory', unit: 'MB more at its peak', target: 64, better: 'lower' as const },
    figure: Math.max(0, long.peakBytes - short.peakBytes) / MEGABYTE,
    note: `${long.rows} rows (${(long.ms / 1000).toFixed(1)} s) beside ${short.rows}`,
  })
