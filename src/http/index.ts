export { actorOf, authentication, CredentialProblem, challengeOf } from './auth.ts'
export { readForm } from './body.ts'
export { type ClientActor, type EdgeEnv, type EdgeOptions, edge, onError } from './edge.ts'
export { handlerOf } from './handler.ts'
export { type ContractOptions, openApiDocument } from './openapi.ts'
export { problemsOf } from './openapi-problems.ts'
export {
  type Content,
  get,
  type Operation,
  patch,
  post,
  put,
  remove,
  specOf,
  type Upload,
  upload,
} from './operation.ts'
export { API_VERSION, apiVersions } from './version.ts'
