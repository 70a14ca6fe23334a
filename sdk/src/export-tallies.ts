import { cellsOf } from './export-cells.ts'
import { type FileContent, linesOf } from './export-lines.ts'
import type { ExportManifest } from './export-manifest.ts'
import { fail } from './export-problem.ts'
import { type EventProof, type LogCheckpoint, verifyEvent } from './log-proof.ts'
import { hex, sha256, utf8 } from './tree.ts'

/** A count of a day, as `GET /v1/supervision/exports/{supervisionExport}/tallies` has it. */
export interface ExportTally {
  readonly day: string
  /** What was counted, and a salt: JSON. */
  readonly opening: string
  /** That the transparency log has it; null while it waits. */
  readonly proof: EventProof | null
}

export interface TallyVerification {
  /** As `verifyExport` answered it, of the very file. */
  readonly manifest: ExportManifest
  readonly file: FileContent
  readonly tallies: readonly ExportTally[]
  /** A line of `/log/keys` that you noted when you began. */
  readonly logKey: string
}

/** A day and a place of which a file has fewer rows than there were. */
export interface MissingRows {
  readonly day: string
  readonly jurisdiction: string
  /** How many there were by then. */
  readonly counted: number
  readonly until: string
  /** How many the file has. */
  readonly rows: number
}

export interface TallyFindings {
  readonly missing: readonly MissingRows[]
  /** Days with a count that the log holds. */
  readonly days: number
  /** Days of the period, whole or in part, of which nothing shows how many rows there were. */
  readonly uncounted: readonly string[]
  /** The newest checkpoint of the log a count was shown in. */
  readonly checkpoint: LogCheckpoint | null
}

interface Opened {
  readonly dated: string
  readonly day: string
  readonly until: string
  readonly counts: readonly { readonly jurisdiction: string; readonly rows: number }[]
  readonly checkpoint: LogCheckpoint
}

/**
 * Adds up the rows of an export by day and place, and holds them against what was counted soon after each day and has been in the
 * transparency log since: a file can have more, for what was recorded late, and never fewer. Asks nobody.
 * @throws ExportVerificationError `other_tally` where a count is of another question or not what the log holds; LogVerificationError.
 */
export async function verifyTallies({ manifest, file, tallies, logKey }: TallyVerification): Promise<TallyFindings> {
  const opened = new Map<string, Opened>()
  for (const tally of tallies) {
    if (tally.proof === null) continue
    const one = await openedTally(tally, { manifest, proof: tally.proof, logKey })
    if (one.until > (opened.get(one.day)?.until ?? '')) opened.set(one.day, one)
  }
  const [first] = opened.values()
  const rows = first ? await rowsByDay(file, { manifest, dated: first.dated }) : new Map<string, number>()
  const { jurisdiction: asked } = manifest.question
  const missing = [...opened.values()].flatMap(({ day, until, counts }) =>
    counts
      .filter(({ jurisdiction }) => jurisdiction === asked || jurisdiction.startsWith(`${asked}-`))
      .map(({ jurisdiction, rows: counted }) => {
        return { day, jurisdiction, counted, until, rows: rows.get(`${day} ${jurisdiction}`) ?? 0 }
      })
      .filter((each) => each.rows < each.counted),
  )
  const newest = [...opened.values()].toSorted((a, b) => b.checkpoint.size - a.checkpoint.size)[0]
  return {
    ...{ missing, days: opened.size, uncounted: daysOf(manifest).filter((day) => !opened.has(day)) },
    checkpoint: newest?.checkpoint ?? null,
  }
}

async function openedTally(
  { day, opening }: ExportTally,
  { manifest, proof, logKey }: { manifest: ExportManifest; proof: EventProof; logKey: string },
): Promise<Opened> {
  const { event, checkpoint } = await verifyEvent(proof, logKey)
  const said = event.data as Readonly<Record<string, unknown>> | undefined
  if (event.type !== 'supervision_tally.taken' || said?.commitment !== hex(await sha256(utf8(opening)))) {
    return fail('other_tally')
  }
  const told = JSON.parse(opening) as Omit<Opened, 'checkpoint'> & Readonly<Record<string, unknown>>
  const { regulatorId, template, asOf, period } = manifest.question
  const isOf = told.regulatorId === regulatorId && told.template === template && told.day === day
  const isWhole = startOf(day) >= Date.parse(period.from) && endOf(day) <= endMs(manifest)
  if (!isOf || !isWhole || Date.parse(told.until) > Date.parse(asOf)) fail('other_tally')
  return { dated: told.dated, day: told.day, until: told.until, counts: told.counts, checkpoint }
}

const DAY_MS = 86_400_000
const startOf = (day: string) => Date.parse(`${day}T00:00:00.000Z`)
const endOf = (day: string) => startOf(day) + DAY_MS
const endMs = ({ question: { period, asOf } }: ExportManifest) => Math.min(Date.parse(period.to), Date.parse(asOf))

/** Every day the period touches. */
function daysOf(manifest: ExportManifest): readonly string[] {
  const days: string[] = []
  const from = Date.parse(manifest.question.period.from)
  for (let at = from - (from % DAY_MS); at < endMs(manifest); at += DAY_MS) {
    days.push(new Date(at).toISOString().slice(0, 10))
  }
  return days
}

async function rowsByDay(
  file: FileContent,
  { manifest, dated }: { manifest: ExportManifest; dated: string },
): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>()
  const isQuoted = manifest.format === 'csv'
  let columns: readonly string[] | undefined
  for await (const lines of linesOf(file, isQuoted)) {
    for (const line of lines.map((bytes) => new TextDecoder().decode(bytes))) {
      if (isQuoted && !columns) {
        columns = cellsOf(line)
        continue
      }
      const row = columns ? namedCells(columns, cellsOf(line)) : (JSON.parse(line) as Record<string, unknown>)
      const key = `${String(row[dated]).slice(0, 10)} ${String(row.jurisdiction)}`
      found.set(key, (found.get(key) ?? 0) + 1)
    }
  }
  return found
}

const namedCells = (columns: readonly string[], cells: readonly string[]) =>
  Object.fromEntries(columns.map((name, at) => [name, cells[at]]))
