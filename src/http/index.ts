export { actorOf, authentication, CredentialProblem, challengeOf } from './auth.ts'
export { readForm, readJson } from './body.ts'
export { authenticated, type ClientActor, type EdgeEnv, type EdgeOptions, edge, onError, type Render } from './edge.ts'
export type { Expansion } from './expand.ts'
export { handlerOf } from './handler.ts'
export { claimOf } from './idempotency.ts'
export { type ContractOptions, openApiDocument } from './openapi.ts'
export { problemsOf } from './openapi-problems.ts'
export {
  type Content,
  get,
  inputOf,
  type Operation,
  patch,
  post,
  put,
  remove,
  search,
  specOf,
  type Upload,
  upload,
} from './operation.ts'
export { asProblem, problemBody, problemResponse } from './problem.ts'
export { defaultQuotas, perMinute, type QuotaKeeper, type Quotas, quotaKeeper } from './quota.ts'
export { rateLimit, requireQuota } from './rate-limit.ts'
export { API_VERSION, apiVersionOf, apiVersions } from './version.ts'
