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
export { tenancyProblems } from './problems.ts'
export { changesOf } from './rules.ts'
export { listedInDirectory, ownOrganisation, ownOrganisationForChange, ownTimeZone } from './store.ts'
