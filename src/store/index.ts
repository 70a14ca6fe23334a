export { type BoundedMap, boundedMap } from './bounded-map.ts'
export { claimed } from './context.ts'
export { cursorAt } from './cursor.ts'
export type { Connection, Database } from './database.ts'
export type { ConstraintProblems } from './errors.ts'
export { firstGiven } from './first-given.ts'
export { hashed } from './hashed.ts'
export { schedule, scheduleMany } from './jobs.ts'
export { anyOf, type Keyset, keysetOf, type ListParameters, pageOf } from './keyset.ts'
export { insertMany, unnested } from './rows.ts'
export type { OrganisationSealing, Place, Sealing, SubjectKey } from './sealing.ts'
export { soon } from './snapshot.ts'
export {
  type Answers,
  type Db,
  inOneTransaction,
  pipeline,
  raw,
  type Statement,
  type Statements,
  single,
} from './statement.ts'
export {
  asActor,
  type BlindEvaluator,
  type Context,
  type Deps,
  type EvaluationKey,
  type MatchedIn,
  type Signing,
  stands,
  type TokenMatcher,
  timeOf,
} from './transaction.ts'
export { type WorldClocks, worldClocks } from './world-clocks.ts'
