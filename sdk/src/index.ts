export { type Answer, answer } from './answer.ts'
export { type Concordat, createConcordat, using } from './client.ts'
export { connect } from './connect.ts'
export type { ConcordatOptions, Core } from './core/core.ts'
export { createDpop, type DpopKey, type Proof, type Proven } from './core/dpop.ts'
export {
  ConcordatError,
  type ConcordatFailure,
  ConcordatNetworkError,
  type ConcordatProblem,
  isConcordatError,
  type ProblemCode,
} from './core/errors.ts'
export { type PrivateJwk, type PublicJwk, thumbprint } from './core/jose.ts'
export type { ConcordatFetch, Environment, RequestOptions } from './core/request.ts'
export type { Credentials } from './core/token.ts'
export { type FeedEvent, type TailOptions, tailEvents } from './events.ts'
export type { ProblemCodes } from './generated/facade.ts'
export {
  type ImportContent,
  type ImportRequest,
  type ImportStatus,
  importRows,
  runImport,
  type WatchOptions,
  watchImport,
} from './imports.ts'
export { type LogFinding, type LogLook, type LogLookOptions, type LogWatch, lookAtLog } from './log-watch.ts'
export { type Page, type Paged, paginate } from './pages.ts'
