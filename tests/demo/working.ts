import { isConcordatError } from '../../sdk/src/index.ts'
import type { Cast, Player, Stage } from './stage.ts'

/** One account in so many is read, asked about or closed. */
const [READ_EVERY, ASKED_EVERY, CLOSED_EVERY] = [240, 480, 120]
/** Fields of a case file that only the scopes left out of the mandate would show. */
const WITHHELD = [
  'openedOn',
  'lastPaymentOn',
  'delinquentSince',
  'bucket',
  'episodes',
  'documents',
  'employer',
] as const

export async function acceptedIn({ api }: Player, batch: string): Promise<string[]> {
  const ids: string[] = []
  for await (const { id } of api.placements.list({ batch, status: ['accepted'], limit: 200 })) ids.push(id)
  return ids
}

const everyNth = <T>(items: readonly T[], n: number): T[] => items.filter((_, index) => index % n === 0)

/** The agency reads case files; whatever the mandate does not share must not be in them. */
export async function readCaseFiles({ cast: { agency }, progress }: Stage, placements: readonly string[]) {
  const chosen = everyNth(placements, READ_EVERY)
  const bar = progress.step('Reading case files', chosen.length)
  let outsideScope = 0
  for (const [index, placement] of chosen.entries()) {
    const file = await agency.api.caseFiles.get(placement)
    const shown = new Set([file, file.account, ...file.parties].flatMap((part) => Object.keys(part)))
    outsideScope += WITHHELD.filter((field) => shown.has(field)).length
    bar.to(index + 1)
  }
  bar.end()
  return { caseFilesRead: chosen.length, outsideScope }
}

export async function askAndAnswer(
  { cast: { lender, agency }, progress }: Stage,
  placements: readonly string[],
): Promise<number> {
  const chosen = everyNth(placements, ASKED_EVERY)
  const bar = progress.step('Asking and answering', chosen.length)
  for (const [index, placement] of chosen.entries()) {
    const question = 'Which statement shows the balance on the day of the charge-off?'
    const { id } = await agency.api.queries.ask(placement, { kind: 'question', question })
    await lender.api.queries.answer(id, { answer: 'The statement of the month before; the balance there is final.' })
    bar.to(index + 1)
  }
  bar.end()
  return chosen.length
}

/** One in so many is worked to its end. */
export async function close({ cast: { agency }, progress }: Stage, placements: readonly string[]): Promise<number> {
  const chosen = everyNth(placements, CLOSED_EVERY)
  const bar = progress.step('Closing some', chosen.length)
  for (const [index, placement] of chosen.entries()) {
    await agency.api.placements.activate(placement)
    await agency.api.placements.close(placement, { code: 'paid_in_full' })
    bar.to(index + 1)
  }
  bar.end()
  return chosen.length
}

interface Known {
  readonly mandate: string
  readonly batch: string
  readonly placements: readonly string[]
  readonly imported: string
}

/** A third organisation that has learnt every id tries to read what they name, and to list what is not its own. */
export async function probe(
  { cast: { stranger }, progress }: Stage,
  known: Known,
): Promise<{ probes: number; leaks: number }> {
  const { api } = stranger
  const attempts = [
    () => api.mandates.get(known.mandate),
    () => api.imports.get(known.imported),
    () => api.placementBatches.get(known.batch),
    ...everyNth(known.placements, READ_EVERY).flatMap((id) => [
      () => api.placements.get(id),
      () => api.caseFiles.get(id),
      () => api.placements.close(id, { code: 'paid_in_full' }),
    ]),
  ]
  const bar = progress.step('A stranger tries', attempts.length)
  let leaks = 0
  for (const [index, attempt] of attempts.entries()) {
    if (!(await isNotFound(attempt))) leaks += 1
    bar.to(index + 1)
  }
  bar.end()
  const placed = new Set(known.placements)
  for await (const { id } of api.placements.list({ limit: 200 })) if (placed.has(id)) leaks += 1
  return { probes: attempts.length + 1, leaks }
}

export const isNotFound = (attempt: () => PromiseLike<unknown>): Promise<boolean> =>
  Promise.resolve(attempt()).then(
    () => false,
    (thrown) => isConcordatError(thrown) && thrown.status === 404,
  )

/** The last position of a feed: it is told to whoever claims to be further. */
export async function lastPosition({ api }: Player): Promise<number> {
  try {
    return (await api.events.read({ after: Number.MAX_SAFE_INTEGER, limit: 1 })).nextAfter
  } catch (thrown) {
    if (isConcordatError(thrown) && thrown.code === 'events_ahead') return Number(thrown.problem.newestPosition)
    throw thrown
  }
}

/** How many events both were told of since, once no more come. */
export async function eventsTold({ lender, agency }: Cast, since: { lender: number; agency: number }): Promise<number> {
  const caughtUp = async (player: Player): Promise<number> => {
    for (let before = -1; ; ) {
      const last = await lastPosition(player)
      if (last === before) return last
      before = last
      await player.api.sleep(500)
    }
  }
  return (await caughtUp(lender)) - since.lender + (await caughtUp(agency)) - since.agency
}
