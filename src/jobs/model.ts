import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { Actor } from '../tenancy/model.ts'

export const JobId = defineId('job')
export type JobId = Id<'job'>

/** Due until done; dead once every attempt has failed, until somebody retries it. */
export const jobStates = ['due', 'done', 'dead'] as const
export type JobState = (typeof jobStates)[number]

export interface Job {
  readonly id: JobId
  readonly kind: string
  readonly subjectId: string
  readonly state: JobState
  readonly dueAt: Instant
  readonly attempts: number
  readonly lastProblem: string | null
  readonly createdAt: Instant
  readonly version: number
}

export type SystemActor = Extract<Actor, { kind: 'system' }>

/** One piece of due work, claimed for its organisation. */
export interface ClaimedJob {
  readonly id: JobId
  readonly actor: SystemActor
  readonly subjectId: string
  /** Counts from 1. */
  readonly attempt: number
}

/** What a step says: the work is done, or when to go on with it. */
export type StepAnswer = 'done' | { readonly again: Instant }
