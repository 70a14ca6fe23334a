import type { Instant } from '../kernel/instant.ts'
import type { PlacementRecall, RecallOwner, RecallStep } from './recall-model.ts'

export const stepStates = ['waiting', 'open', 'done', 'overdue', 'skipped'] as const
export type StepState = (typeof stepStates)[number]

/** One step of a recall: whose move it is, until when, and where it stands. */
export interface Step {
  readonly step: RecallStep
  readonly owner: RecallOwner
  readonly dueAt: Instant | null
  readonly state: StepState
  readonly doneAt: Instant | null
}

interface Line {
  readonly step: RecallStep
  readonly owner: RecallOwner
  readonly dueAt: (recall: PlacementRecall) => Instant | null
  readonly doneAt: (recall: PlacementRecall) => Instant | null
  /** Whether it is somebody's move, once it is not done. */
  readonly isOpen: (recall: PlacementRecall) => boolean
  /** Whether it will not come any more. */
  readonly isSkipped: (recall: PlacementRecall) => boolean
  /** A right that lapses, not a duty that becomes overdue. */
  readonly lapses?: true
}

const isFinal = ({ recalledAt }: PlacementRecall): boolean => recalledAt !== null
const isGivenUp = ({ state }: PlacementRecall): boolean => state === 'withdrawn' || state === 'overtaken'
const isSettled = ({ declaredAt, paymentsOpen }: PlacementRecall): boolean => declaredAt !== null && paymentsOpen === 0

const lines: readonly Line[] = [
  {
    ...{ step: 'objection', owner: 'agency', lapses: true },
    dueAt: ({ objectBy }) => objectBy,
    doneAt: ({ objectedAt }) => objectedAt,
    isOpen: ({ state, objectBy }) => state === 'pending' && objectBy !== null,
    isSkipped: ({ objectBy }) => objectBy === null,
  },
  {
    ...{ step: 'decision', owner: 'lender' },
    dueAt: ({ decideBy }) => decideBy,
    doneAt: ({ state, decidedAt, withdrawnAt, objectedAt }) =>
      state === 'objected' ? null : (decidedAt ?? (objectedAt && withdrawnAt)),
    isOpen: ({ state }) => state === 'objected',
    isSkipped: ({ objectedAt, objectBy }) => objectedAt === null && objectBy === null,
  },
  {
    ...{ step: 'conclusion', owner: 'platform' },
    dueAt: ({ recallAt }) => recallAt,
    doneAt: ({ recalledAt }) => recalledAt,
    isOpen: ({ state }) => state === 'pending',
    isSkipped: isGivenUp,
  },
  {
    ...{ step: 'attestation', owner: 'agency' },
    dueAt: ({ attestBy }) => attestBy,
    doneAt: ({ attestedAt }) => attestedAt,
    isOpen: ({ state }) => state !== 'objected',
    isSkipped: isGivenUp,
  },
  {
    ...{ step: 'payments', owner: 'agency' },
    dueAt: ({ graceUntil }) => graceUntil,
    doneAt: ({ declaredAt }) => declaredAt,
    isOpen: isFinal,
    isSkipped: isGivenUp,
  },
  {
    ...{ step: 'confirmation', owner: 'lender' },
    dueAt: ({ confirmBy }) => confirmBy,
    doneAt: (recall) => (isSettled(recall) ? recall.declaredAt : null),
    isOpen: ({ paymentsOpen }) => paymentsOpen > 0,
    isSkipped: isGivenUp,
  },
  {
    ...{ step: 'purge', owner: 'agency' },
    dueAt: ({ purgeBy }) => purgeBy,
    doneAt: ({ purgedAt }) => purgedAt,
    isOpen: (recall) => isFinal(recall) && recall.attestedAt !== null && isSettled(recall),
    isSkipped: isGivenUp,
  },
]

/** Every step of a recall as it stands at `now`, in the order they come. */
export const stepsOf = (recall: PlacementRecall, now: Instant): readonly Step[] =>
  lines.map((line) => {
    const [dueAt, doneAt] = [line.dueAt(recall), line.doneAt(recall)]
    return { step: line.step, owner: line.owner, dueAt, doneAt, state: stateOf(recall, line, now) }
  })

function stateOf(recall: PlacementRecall, line: Line, now: Instant): StepState {
  if (line.doneAt(recall) !== null) return 'done'
  if (line.isSkipped(recall)) return 'skipped'
  if (!line.isOpen(recall)) return 'waiting'
  const dueAt = line.dueAt(recall)
  if (dueAt === null || dueAt > now) return 'open'
  return line.lapses ? 'skipped' : 'overdue'
}

/** The recall with the duty that is due first, which lists are filtered by; and completed once none is left. */
export function withNext(recall: PlacementRecall): PlacementRecall {
  const open = lines.flatMap((line) => {
    const dueAt = line.dueAt(recall)
    const isDuty = !line.lapses && line.doneAt(recall) === null && !line.isSkipped(recall) && line.isOpen(recall)
    return isDuty && dueAt !== null ? [{ step: line.step, owner: line.owner, dueAt }] : []
  })
  const first = open.reduce<(typeof open)[number] | undefined>((a, b) => (a && a.dueAt <= b.dueAt ? a : b), undefined)
  return {
    ...recall,
    state: recall.recalledAt === null ? recall.state : isOver(recall) ? 'completed' : 'recalled',
    ...{ nextStep: first?.step ?? null, nextOwner: first?.owner ?? null, nextDueAt: first?.dueAt ?? null },
  }
}

const isOver = (recall: PlacementRecall): boolean =>
  recall.attestedAt !== null && recall.purgedAt !== null && isSettled(recall)
