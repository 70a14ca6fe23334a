export {
  type Actor,
  ApiKeyId,
  ClientId,
  collectingKinds,
  MemberId,
  OrganisationId,
  type OrganisationKind,
  organisationKinds,
  placingKinds,
  type Scope,
  scopeNames,
  scopes,
} from './model.ts'
export { listedInDirectory, ownTimeZone } from './store.ts'
