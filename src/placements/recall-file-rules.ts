import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { ChunkPlan, RowFate } from '../imports/index.ts'
import type { NewId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import { Problem, unresolved } from '../kernel/problem.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type { RecallLine } from './import-recalls.ts'
import type { PlacementId, PlacementStatus } from './model.ts'
import { placementProblems } from './problems.ts'
import { type Recall, RecallId, recallableStatuses } from './recall-model.ts'
import { recallProblems as problems } from './recall-problems.ts'

/** The placement a row names, and whether its recall has it already. */
export interface RecallTarget {
  readonly row: number
  readonly placementId: PlacementId
  readonly status: PlacementStatus
  readonly known: boolean
}

export interface AddedRow {
  readonly number: number
  readonly given: string
  readonly placementId: PlacementId
}

/** A recall with the rows a chunk of a file adds to it; `before` is null where the chunk begins it. */
export interface TakenRows {
  readonly run: Recall
  readonly before: Recall | null
  readonly rows: readonly AddedRow[]
}

interface Facts {
  readonly runs: readonly Recall[]
  readonly targets: readonly RecallTarget[]
}

interface Began {
  readonly org: OrganisationId
  readonly now: Instant
  readonly newId: NewId
}

/** Takes each row into the recall it names; a row that cannot go in fails alone. */
export function takeRecallRows(
  lines: readonly RecallLine[],
  { runs, targets }: Facts,
  began: Began,
): ChunkPlan<readonly TakenRows[]> {
  const byRow = new Map(targets.map((target) => [target.row, target]))
  const taken = new Map(
    runs.map((run) => [run.reference, { run, before: run as Recall | null, rows: [] as AddedRow[] }]),
  )
  const fates = lines.map((line, index): RowFate => {
    const target = byRow.get(index)
    const into = taken.get(line.recall) ?? { run: runOf(line, began), before: null, rows: [] }
    const problem = obstacle(line, target, into.run)
    if (problem || !target) return { problem: problem ?? unresolved('placement', NOBODY) }
    const isIn = target.known || into.rows.some(({ placementId }) => placementId === target.placementId)
    if (!isIn) {
      taken.set(line.recall, into)
      into.rows.push({
        number: into.run.total + into.rows.length + 1,
        given: givenOf(line),
        placementId: target.placementId,
      })
    }
    return { subjectId: into.run.id, already: isIn }
  })
  const grown = [...taken.values()].filter(({ rows }) => rows.length > 0)
  return { fates, decision: grown.map((one) => ({ ...one, run: withRows(one.run, one.rows.length) })) }
}

const NOBODY = 'No agency holds such a placement of yours.'

function obstacle(line: RecallLine, target: RecallTarget | undefined, run: Recall): Problem | undefined {
  if ((line.account === undefined) === (line.placement === undefined)) {
    const detail = 'Name a placement or an account, one of them.'
    return new Problem(problems.rowUnclear, { detail, errors: [{ pointer: '#/placement', code: 'unclear', detail }] })
  }
  if (!sameBytes(run.digest, digestOf(line))) {
    return new Problem(problems.referenceTaken, {
      detail: `The recall ${line.recall} has another reason, mode, day or contact rule than this row.`,
    })
  }
  if (!target || target.known) return undefined
  if (run.state === 'withdrawing' || run.state === 'withdrawn') {
    return new Problem(problems.stateUnfit, { detail: `The recall ${line.recall} was withdrawn.` })
  }
  return (leaves as readonly PlacementStatus[]).includes(target.status)
    ? undefined
    : new Problem(placementProblems.statusUnfit, { detail: `The placement is ${target.status}; no agency holds it.` })
}

/** What may go in: what is held, and what is recalled already, which the recall then says of its row. */
const leaves = [...recallableStatuses, 'recall_pending', 'objected', 'recalled'] as const satisfies PlacementStatus[]

const givenOf = ({ placement, account }: RecallLine) => `ref:${placement ?? account}`

const digestOf = ({ reason, mode, contactRule, recallOn, noticeDays }: RecallLine): Uint8Array =>
  sha256(utf8ToBytes(JSON.stringify(['file', reason, mode, contactRule, recallOn ?? null, noticeDays ?? null])))

const runOf = (line: RecallLine, { org, now, newId }: Began): Recall => ({
  ...{ lenderId: org, id: newId(RecallId), reference: line.recall, digest: digestOf(line) },
  ...{ state: 'recalling', source: { kind: 'placements' }, mode: line.mode, reason: line.reason },
  ...{
    contactRule: line.contactRule,
    recallOn: line.recallOn ?? null,
    noticeDays: line.noticeDays ?? null,
    note: null,
  },
  ...{ reached: '0', total: 0, recalled: 0, alreadyRecalled: 0, failed: 0, withdrawn: 0, createdAt: now, version: 0 },
})

/** One that was done goes on where it ended. */
const withRows = (run: Recall, count: number): Recall => ({
  ...run,
  ...(run.state === 'done' ? { state: 'recalling', reached: String(run.total) } : {}),
  total: run.total + count,
  version: run.version + 1,
})

const sameBytes = (a: Uint8Array, b: Uint8Array) => a.length === b.length && a.every((byte, index) => byte === b[index])
