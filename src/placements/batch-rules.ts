import type { AccountId } from '../accounts/model.ts'
import type { Instant } from '../kernel/instant.ts'
import { Problem, problems as shared } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import { unlicensed } from '../mandates/rules.ts'
import type { BatchState, Placement, PlacementBatch, PlacementId } from './model.ts'
import { placementProblems as problems } from './problems.ts'
import { accept, finish, obstacle, type PlacingAccount, type PlacingMandate } from './rules.ts'

/** Rows one step works on: a transaction of about a second, and a point to go on from after a crash. */
export const CHUNK_ROWS = 2_000

/** One waiting row of the chunk: the account it names, null where the lender has none of that name. */
export interface WaitingRow {
  readonly number: number
  readonly accountId: AccountId | null
}

export interface DraftedRow {
  readonly number: number
  readonly placementId: PlacementId
  readonly account: PlacingAccount
}

export interface FailedRow {
  readonly number: number
  readonly problem: string
}

export interface Drafting {
  readonly drafted: readonly DraftedRow[]
  readonly failed: readonly FailedRow[]
}

interface DraftingFacts {
  readonly rows: readonly WaitingRow[]
  readonly accounts: readonly PlacingAccount[]
  /** The problem of the mandate itself, when nothing may be placed under it any more. */
  readonly under: Result<PlacingMandate & { terms: NonNullable<PlacingMandate['terms']> }, Problem>
}

/** Which rows of a chunk become drafts; every other gets the problem its account would have met alone. */
export function draftRows({ rows, accounts, under }: DraftingFacts, newId: () => PlacementId): Drafting {
  const drafted: DraftedRow[] = []
  const failed: FailedRow[] = []
  const known = new Map(accounts.map((account) => [account.id, account]))
  const taken = new Set<AccountId>()
  for (const { number, accountId } of rows) {
    const account = accountId === null ? undefined : known.get(accountId)
    const problem = rowProblem(account, under, taken, drafted.length)
    if (problem || !account)
      failed.push({ number, problem: (problem ?? new Problem(shared.referenceNotFound)).kind.code })
    else {
      taken.add(account.id)
      drafted.push({ number, placementId: newId(), account })
    }
  }
  return { drafted, failed }
}

function rowProblem(
  account: PlacingAccount | undefined,
  under: DraftingFacts['under'],
  taken: ReadonlySet<AccountId>,
  drafted: number,
): Problem | undefined {
  if (!under.ok) return under.refusal
  if (!account) return new Problem(shared.referenceNotFound)
  if (taken.has(account.id)) return new Problem(problems.alreadyPlaced)
  const problem = obstacle(account, under.value)
  if (problem) return problem
  return under.value.taken + drafted >= under.value.capacity ? new Problem(problems.capacityReached) : undefined
}

/** One offered row and what the agency answers to it: `accept`, or a decline code. */
export interface AnswerRow {
  readonly number: number
  readonly answer: string | null
  readonly placement: Placement
}

export interface Answering {
  readonly accepted: readonly Placement[]
  readonly declined: readonly Placement[]
  /** Rows whose offer was withdrawn, had expired or was answered otherwise meanwhile. */
  readonly skipped: readonly FailedRow[]
}

/** Each row of a chunk with its placement. */
export function paired<Row extends { readonly placementId: PlacementId }>(
  rows: readonly Row[],
  placements: readonly Placement[],
): readonly (Row & { readonly placement: Placement })[] {
  const byId = new Map(placements.map((placement) => [placement.id, placement]))
  return rows.flatMap((row) => {
    const placement = byId.get(row.placementId)
    return placement ? [{ ...row, placement }] : []
  })
}

/** Answers every row of a chunk as it would have been answered alone; nothing is accepted without the licences in `missing`. */
export function answerRows(
  rows: readonly AnswerRow[],
  { now, missing }: { now: Instant; missing: readonly string[] },
): Answering {
  const accepted: Placement[] = []
  const declined: Placement[] = []
  const skipped: FailedRow[] = []
  for (const { number, answer, placement } of rows) {
    if (answer === null) continue
    const isSo = placement.status === (answer === ACCEPT ? 'accepted' : 'declined')
    if (isSo) continue
    const answered =
      answer === ACCEPT
        ? licensed(accept(placement, { reference: null }, now), missing)
        : finish(placement, { command: 'placement.decline', to: 'declined', code: answer }, now)
    if (!answered.ok) skipped.push({ number, problem: answered.refusal.kind.code })
    else (answer === ACCEPT ? accepted : declined).push(answered.value)
  }
  return { accepted, declined, skipped }
}

const licensed = <T>(answered: Result<T, Problem>, missing: readonly string[]): Result<T, Problem> =>
  answered.ok && missing.length > 0 ? refuse(unlicensed(missing)) : answered

export interface GivenAnswer {
  readonly acceptAll?: true | undefined
  readonly declineAll?: string | undefined
  readonly except: readonly { readonly placement: PlacementId; readonly code?: string | undefined }[]
}

/** What an answer to a batch says: of every offer, and of those it names. `accept`, or a decline code. */
export function readAnswer({
  acceptAll,
  declineAll,
  except,
}: GivenAnswer): Result<
  { readonly all: string; readonly exceptions: readonly { placement: PlacementId; answer: string }[] },
  Problem
> {
  if ((acceptAll === undefined) === (declineAll === undefined)) {
    return unclear('#/acceptAll', 'Give either acceptAll or declineAll.')
  }
  const wrong = except.findIndex(({ code }) => (code === undefined) === (acceptAll === true))
  if (wrong >= 0) {
    const detail = acceptAll ? 'An offer you do not accept needs a code.' : 'An offer you accept takes no code.'
    return unclear(`#/except/${wrong}/code`, detail)
  }
  const exceptions = except.map(({ placement, code }) => ({ placement, answer: code ?? ACCEPT }))
  return ok({ all: declineAll ?? ACCEPT, exceptions })
}

const ACCEPT = 'accept'

const unclear = (pointer: string, detail: string) =>
  refuse(new Problem(problems.answerUnclear, { detail, errors: [{ pointer, code: 'unclear', detail }] }))

const steps = {
  abort: ['selecting', 'placing', 'offered'],
  answer: ['offered'],
} as const satisfies Record<string, readonly BatchState[]>

/** The batch, when it is where this can be done. */
export function ready(batch: PlacementBatch, step: keyof typeof steps): Result<PlacementBatch, Problem> {
  if ((steps[step] as readonly BatchState[]).includes(batch.state)) return ok(batch)
  const detail = `The batch is ${batch.state}; to ${step} it, it must be ${steps[step].join(' or ')}.`
  return refuse(new Problem(problems.batchStateUnfit, { detail }))
}
