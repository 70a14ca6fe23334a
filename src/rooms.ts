import type { EventKind } from './events/index.ts'
import type { Operation } from './http/index.ts'
import type { JobKind } from './jobs.ts'
import type { ProblemKind } from './kernel/problem.ts'
import { problems } from './kernel/problem.ts'
import { mandateEvents, mandateProblems } from './mandates/index.ts'
import { mandateOperations } from './mandates/rest.ts'

/** What the rooms offer, lowest room first. Every edge, contract, document and test walks these lists. */
export const operations: readonly Operation[] = [...mandateOperations]

export const problemKinds: readonly ProblemKind[] = [problems, mandateProblems].flatMap((kinds) => Object.values(kinds))

export const eventKinds: readonly EventKind[] = [mandateEvents].flatMap((kinds) => Object.values(kinds) as EventKind[])

export const jobKinds: readonly JobKind[] = []
