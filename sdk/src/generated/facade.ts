// Generated from schema/contracts/openapi.json. Do not edit.
import { type Answer, answer } from '../answer.ts'
import { type Concordat, using } from '../client.ts'
import type { RequestOptions } from '../core/request.ts'
import { type Paged, paginate } from '../pages.ts'
import * as api from './api/sdk.gen.ts'
import type * as t from './api/types.gen.ts'

/** Organisation */
export const organisation = (concordat: Concordat) => ({
  /**
   * Read your own organisation
   *
   * Read your own organisation. Needs the scope `organisation:read`.
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (options?: RequestOptions): Answer<t.OrganisationGetResponse> =>
    answer<t.OrganisationGetResponse>(api.organisationGet({ ...using(concordat, options) })),
  /**
   * Change the name, time zone, jurisdictions or group of your organisation
   *
   * Change the name, time zone, jurisdictions or group of your organisation. Needs the scope `organisation:manage`.
   * @throws ConcordatError `conflict`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `precondition_required`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  update: (body: t.OrganisationUpdateData['body'] | undefined, options: RequestOptions & { readonly ifMatch: string }): Answer<t.OrganisationUpdateResponse> =>
    answer<t.OrganisationUpdateResponse>(api.organisationUpdate({ ...using(concordat, options), ...(body && { body }), headers: { 'If-Match': options.ifMatch } })),
})

/** Directory */
export const directory = (concordat: Concordat) => ({
  /**
   * List the organisations you can deal with, newest first
   *
   * List the organisations you can deal with, newest first. Needs the scope `organisation:read`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.DirectoryListData['query'], options?: RequestOptions): Paged<t.DirectoryListResponse['data'][number]> =>
    paginate((cursor) => answer<t.DirectoryListResponse>(api.directoryList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read one organisation of the directory
   *
   * Read one organisation of the directory. Needs the scope `organisation:read`.
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (organisation: t.DirectoryGetData['path']['organisation'], options?: RequestOptions): Answer<t.DirectoryGetResponse> =>
    answer<t.DirectoryGetResponse>(api.directoryGet({ ...using(concordat, options), path: { 'organisation': organisation } })),
})

/** Members */
export const members = (concordat: Concordat) => ({
  /**
   * Add a member to your organisation
   *
   * Add a member to your organisation. Needs the scope `organisation:manage`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `member_email_taken`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  add: (body: t.MembersAddData['body'], options?: RequestOptions): Answer<t.MembersAddResponse> =>
    answer<t.MembersAddResponse>(api.membersAdd({ ...using(concordat, options), body })),
  /**
   * List the members of your organisation, newest first
   *
   * List the members of your organisation, newest first. Needs the scope `organisation:read`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.MembersListData['query'], options?: RequestOptions): Paged<t.MembersListResponse['data'][number]> =>
    paginate((cursor) => answer<t.MembersListResponse>(api.membersList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read a member of your organisation
   *
   * Read a member of your organisation. Needs the scope `organisation:read`.
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (member: t.MembersGetData['path']['member'], options?: RequestOptions): Answer<t.MembersGetResponse> =>
    answer<t.MembersGetResponse>(api.membersGet({ ...using(concordat, options), path: { 'member': member } })),
  /**
   * Change a member’s name or roles
   *
   * Change a member’s name or roles. Needs the scope `organisation:manage`.
   * @throws ConcordatError `conflict`, `insufficient_scope`, `internal`, `malformed_request`, `member_last_administrator`, `not_found`, `payload_too_large`, `precondition_required`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  update: (member: t.MembersUpdateData['path']['member'], body: t.MembersUpdateData['body'] | undefined, options: RequestOptions & { readonly ifMatch: string }): Answer<t.MembersUpdateResponse> =>
    answer<t.MembersUpdateResponse>(api.membersUpdate({ ...using(concordat, options), path: { 'member': member }, ...(body && { body }), headers: { 'If-Match': options.ifMatch } })),
  /**
   * Remove a member, with name and address
   *
   * Remove a member, with name and address. Needs the scope `organisation:manage`.
   * @throws ConcordatError `conflict`, `insufficient_scope`, `internal`, `malformed_request`, `member_last_administrator`, `not_found`, `payload_too_large`, `precondition_required`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  remove: (member: t.MembersRemoveData['path']['member'], options: RequestOptions & { readonly ifMatch: string }): Answer<t.MembersRemoveResponse> =>
    answer<t.MembersRemoveResponse>(api.membersRemove({ ...using(concordat, options), path: { 'member': member }, headers: { 'If-Match': options.ifMatch } })),
})

/** Clients */
export const clients = (concordat: Concordat) => ({
  /**
   * Register a client of your organisation
   *
   * Register a client of your organisation. Needs the scope `organisation:manage`.
   * @throws ConcordatError `client_beyond_ceiling`, `client_keys_unfit`, `client_sandbox_only`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  register: (body: t.ClientsRegisterData['body'], options?: RequestOptions): Answer<t.ClientsRegisterResponse> =>
    answer<t.ClientsRegisterResponse>(api.clientsRegister({ ...using(concordat, options), body })),
  /**
   * List the clients of your organisation, newest first
   *
   * List the clients of your organisation, newest first. Needs the scope `organisation:read`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.ClientsListData['query'], options?: RequestOptions): Paged<t.ClientsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.ClientsListResponse>(api.clientsList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read a client of your organisation
   *
   * Read a client of your organisation. Needs the scope `organisation:read`.
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (client: t.ClientsGetData['path']['client'], options?: RequestOptions): Answer<t.ClientsGetResponse> =>
    answer<t.ClientsGetResponse>(api.clientsGet({ ...using(concordat, options), path: { 'client': client } })),
  /**
   * Change a client’s name, scopes or pinned version
   *
   * Change a client’s name, scopes or pinned version. Needs the scope `organisation:manage`.
   * @throws ConcordatError `client_beyond_ceiling`, `client_revoked`, `conflict`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `precondition_required`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  update: (client: t.ClientsUpdateData['path']['client'], body: t.ClientsUpdateData['body'] | undefined, options: RequestOptions & { readonly ifMatch: string }): Answer<t.ClientsUpdateResponse> =>
    answer<t.ClientsUpdateResponse>(api.clientsUpdate({ ...using(concordat, options), path: { 'client': client }, ...(body && { body }), headers: { 'If-Match': options.ifMatch } })),
  /**
   * Replace a client’s secret; the old one and its tokens end at once
   *
   * Replace a client’s secret; the old one and its tokens end at once. Needs the scope `organisation:manage`.
   * @throws ConcordatError `client_beyond_ceiling`, `client_other_method`, `client_revoked`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  rotateSecret: (client: t.ClientsRotateSecretData['path']['client'], options?: RequestOptions): Answer<t.ClientsRotateSecretResponse> =>
    answer<t.ClientsRotateSecretResponse>(api.clientsRotateSecret({ ...using(concordat, options), path: { 'client': client } })),
  /**
   * Replace a client’s key set; name old and new keys together for an overlap
   *
   * Replace a client’s key set; name old and new keys together for an overlap. Needs the scope `organisation:manage`.
   * @throws ConcordatError `client_beyond_ceiling`, `client_keys_unfit`, `client_other_method`, `client_revoked`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  replaceKeys: (client: t.ClientsReplaceKeysData['path']['client'], body: t.ClientsReplaceKeysData['body'], options?: RequestOptions): Answer<t.ClientsReplaceKeysResponse> =>
    answer<t.ClientsReplaceKeysResponse>(api.clientsReplaceKeys({ ...using(concordat, options), path: { 'client': client }, body })),
  /**
   * Revoke a client: all its credentials and tokens end at once
   *
   * Revoke a client: all its credentials and tokens end at once. Needs the scope `organisation:manage`.
   * @throws ConcordatError `client_revoked`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  revoke: (client: t.ClientsRevokeData['path']['client'], options?: RequestOptions): Answer<t.ClientsRevokeResponse> =>
    answer<t.ClientsRevokeResponse>(api.clientsRevoke({ ...using(concordat, options), path: { 'client': client } })),
})

/** Api Keys */
export const apiKeys = (concordat: Concordat) => ({
  /**
   * Create a sandbox API key of a client
   *
   * Create a sandbox API key of a client. Needs the scope `organisation:manage`.
   * @throws ConcordatError `api_key_expiry_unfit`, `api_keys_too_many`, `client_beyond_ceiling`, `client_revoked`, `client_sandbox_only`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  create: (client: t.ApiKeysCreateData['path']['client'], body?: t.ApiKeysCreateData['body'], options?: RequestOptions): Answer<t.ApiKeysCreateResponse> =>
    answer<t.ApiKeysCreateResponse>(api.apiKeysCreate({ ...using(concordat, options), path: { 'client': client }, ...(body && { body }) })),
  /**
   * List a client’s API keys by their hints, newest first
   *
   * List a client’s API keys by their hints, newest first. Needs the scope `organisation:read`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (client: t.ApiKeysListData['path']['client'], query?: t.ApiKeysListData['query'], options?: RequestOptions): Paged<t.ApiKeysListResponse['data'][number]> =>
    paginate((cursor) => answer<t.ApiKeysListResponse>(api.apiKeysList({ ...using(concordat, options), path: { 'client': client }, query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Revoke an API key: it is refused from the next request on
   *
   * Revoke an API key: it is refused from the next request on. Needs the scope `organisation:manage`.
   * @throws ConcordatError `api_key_revoked`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  revoke: (client: t.ApiKeysRevokeData['path']['client'], apiKey: t.ApiKeysRevokeData['path']['apiKey'], options?: RequestOptions): Answer<t.ApiKeysRevokeResponse> =>
    answer<t.ApiKeysRevokeResponse>(api.apiKeysRevoke({ ...using(concordat, options), path: { 'client': client, 'apiKey': apiKey } })),
})

/** Sandbox Worlds */
export const sandboxWorlds = (concordat: Concordat) => ({
  /**
   * Found a sandbox world: organisations that see one another and nobody else
   *
   * Found a sandbox world: organisations that see one another and nobody else. Needs the scope `organisation:manage`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `quota_exceeded`, `sandbox_world_sandbox_only`, `sandbox_worlds_too_many`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  create: (body: t.SandboxWorldsCreateData['body'], options?: RequestOptions): Answer<t.SandboxWorldsCreateResponse> =>
    answer<t.SandboxWorldsCreateResponse>(api.sandboxWorldsCreate({ ...using(concordat, options), body })),
  /**
   * List the sandbox worlds you founded, newest first
   *
   * List the sandbox worlds you founded, newest first. Needs the scope `organisation:read`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.SandboxWorldsListData['query'], options?: RequestOptions): Paged<t.SandboxWorldsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.SandboxWorldsListResponse>(api.sandboxWorldsList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
})

/** Events */
export const events = (concordat: Concordat) => ({
  /**
   * Read the events you may see, oldest first
   *
   * The complete, ordered and gapless feed of what you may see, 90 days back. Keep `nextAfter` and ask again with it. Needs the scope `events:read`.
   * @param query.after The position of the last event you handled; 0 for the oldest kept
   * @param query.types Only events of these types
   * @throws ConcordatError `events_ahead`, `events_expired`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  read: (query?: t.EventsReadData['query'], options?: RequestOptions): Answer<t.EventsReadResponse> =>
    answer<t.EventsReadResponse>(api.eventsRead({ ...using(concordat, options), ...(query && { query }) })),
  /**
   * Read one event
   *
   * Read one event. Needs the scope `events:read`.
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (event: t.EventsGetData['path']['event'], options?: RequestOptions): Answer<t.EventsGetResponse> =>
    answer<t.EventsGetResponse>(api.eventsGet({ ...using(concordat, options), path: { 'event': event } })),
  /**
   * Prove that an event is in the log
   *
   * What the transparency log commits to of this event, and the way from there to a signed checkpoint: whoever holds the log’s key can check it without asking anybody, with `verifyEvent` of the SDK. Needs the scope `events:read`.
   * @throws ConcordatError `event_not_logged_yet`, `event_proof_erased`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  prove: (event: t.EventsProveData['path']['event'], options?: RequestOptions): Answer<t.EventsProveResponse> =>
    answer<t.EventsProveResponse>(api.eventsProve({ ...using(concordat, options), path: { 'event': event } })),
})

/** Log */
export const log = (concordat: Concordat) => ({
  /**
   * Prove that the log only grew
   *
   * Shows that a checkpoint you hold is the beginning of a later one: nothing was changed, dropped, put in between or reordered. Needs the scope `events:read`.
   * @param query.from The size of a checkpoint you hold
   * @param query.to A later size; the newest where it is left out
   * @throws ConcordatError `insufficient_scope`, `internal`, `log_not_that_long`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  proveConsistency: (query: t.LogProveConsistencyData['query'], options?: RequestOptions): Answer<t.LogProveConsistencyResponse> =>
    answer<t.LogProveConsistencyResponse>(api.logProveConsistency({ ...using(concordat, options), ...(query && { query }) })),
})

/** Jobs */
export const jobs = (concordat: Concordat) => ({
  /**
   * List jobs, newest first
   *
   * List jobs, newest first. Needs the scope `jobs:read`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.JobsListData['query'], options?: RequestOptions): Paged<t.JobsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.JobsListResponse>(api.jobsList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Have a dead job tried again
   *
   * Have a dead job tried again. Needs the scope `jobs:manage`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `job_not_dead`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  retry: (job: t.JobsRetryData['path']['job'], options?: RequestOptions): Answer<t.JobsRetryResponse> =>
    answer<t.JobsRetryResponse>(api.jobsRetry({ ...using(concordat, options), path: { 'job': job } })),
})

/** Test Clock */
export const testClock = (concordat: Concordat) => ({
  /**
   * Give your sandbox world a test clock
   *
   * Give your sandbox world a test clock. Needs the scope `organisation:manage`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `quota_exceeded`, `test_clock_exists`, `test_clock_sandbox_only`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  create: (options?: RequestOptions): Answer<t.TestClockCreateResponse> =>
    answer<t.TestClockCreateResponse>(api.testClockCreate({ ...using(concordat, options) })),
  /**
   * Read the test clock of your sandbox world
   *
   * Read the test clock of your sandbox world. Needs the scope `organisation:read`.
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (options?: RequestOptions): Answer<t.TestClockGetResponse> =>
    answer<t.TestClockGetResponse>(api.testClockGet({ ...using(concordat, options) })),
  /**
   * Advance the test clock: what falls due on the way is done in order
   *
   * Advance the test clock: what falls due on the way is done in order. Needs the scope `organisation:manage`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `quota_exceeded`, `test_clock_advancing`, `test_clock_aimless`, `test_clock_backwards`, `test_clock_too_far`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  advance: (body?: t.TestClockAdvanceData['body'], options?: RequestOptions): Answer<t.TestClockAdvanceResponse> =>
    answer<t.TestClockAdvanceResponse>(api.testClockAdvance({ ...using(concordat, options), ...(body && { body }) })),
})

/** Break Glass Grants */
export const breakGlassGrants = (concordat: Concordat) => ({
  /**
   * Ask for leave to read an organisation’s data for some hours; a second person approves
   *
   * Ask for leave to read an organisation’s data for some hours; a second person approves. Needs the scope `break-glass:ask`.
   * @throws ConcordatError `break_glass_not_operator`, `break_glass_own_data`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `quota_exceeded`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  request: (body: t.BreakGlassGrantsRequestData['body'], options?: RequestOptions): Answer<t.BreakGlassGrantsRequestResponse> =>
    answer<t.BreakGlassGrantsRequestResponse>(api.breakGlassGrantsRequest({ ...using(concordat, options), body })),
  /**
   * List leaves of the operator to read your data, newest first; as the operator, all you asked for
   *
   * List leaves of the operator to read your data, newest first; as the operator, all you asked for. Needs the scope `organisation:read`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.BreakGlassGrantsListData['query'], options?: RequestOptions): Paged<t.BreakGlassGrantsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.BreakGlassGrantsListResponse>(api.breakGlassGrantsList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read a leave of the operator to read an organisation’s data
   *
   * Read a leave of the operator to read an organisation’s data. Needs the scope `organisation:read`.
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (grant: t.BreakGlassGrantsGetData['path']['grant'], query?: t.BreakGlassGrantsGetData['query'], options?: RequestOptions): Answer<t.BreakGlassGrantsGetResponse> =>
    answer<t.BreakGlassGrantsGetResponse>(api.breakGlassGrantsGet({ ...using(concordat, options), path: { 'grant': grant }, ...(query && { query }) })),
  /**
   * List every look through a grant, newest first
   *
   * List every look through a grant, newest first. Needs the scope `organisation:read`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  openings: (grant: t.BreakGlassGrantsOpeningsData['path']['grant'], query?: t.BreakGlassGrantsOpeningsData['query'], options?: RequestOptions): Paged<t.BreakGlassGrantsOpeningsResponse['data'][number]> =>
    paginate((cursor) => answer<t.BreakGlassGrantsOpeningsResponse>(api.breakGlassGrantsOpenings({ ...using(concordat, options), path: { 'grant': grant }, query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Approve another person’s request to read an organisation’s data: its hours run from now
   *
   * Approve another person’s request to read an organisation’s data: its hours run from now. Needs the scope `break-glass:approve`.
   * @throws ConcordatError `break_glass_not_operator`, `break_glass_same_client`, `break_glass_status_unfit`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  approve: (grant: t.BreakGlassGrantsApproveData['path']['grant'], options?: RequestOptions): Answer<t.BreakGlassGrantsApproveResponse> =>
    answer<t.BreakGlassGrantsApproveResponse>(api.breakGlassGrantsApprove({ ...using(concordat, options), path: { 'grant': grant } })),
  /**
   * End a leave of the operator to read an organisation’s data, at once: either side does
   *
   * End a leave of the operator to read an organisation’s data, at once: either side does. Needs the scope `organisation:manage`.
   * @throws ConcordatError `break_glass_status_unfit`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  end: (grant: t.BreakGlassGrantsEndData['path']['grant'], options?: RequestOptions): Answer<t.BreakGlassGrantsEndResponse> =>
    answer<t.BreakGlassGrantsEndResponse>(api.breakGlassGrantsEnd({ ...using(concordat, options), path: { 'grant': grant } })),
})

/** Off Boardings */
export const offBoardings = (concordat: Concordat) => ({
  /**
   * Begin to leave: what your organisation has is exported for you; nothing ends yet
   *
   * Begin to leave: what your organisation has is exported for you; nothing ends yet. Needs the scope `organisation:manage`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `off_boarding_running`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  request: (body: t.OffBoardingsRequestData['body'], options?: RequestOptions): Answer<t.OffBoardingsRequestResponse> =>
    answer<t.OffBoardingsRequestResponse>(api.offBoardingsRequest({ ...using(concordat, options), body })),
  /**
   * List your off-boardings, newest first
   *
   * List your off-boardings, newest first. Needs the scope `organisation:manage`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.OffBoardingsListData['query'], options?: RequestOptions): Paged<t.OffBoardingsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.OffBoardingsListResponse>(api.offBoardingsList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read how far your organisation’s leaving is
   *
   * Read how far your organisation’s leaving is. Needs the scope `organisation:manage`.
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (offBoarding: t.OffBoardingsGetData['path']['offBoarding'], options?: RequestOptions): Answer<t.OffBoardingsGetResponse> =>
    answer<t.OffBoardingsGetResponse>(api.offBoardingsGet({ ...using(concordat, options), path: { 'offBoarding': offBoarding } })),
  /**
   * Read what still stands in the way of closing, and how it is handed over
   *
   * Read what still stands in the way of closing, and how it is handed over. Needs the scope `organisation:manage`.
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  obstacles: (offBoarding: t.OffBoardingsObstaclesData['path']['offBoarding'], options?: RequestOptions): Answer<t.OffBoardingsObstaclesResponse> =>
    answer<t.OffBoardingsObstaclesResponse>(api.offBoardingsObstacles({ ...using(concordat, options), path: { 'offBoarding': offBoarding } })),
  /**
   * Read which parts your export has, in order
   *
   * Read which parts your export has, in order. Needs the scope `organisation:manage`.
   * @param query.after The number of the last part you have
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  parts: (offBoarding: t.OffBoardingsPartsData['path']['offBoarding'], query?: t.OffBoardingsPartsData['query'], options?: RequestOptions): Answer<t.OffBoardingsPartsResponse> =>
    answer<t.OffBoardingsPartsResponse>(api.offBoardingsParts({ ...using(concordat, options), path: { 'offBoarding': offBoarding }, ...(query && { query }) })),
  /**
   * Read one part of your export
   *
   * Read one part of your export. Needs the scope `organisation:manage`.
   * @param part Its number, from 1
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  part: (offBoarding: t.OffBoardingsPartData['path']['offBoarding'], part: t.OffBoardingsPartData['path']['part'], options?: RequestOptions): Answer<t.OffBoardingsPartResponse> =>
    answer<t.OffBoardingsPartResponse>(api.offBoardingsPart({ ...using(concordat, options), path: { 'offBoarding': offBoarding, 'part': part } })),
  /**
   * Read the signed manifest of your export, once it is whole
   *
   * Read the signed manifest of your export, once it is whole. Needs the scope `organisation:manage`.
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  manifest: (offBoarding: t.OffBoardingsManifestData['path']['offBoarding'], options?: RequestOptions): Answer<t.OffBoardingsManifestResponse> =>
    answer<t.OffBoardingsManifestResponse>(api.offBoardingsManifest({ ...using(concordat, options), path: { 'offBoarding': offBoarding } })),
  /**
   * Have your organisation closed, thirty days from now: nothing may be left running
   *
   * Have your organisation closed, thirty days from now: nothing may be left running. Needs the scope `organisation:manage`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `off_boarding_obstructed`, `off_boarding_status_unfit`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  close: (offBoarding: t.OffBoardingsCloseData['path']['offBoarding'], options?: RequestOptions): Answer<t.OffBoardingsCloseResponse> =>
    answer<t.OffBoardingsCloseResponse>(api.offBoardingsClose({ ...using(concordat, options), path: { 'offBoarding': offBoarding } })),
  /**
   * Stay after all, as long as your organisation is not closed
   *
   * Stay after all, as long as your organisation is not closed. Needs the scope `organisation:manage`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `off_boarding_status_unfit`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  cancel: (offBoarding: t.OffBoardingsCancelData['path']['offBoarding'], options?: RequestOptions): Answer<t.OffBoardingsCancelResponse> =>
    answer<t.OffBoardingsCancelResponse>(api.offBoardingsCancel({ ...using(concordat, options), path: { 'offBoarding': offBoarding } })),
})

/** Destruction Certificates */
export const destructionCertificates = (concordat: Concordat) => ({
  /**
   * List destruction certificates: your own; as the operator or a regulator, those where you oversee
   *
   * List destruction certificates: your own; as the operator or a regulator, those where you oversee. Needs the scope `organisation:read`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.DestructionCertificatesListData['query'], options?: RequestOptions): Paged<t.DestructionCertificatesListResponse['data'][number]> =>
    paginate((cursor) => answer<t.DestructionCertificatesListResponse>(api.destructionCertificatesList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read what was destroyed of an organisation that left, and what law keeps
   *
   * Read what was destroyed of an organisation that left, and what law keeps. Needs the scope `organisation:read`.
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (destructionCertificate: t.DestructionCertificatesGetData['path']['destructionCertificate'], options?: RequestOptions): Answer<t.DestructionCertificatesGetResponse> =>
    answer<t.DestructionCertificatesGetResponse>(api.destructionCertificatesGet({ ...using(concordat, options), path: { 'destructionCertificate': destructionCertificate } })),
})

/** Calendar */
export const calendar = (concordat: Concordat) => ({
  /**
   * Read when your organisation works
   *
   * Read when your organisation works. Needs the scope `organisation:read`.
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (options?: RequestOptions): Answer<t.CalendarGetResponse> =>
    answer<t.CalendarGetResponse>(api.calendarGet({ ...using(concordat, options) })),
  /**
   * Change your working hours, your days off and the region whose public holidays you keep
   *
   * Change your working hours, your days off and the region whose public holidays you keep. Needs the scope `organisation:manage`.
   * @throws ConcordatError `calendar_day_past`, `calendar_days_off_too_many`, `calendar_week_unfit`, `conflict`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `precondition_required`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  update: (body: t.CalendarUpdateData['body'] | undefined, options: RequestOptions & { readonly ifMatch: string }): Answer<t.CalendarUpdateResponse> =>
    answer<t.CalendarUpdateResponse>(api.calendarUpdate({ ...using(concordat, options), ...(body && { body }), headers: { 'If-Match': options.ifMatch } })),
})

/** Calendar Days */
export const calendarDays = (concordat: Concordat) => ({
  /**
   * List the days of a calendar in order, yours or the other side’s of a mandate
   *
   * List the days of a calendar in order, yours or the other side’s of a mandate. Needs the scope `organisation:read`.
   * @param query.organisation The other side of a mandate of yours; yourself, when left out
   * @param query.from The first day; today, when left out
   * @param query.until The day after the last; at most 366 days, which is the default
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.CalendarDaysListData['query'], options?: RequestOptions): Paged<t.CalendarDaysListResponse['data'][number]> =>
    paginate((cursor) => answer<t.CalendarDaysListResponse>(api.calendarDaysList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
})

/** Imports */
export const imports = (concordat: Concordat) => ({
  /**
   * Start an import; its file follows
   *
   * Start an import; its file follows. Needs the scope `imports:write`.
   * @throws ConcordatError `conflict`, `file_layout_retired`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `import_format_unclear`, `import_kind_unfit`, `import_reference_taken`, `import_totals_unfit`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `quota_exceeded`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  start: (body: t.ImportsStartData['body'], options?: RequestOptions): Answer<t.ImportsStartResponse> =>
    answer<t.ImportsStartResponse>(api.importsStart({ ...using(concordat, options), body })),
  /**
   * List imports, newest first
   *
   * List imports, newest first. Needs the scope `imports:read`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.ImportsListData['query'], options?: RequestOptions): Paged<t.ImportsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.ImportsListResponse>(api.importsList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * List the kinds of import with their columns
   *
   * List the kinds of import with their columns. Needs the scope `imports:read`.
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  kinds: (options?: RequestOptions): Answer<t.ImportsKindsResponse> =>
    answer<t.ImportsKindsResponse>(api.importsKinds({ ...using(concordat, options) })),
  /**
   * Read an import and its progress
   *
   * Read an import and its progress. Needs the scope `imports:read`.
   * @param importId An id, or `ref:` and your own reference
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (importId: t.ImportsGetData['path']['import'], options?: RequestOptions): Answer<t.ImportsGetResponse> =>
    answer<t.ImportsGetResponse>(api.importsGet({ ...using(concordat, options), path: { 'import': importId } })),
  /**
   * Send the file of an import
   *
   * The body is the file, streamed: text/csv with a header, or application/x-ndjson; with a layout, your partner’s file as text/csv or text/plain; a bank’s camt as application/xml, its NACHA returns as text/plain. An upload that breaks off counts for nothing and is sent again from the beginning. Needs the scope `imports:write`.
   * @param importId An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `file_layout_content_unreadable`, `import_columns_unfit`, `import_content_unreadable`, `import_not_awaiting_upload`, `import_too_many_rows`, `import_upload_cut_off`, `import_upload_superseded`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  upload: (importId: t.ImportsUploadData['path']['import'], body: BodyInit | (() => BodyInit), options?: RequestOptions): Answer<t.ImportsUploadResponse> =>
    answer<t.ImportsUploadResponse>(api.importsUpload({ ...using(concordat, { ...options, body }), path: { 'import': importId }, body: '' as never })),
  /**
   * List the rows of an import in the order of its file
   *
   * The rows in the order of the file, each with its fate. As CSV they have the columns of the file again, and their fate behind underscores: correct them and send them as they are. Needs the scope `imports:read`.
   * @param importId An id, or `ref:` and your own reference
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  rows: (importId: t.ImportsRowsData['path']['import'], query?: t.ImportsRowsData['query'], options?: RequestOptions): Paged<t.ImportsRowsResponse['data'][number]> =>
    paginate((cursor) => answer<t.ImportsRowsResponse>(api.importsRows({ ...using(concordat, options), path: { 'import': importId }, query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * End an import early; rows already processed stay
   *
   * End an import early; rows already processed stay. Needs the scope `imports:write`.
   * @param importId An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `import_ended`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  abort: (importId: t.ImportsAbortData['path']['import'], options?: RequestOptions): Answer<t.ImportsAbortResponse> =>
    answer<t.ImportsAbortResponse>(api.importsAbort({ ...using(concordat, options), path: { 'import': importId } })),
})

/** Licensing Settings */
export const licensingSettings = (concordat: Concordat) => ({
  /**
   * Read how far ahead ends of your licences are announced, and where borrowers complain
   *
   * Read how far ahead ends of your licences are announced, and where borrowers complain. Needs the scope `licences:read`.
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (options?: RequestOptions): Answer<t.LicensingSettingsGetResponse> =>
    answer<t.LicensingSettingsGetResponse>(api.licensingSettingsGet({ ...using(concordat, options) })),
  /**
   * Change how far ahead ends of licences are announced, and where borrowers complain
   *
   * Change how far ahead ends of licences are announced, and where borrowers complain. Needs the scope `licences:write`.
   * @throws ConcordatError `conflict`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `precondition_required`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  update: (body: t.LicensingSettingsUpdateData['body'] | undefined, options: RequestOptions & { readonly ifMatch: string }): Answer<t.LicensingSettingsUpdateResponse> =>
    answer<t.LicensingSettingsUpdateResponse>(api.licensingSettingsUpdate({ ...using(concordat, options), ...(body && { body }), headers: { 'If-Match': options.ifMatch } })),
})

/** Licences */
export const licences = (concordat: Concordat) => ({
  /**
   * Record a licence you hold
   *
   * Record a licence you hold. Needs the scope `licences:write`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `licence_dates_unfit`, `licence_holder_unfit`, `licence_overlaps`, `licence_reference_taken`, `malformed_request`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  record: (body: t.LicencesRecordData['body'], options?: RequestOptions): Answer<t.LicencesRecordResponse> =>
    answer<t.LicencesRecordResponse>(api.licencesRecord({ ...using(concordat, options), body })),
  /**
   * List licences of the register, newest first
   *
   * List licences of the register, newest first. Needs the scope `licences:read`.
   * @param query.holder Whose. Left out: your own where you hold licences, the whole register elsewhere
   * @param query.endsAt When its last day is over
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.LicencesListData['query'], options?: RequestOptions): Paged<t.LicencesListResponse['data'][number]> =>
    paginate((cursor) => answer<t.LicencesListResponse>(api.licencesList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read for which days a holder is licensed, and the gaps between
   *
   * Read for which days a holder is licensed, and the gaps between. Needs the scope `licences:read`.
   * @param query.holder Whose; your own when left out
   * @param query.jurisdiction ISO 3166-1 country or ISO 3166-2 subdivision
   * @param query.activity What the licence lets its holder do
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  coverage: (query: t.LicencesCoverageData['query'], options?: RequestOptions): Answer<t.LicencesCoverageResponse> =>
    answer<t.LicencesCoverageResponse>(api.licencesCoverage({ ...using(concordat, options), ...(query && { query }) })),
  /**
   * Read a licence of the register
   *
   * Read a licence of the register. Needs the scope `licences:read`.
   * @param licence An id, or `ref:` and your own reference
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (licence: t.LicencesGetData['path']['licence'], query?: t.LicencesGetData['query'], options?: RequestOptions): Answer<t.LicencesGetResponse> =>
    answer<t.LicencesGetResponse>(api.licencesGet({ ...using(concordat, options), path: { 'licence': licence }, ...(query && { query }) })),
  /**
   * Record the interval that follows a licence of yours
   *
   * Record the interval that follows a licence of yours. Needs the scope `licences:write`.
   * @param licence An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `licence_dates_unfit`, `licence_holder_unfit`, `licence_not_holder`, `licence_overlaps`, `licence_reference_taken`, `licence_renewal_unfit`, `licence_status_unfit`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  renew: (licence: t.LicencesRenewData['path']['licence'], body: t.LicencesRenewData['body'], options?: RequestOptions): Answer<t.LicencesRenewResponse> =>
    answer<t.LicencesRenewResponse>(api.licencesRenew({ ...using(concordat, options), path: { 'licence': licence }, body })),
  /**
   * Give a licence of yours back: what depends on it stops
   *
   * Give a licence of yours back: what depends on it stops. Needs the scope `licences:write`.
   * @param licence An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `licence_not_holder`, `licence_status_unfit`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  surrender: (licence: t.LicencesSurrenderData['path']['licence'], options?: RequestOptions): Answer<t.LicencesSurrenderResponse> =>
    answer<t.LicencesSurrenderResponse>(api.licencesSurrender({ ...using(concordat, options), path: { 'licence': licence } })),
  /**
   * See that a licence is what it says
   *
   * See that a licence is what it says. Needs the scope `licences:oversee`.
   * @param licence An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `licence_not_overseer`, `licence_status_unfit`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  verify: (licence: t.LicencesVerifyData['path']['licence'], options?: RequestOptions): Answer<t.LicencesVerifyResponse> =>
    answer<t.LicencesVerifyResponse>(api.licencesVerify({ ...using(concordat, options), path: { 'licence': licence } })),
  /**
   * Suspend a licence: what depends on it stops
   *
   * Suspend a licence: what depends on it stops. Needs the scope `licences:oversee`.
   * @param licence An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `licence_not_overseer`, `licence_status_unfit`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  suspend: (licence: t.LicencesSuspendData['path']['licence'], body: t.LicencesSuspendData['body'], options?: RequestOptions): Answer<t.LicencesSuspendResponse> =>
    answer<t.LicencesSuspendResponse>(api.licencesSuspend({ ...using(concordat, options), path: { 'licence': licence }, body })),
  /**
   * Let a suspended licence count again
   *
   * Let a suspended licence count again. Needs the scope `licences:oversee`.
   * @param licence An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `licence_not_overseer`, `licence_status_unfit`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  reinstate: (licence: t.LicencesReinstateData['path']['licence'], options?: RequestOptions): Answer<t.LicencesReinstateResponse> =>
    answer<t.LicencesReinstateResponse>(api.licencesReinstate({ ...using(concordat, options), path: { 'licence': licence } })),
  /**
   * Take a licence away for good: what depends on it stops
   *
   * Take a licence away for good: what depends on it stops. Needs the scope `licences:oversee`.
   * @param licence An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `licence_not_overseer`, `licence_status_unfit`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  revoke: (licence: t.LicencesRevokeData['path']['licence'], body: t.LicencesRevokeData['body'], options?: RequestOptions): Answer<t.LicencesRevokeResponse> =>
    answer<t.LicencesRevokeResponse>(api.licencesRevoke({ ...using(concordat, options), path: { 'licence': licence }, body })),
})

/** Collectors */
export const collectors = (concordat: Concordat) => ({
  /**
   * Register a person who contacts borrowers for you
   *
   * Register a person who contacts borrowers for you. Needs the scope `licences:write`.
   * @throws ConcordatError `collector_dates_unfit`, `collector_employer_unfit`, `collector_identity_unfit`, `collector_reference_taken`, `collector_registered`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  register: (body: t.CollectorsRegisterData['body'], options?: RequestOptions): Answer<t.CollectorsRegisterResponse> =>
    answer<t.CollectorsRegisterResponse>(api.collectorsRegister({ ...using(concordat, options), body })),
  /**
   * List your collectors, or those you oversee, newest first
   *
   * List your collectors, or those you oversee, newest first. Needs the scope `licences:read`.
   * @param query.employedOn Those employed on this day
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.CollectorsListData['query'], options?: RequestOptions): Paged<t.CollectorsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.CollectorsListResponse>(api.collectorsList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read a collector
   *
   * Read a collector. Needs the scope `licences:read`.
   * @param collector An id, or `ref:` and your own reference
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (collector: t.CollectorsGetData['path']['collector'], options?: RequestOptions): Answer<t.CollectorsGetResponse> =>
    answer<t.CollectorsGetResponse>(api.collectorsGet({ ...using(concordat, options), path: { 'collector': collector } })),
  /**
   * Change what the register says about a collector of yours
   *
   * Change what the register says about a collector of yours. Needs the scope `licences:write`.
   * @param collector An id, or `ref:` and your own reference
   * @throws ConcordatError `collector_dates_unfit`, `collector_not_employer`, `conflict`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `precondition_required`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  update: (collector: t.CollectorsUpdateData['path']['collector'], body: t.CollectorsUpdateData['body'] | undefined, options: RequestOptions & { readonly ifMatch: string }): Answer<t.CollectorsUpdateResponse> =>
    answer<t.CollectorsUpdateResponse>(api.collectorsUpdate({ ...using(concordat, options), path: { 'collector': collector }, ...(body && { body }), headers: { 'If-Match': options.ifMatch } })),
  /**
   * Give a collector a new code; the old one is unknown from then on
   *
   * Give a collector a new code; the old one is unknown from then on. Needs the scope `licences:write`.
   * @param collector An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  rotateCode: (collector: t.CollectorsRotateCodeData['path']['collector'], options?: RequestOptions): Answer<t.CollectorsRotateCodeResponse> =>
    answer<t.CollectorsRotateCodeResponse>(api.collectorsRotateCode({ ...using(concordat, options), path: { 'collector': collector } })),
  /**
   * Destroy the key of a former collector’s name and number
   *
   * Destroy the key of a former collector’s name and number. Needs the scope `licences:write`.
   * @param collector An id, or `ref:` and your own reference
   * @throws ConcordatError `collector_employed`, `collector_erased`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  erase: (collector: t.CollectorsEraseData['path']['collector'], options?: RequestOptions): Answer<t.CollectorsEraseResponse> =>
    answer<t.CollectorsEraseResponse>(api.collectorsErase({ ...using(concordat, options), path: { 'collector': collector } })),
  /**
   * Read a collector’s certificates, trainings, appraisals, findings and bars, and what follows from elsewhere
   *
   * Read a collector’s certificates, trainings, appraisals, findings and bars, and what follows from elsewhere. Needs the scope `licences:read`.
   * @param collector An id, or `ref:` and your own reference
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  record: (collector: t.CollectorsRecordData['path']['collector'], options?: RequestOptions): Answer<t.CollectorsRecordResponse> =>
    answer<t.CollectorsRecordResponse>(api.collectorsRecord({ ...using(concordat, options), path: { 'collector': collector } })),
  /**
   * Read whether a collector may contact borrowers now, by channel, and what is missing
   *
   * Read whether a collector may contact borrowers now, by channel, and what is missing. Needs the scope `licences:read`.
   * @param collector An id, or `ref:` and your own reference
   * @param query.jurisdiction Where the collector is registered, when left out
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  standing: (collector: t.CollectorsStandingData['path']['collector'], query?: t.CollectorsStandingData['query'], options?: RequestOptions): Answer<t.CollectorsStandingResponse> =>
    answer<t.CollectorsStandingResponse>(api.collectorsStanding({ ...using(concordat, options), path: { 'collector': collector }, ...(query && { query }) })),
  /**
   * Record a certificate of a collector of yours
   *
   * Record a certificate of a collector of yours. Needs the scope `licences:write`.
   * @param collector An id, or `ref:` and your own reference
   * @throws ConcordatError `collector_certificate_recorded`, `collector_dates_unfit`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  certify: (collector: t.CollectorsCertifyData['path']['collector'], body: t.CollectorsCertifyData['body'], options?: RequestOptions): Answer<t.CollectorsCertifyResponse> =>
    answer<t.CollectorsCertifyResponse>(api.collectorsCertify({ ...using(concordat, options), path: { 'collector': collector }, body })),
  /**
   * Record a training of a collector of yours
   *
   * Record a training of a collector of yours. Needs the scope `licences:write`.
   * @param collector An id, or `ref:` and your own reference
   * @throws ConcordatError `collector_dates_unfit`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  train: (collector: t.CollectorsTrainData['path']['collector'], body: t.CollectorsTrainData['body'], options?: RequestOptions): Answer<t.CollectorsTrainResponse> =>
    answer<t.CollectorsTrainResponse>(api.collectorsTrain({ ...using(concordat, options), path: { 'collector': collector }, body })),
  /**
   * Record the yearly appraisal of a collector of yours
   *
   * Record the yearly appraisal of a collector of yours. Needs the scope `licences:write`.
   * @param collector An id, or `ref:` and your own reference
   * @throws ConcordatError `collector_appraised`, `collector_dates_unfit`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  appraise: (collector: t.CollectorsAppraiseData['path']['collector'], body: t.CollectorsAppraiseData['body'], options?: RequestOptions): Answer<t.CollectorsAppraiseResponse> =>
    answer<t.CollectorsAppraiseResponse>(api.collectorsAppraise({ ...using(concordat, options), path: { 'collector': collector }, body })),
  /**
   * Bar a collector from contacting borrowers
   *
   * Bar a collector from contacting borrowers. Needs the scope `licences:write`.
   * @param collector An id, or `ref:` and your own reference
   * @throws ConcordatError `collector_dates_unfit`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  bar: (collector: t.CollectorsBarData['path']['collector'], body: t.CollectorsBarData['body'], options?: RequestOptions): Answer<t.CollectorsBarResponse> =>
    answer<t.CollectorsBarResponse>(api.collectorsBar({ ...using(concordat, options), path: { 'collector': collector }, body })),
  /**
   * Lift a bar you placed
   *
   * Lift a bar you placed. Needs the scope `licences:write`.
   * @param collector An id, or `ref:` and your own reference
   * @throws ConcordatError `collector_bar_lifted`, `collector_bar_not_yours`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  liftBar: (collector: t.CollectorsLiftBarData['path']['collector'], body: t.CollectorsLiftBarData['body'], options?: RequestOptions): Answer<t.CollectorsLiftBarResponse> =>
    answer<t.CollectorsLiftBarResponse>(api.collectorsLiftBar({ ...using(concordat, options), path: { 'collector': collector }, body })),
})

/** Collector Certificates */
export const collectorCertificates = (concordat: Concordat) => ({
  /**
   * List the certificates of your collectors, newest first
   *
   * List the certificates of your collectors, newest first. Needs the scope `licences:read`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.CollectorCertificatesListData['query'], options?: RequestOptions): Paged<t.CollectorCertificatesListResponse['data'][number]> =>
    paginate((cursor) => answer<t.CollectorCertificatesListResponse>(api.collectorCertificatesList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
})

/** Collector Findings */
export const collectorFindings = (concordat: Concordat) => ({
  /**
   * Report what a collector is said to have done; the collector may reply
   *
   * Report what a collector is said to have done; the collector may reply. Needs the scope `licences:write`.
   * @param collector An id, or `ref:` and your own reference
   * @throws ConcordatError `collector_dates_unfit`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  report: (collector: t.CollectorFindingsReportData['path']['collector'], body: t.CollectorFindingsReportData['body'], options?: RequestOptions): Answer<t.CollectorFindingsReportResponse> =>
    answer<t.CollectorFindingsReportResponse>(api.collectorFindingsReport({ ...using(concordat, options), path: { 'collector': collector }, body })),
  /**
   * List findings about your collectors, or about those you oversee, newest first
   *
   * List findings about your collectors, or about those you oversee, newest first. Needs the scope `licences:read`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.CollectorFindingsListData['query'], options?: RequestOptions): Paged<t.CollectorFindingsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.CollectorFindingsListResponse>(api.collectorFindingsList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read a finding about a collector
   *
   * Read a finding about a collector. Needs the scope `licences:read`.
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (finding: t.CollectorFindingsGetData['path']['finding'], query?: t.CollectorFindingsGetData['query'], options?: RequestOptions): Answer<t.CollectorFindingsGetResponse> =>
    answer<t.CollectorFindingsGetResponse>(api.collectorFindingsGet({ ...using(concordat, options), path: { 'finding': finding }, ...(query && { query }) })),
  /**
   * Give the collector’s reply to a finding
   *
   * Give the collector’s reply to a finding. Needs the scope `licences:write`.
   * @throws ConcordatError `collector_finding_status_unfit`, `collector_not_employer`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  reply: (finding: t.CollectorFindingsReplyData['path']['finding'], body: t.CollectorFindingsReplyData['body'], options?: RequestOptions): Answer<t.CollectorFindingsReplyResponse> =>
    answer<t.CollectorFindingsReplyResponse>(api.collectorFindingsReply({ ...using(concordat, options), path: { 'finding': finding }, body })),
  /**
   * Uphold a finding you reported: it follows the person, with the reply
   *
   * Uphold a finding you reported: it follows the person, with the reply. Needs the scope `licences:write`.
   * @throws ConcordatError `collector_finding_not_decider`, `collector_finding_status_unfit`, `collector_reply_outstanding`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  uphold: (finding: t.CollectorFindingsUpholdData['path']['finding'], options?: RequestOptions): Answer<t.CollectorFindingsUpholdResponse> =>
    answer<t.CollectorFindingsUpholdResponse>(api.collectorFindingsUphold({ ...using(concordat, options), path: { 'finding': finding } })),
  /**
   * Dismiss a finding you reported
   *
   * Dismiss a finding you reported. Needs the scope `licences:write`.
   * @throws ConcordatError `collector_finding_not_decider`, `collector_finding_status_unfit`, `collector_reply_outstanding`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  dismiss: (finding: t.CollectorFindingsDismissData['path']['finding'], options?: RequestOptions): Answer<t.CollectorFindingsDismissResponse> =>
    answer<t.CollectorFindingsDismissResponse>(api.collectorFindingsDismiss({ ...using(concordat, options), path: { 'finding': finding } })),
})

/** Accounts */
export const accounts = (concordat: Concordat) => ({
  /**
   * Record a debt with its opening balance and its parties
   *
   * Record a debt with its opening balance and its parties. Needs the scope `accounts:write`.
   * @throws ConcordatError `account_holder_unfit`, `account_reference_taken`, `account_unfit`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `quota_exceeded`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  create: (body: t.AccountsCreateData['body'], options?: RequestOptions): Answer<t.AccountsCreateResponse> =>
    answer<t.AccountsCreateResponse>(api.accountsCreate({ ...using(concordat, options), body })),
  /**
   * List accounts, newest first
   *
   * List accounts, newest first. Needs the scope `accounts:read`.
   * @param query.product Your word for the kind of debt
   * @param query.currency ISO 4217
   * @param query.party Accounts this party is on
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.AccountsListData['query'], options?: RequestOptions): Paged<t.AccountsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.AccountsListResponse>(api.accountsList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read an account
   *
   * Read an account. Needs the scope `accounts:read`.
   * @param account An id, or `ref:` and your own reference
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (account: t.AccountsGetData['path']['account'], query?: t.AccountsGetData['query'], options?: RequestOptions): Answer<t.AccountsGetResponse> =>
    answer<t.AccountsGetResponse>(api.accountsGet({ ...using(concordat, options), path: { 'account': account }, ...(query && { query }) })),
  /**
   * Read what is owed on an account and where it stands today
   *
   * Read what is owed on an account and where it stands today. Needs the scope `accounts:read`.
   * @param account An id, or `ref:` and your own reference
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  debt: (account: t.AccountsDebtData['path']['account'], options?: RequestOptions): Answer<t.AccountsDebtResponse> =>
    answer<t.AccountsDebtResponse>(api.accountsDebt({ ...using(concordat, options), path: { 'account': account } })),
  /**
   * Record the charge-off of an account: all of it stays owed
   *
   * Record the charge-off of an account: all of it stays owed. Needs the scope `accounts:write`.
   * @param account An id, or `ref:` and your own reference
   * @throws ConcordatError `account_status_unfit`, `conflict`, `day_unfit`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  chargeOff: (account: t.AccountsChargeOffData['path']['account'], body: t.AccountsChargeOffData['body'], options?: RequestOptions): Answer<t.AccountsChargeOffResponse> =>
    answer<t.AccountsChargeOffResponse>(api.accountsChargeOff({ ...using(concordat, options), path: { 'account': account }, body })),
  /**
   * Settle an account: what is left is waived
   *
   * Settle an account: what is left is waived. Needs the scope `accounts:write`.
   * @param account An id, or `ref:` and your own reference
   * @throws ConcordatError `account_status_unfit`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `nothing_owed`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  settle: (account: t.AccountsSettleData['path']['account'], options?: RequestOptions): Answer<t.AccountsSettleResponse> =>
    answer<t.AccountsSettleResponse>(api.accountsSettle({ ...using(concordat, options), path: { 'account': account } })),
  /**
   * Close an account
   *
   * Close an account. Needs the scope `accounts:write`.
   * @param account An id, or `ref:` and your own reference
   * @throws ConcordatError `account_status_unfit`, `amount_unfit`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  close: (account: t.AccountsCloseData['path']['account'], options?: RequestOptions): Answer<t.AccountsCloseResponse> =>
    answer<t.AccountsCloseResponse>(api.accountsClose({ ...using(concordat, options), path: { 'account': account } })),
  /**
   * Take a closed account up again
   *
   * Take a closed account up again. Needs the scope `accounts:write`.
   * @param account An id, or `ref:` and your own reference
   * @throws ConcordatError `account_status_unfit`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  reopen: (account: t.AccountsReopenData['path']['account'], options?: RequestOptions): Answer<t.AccountsReopenResponse> =>
    answer<t.AccountsReopenResponse>(api.accountsReopen({ ...using(concordat, options), path: { 'account': account } })),
  /**
   * Report how many days an account is past due as of a day
   *
   * Report how many days an account is past due as of a day. Needs the scope `accounts:write`.
   * @param account An id, or `ref:` and your own reference
   * @throws ConcordatError `account_status_unfit`, `conflict`, `day_unfit`, `delinquency_frozen`, `delinquency_report_outdated`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  reportDelinquency: (account: t.AccountsReportDelinquencyData['path']['account'], body: t.AccountsReportDelinquencyData['body'], options?: RequestOptions): Answer<t.AccountsReportDelinquencyResponse> =>
    answer<t.AccountsReportDelinquencyResponse>(api.accountsReportDelinquency({ ...using(concordat, options), path: { 'account': account }, body })),
  /**
   * Correct the first-delinquency date of the last episode on evidence
   *
   * Correct the first-delinquency date of the last episode on evidence. Needs the scope `accounts:write`.
   * @param account An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `day_unfit`, `delinquency_correction_unfit`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `no_delinquency_episode`, `not_found`, `payload_too_large`, `quota_exceeded`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  correctDelinquency: (account: t.AccountsCorrectDelinquencyData['path']['account'], body: t.AccountsCorrectDelinquencyData['body'], options?: RequestOptions): Answer<t.AccountsCorrectDelinquencyResponse> =>
    answer<t.AccountsCorrectDelinquencyResponse>(api.accountsCorrectDelinquency({ ...using(concordat, options), path: { 'account': account }, body })),
  /**
   * List an account’s delinquency episodes, last begun first
   *
   * List an account’s delinquency episodes, last begun first. Needs the scope `accounts:read`.
   * @param account An id, or `ref:` and your own reference
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  episodes: (account: t.AccountsEpisodesData['path']['account'], query?: t.AccountsEpisodesData['query'], options?: RequestOptions): Paged<t.AccountsEpisodesResponse['data'][number]> =>
    paginate((cursor) => answer<t.AccountsEpisodesResponse>(api.accountsEpisodes({ ...using(concordat, options), path: { 'account': account }, query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * List the bands of days past due an account was in, last entered first
   *
   * List the bands of days past due an account was in, last entered first. Needs the scope `accounts:read`.
   * @param account An id, or `ref:` and your own reference
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  buckets: (account: t.AccountsBucketsData['path']['account'], query?: t.AccountsBucketsData['query'], options?: RequestOptions): Paged<t.AccountsBucketsResponse['data'][number]> =>
    paginate((cursor) => answer<t.AccountsBucketsResponse>(api.accountsBuckets({ ...using(concordat, options), path: { 'account': account }, query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Fix the itemisation of the debt: its kind and date stay for life
   *
   * Fix the itemisation of the debt: its kind and date stay for life. Needs the scope `accounts:write`.
   * @param account An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `day_unfit`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `itemisation_fixed`, `itemisation_unequal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  setItemisation: (account: t.AccountsSetItemisationData['path']['account'], body: t.AccountsSetItemisationData['body'], options?: RequestOptions): Answer<t.AccountsSetItemisationResponse> =>
    answer<t.AccountsSetItemisationResponse>(api.accountsSetItemisation({ ...using(concordat, options), path: { 'account': account }, body })),
  /**
   * Set until when an account may be sued for
   *
   * Set until when an account may be sued for. Needs the scope `accounts:write`.
   * @param account An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `day_unfit`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `limitation_expiry_needed`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  setLimitation: (account: t.AccountsSetLimitationData['path']['account'], body: t.AccountsSetLimitationData['body'], options?: RequestOptions): Answer<t.AccountsSetLimitationResponse> =>
    answer<t.AccountsSetLimitationResponse>(api.accountsSetLimitation({ ...using(concordat, options), path: { 'account': account }, body })),
  /**
   * Record what interrupts the limitation period
   *
   * Record what interrupts the limitation period. Needs the scope `accounts:write`.
   * @param account An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `day_unfit`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `limitation_expiry_needed`, `limitation_would_revive`, `malformed_request`, `no_limitation`, `not_found`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  interruptLimitation: (account: t.AccountsInterruptLimitationData['path']['account'], body: t.AccountsInterruptLimitationData['body'], options?: RequestOptions): Answer<t.AccountsInterruptLimitationResponse> =>
    answer<t.AccountsInterruptLimitationResponse>(api.accountsInterruptLimitation({ ...using(concordat, options), path: { 'account': account }, body })),
  /**
   * Change the terms of interest from a day on
   *
   * Change the terms of interest from a day on. Needs the scope `accounts:write`.
   * @param account An id, or `ref:` and your own reference
   * @throws ConcordatError `account_status_unfit`, `accrual_day_unfit`, `amount_unfit`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  changeAccrual: (account: t.AccountsChangeAccrualData['path']['account'], body: t.AccountsChangeAccrualData['body'], options?: RequestOptions): Answer<t.AccountsChangeAccrualResponse> =>
    answer<t.AccountsChangeAccrualResponse>(api.accountsChangeAccrual({ ...using(concordat, options), path: { 'account': account }, body })),
  /**
   * Freeze the accrual of interest
   *
   * Freeze the accrual of interest. Needs the scope `accounts:write`.
   * @param account An id, or `ref:` and your own reference
   * @throws ConcordatError `account_status_unfit`, `accrual_day_unfit`, `accrual_state_unfit`, `amount_unfit`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `no_accrual`, `not_found`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  freezeAccrual: (account: t.AccountsFreezeAccrualData['path']['account'], body: t.AccountsFreezeAccrualData['body'], options?: RequestOptions): Answer<t.AccountsFreezeAccrualResponse> =>
    answer<t.AccountsFreezeAccrualResponse>(api.accountsFreezeAccrual({ ...using(concordat, options), path: { 'account': account }, body })),
  /**
   * Resume the accrual of interest
   *
   * Resume the accrual of interest. Needs the scope `accounts:write`.
   * @param account An id, or `ref:` and your own reference
   * @throws ConcordatError `account_status_unfit`, `accrual_day_unfit`, `accrual_state_unfit`, `amount_unfit`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `no_accrual`, `not_found`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  resumeAccrual: (account: t.AccountsResumeAccrualData['path']['account'], body: t.AccountsResumeAccrualData['body'], options?: RequestOptions): Answer<t.AccountsResumeAccrualResponse> =>
    answer<t.AccountsResumeAccrualResponse>(api.accountsResumeAccrual({ ...using(concordat, options), path: { 'account': account }, body })),
})

/** Account Parties */
export const accountParties = (concordat: Concordat) => ({
  /**
   * List the parties of an account with whom to contact in their place, newest first
   *
   * List the parties of an account with whom to contact in their place, newest first. Needs the scope `accounts:read`.
   * @param account An id, or `ref:` and your own reference
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (account: t.AccountPartiesListData['path']['account'], query?: t.AccountPartiesListData['query'], options?: RequestOptions): Paged<t.AccountPartiesListResponse['data'][number]> =>
    paginate((cursor) => answer<t.AccountPartiesListResponse>(api.accountPartiesList({ ...using(concordat, options), path: { 'account': account }, query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Add a party to an account, new or known, in a role
   *
   * Add a party to an account, new or known, in a role. Needs the scope `accounts:write`.
   * @param account An id, or `ref:` and your own reference
   * @throws ConcordatError `account_party_exists`, `account_reference_taken`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `party_unfit`, `payload_too_large`, `quota_exceeded`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  add: (account: t.AccountPartiesAddData['path']['account'], body: t.AccountPartiesAddData['body'], options?: RequestOptions): Answer<t.AccountPartiesAddResponse> =>
    answer<t.AccountPartiesAddResponse>(api.accountPartiesAdd({ ...using(concordat, options), path: { 'account': account }, body })),
  /**
   * End a party’s role on an account
   *
   * End a party’s role on an account. Needs the scope `accounts:write`.
   * @param account An id, or `ref:` and your own reference
   * @param party An id, or `ref:` and your own reference
   * @throws ConcordatError `account_party_not_running`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  end: (account: t.AccountPartiesEndData['path']['account'], party: t.AccountPartiesEndData['path']['party'], body: t.AccountPartiesEndData['body'], options?: RequestOptions): Answer<t.AccountPartiesEndResponse> =>
    answer<t.AccountPartiesEndResponse>(api.accountPartiesEnd({ ...using(concordat, options), path: { 'account': account, 'party': party }, body })),
})

/** Parties */
export const parties = (concordat: Concordat) => ({
  /**
   * List parties, newest first
   *
   * List parties, newest first. Needs the scope `accounts:read`.
   * @param query.status Parties of whom any of these is running
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.PartiesListData['query'], options?: RequestOptions): Paged<t.PartiesListResponse['data'][number]> =>
    paginate((cursor) => answer<t.PartiesListResponse>(api.partiesList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Find parties by national id, phone, e-mail, or name and day of birth
   *
   * Find parties by national id, phone, e-mail, or name and day of birth. Needs the scope `accounts:read`.
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `party_unfit`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  search: (body: t.PartiesSearchData['body'], options?: RequestOptions): Answer<t.PartiesSearchResponse> =>
    answer<t.PartiesSearchResponse>(api.partiesSearch({ ...using(concordat, options), body })),
  /**
   * Read a party
   *
   * Read a party. Needs the scope `accounts:read`.
   * @param party An id, or `ref:` and your own reference
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (party: t.PartiesGetData['path']['party'], options?: RequestOptions): Answer<t.PartiesGetResponse> =>
    answer<t.PartiesGetResponse>(api.partiesGet({ ...using(concordat, options), path: { 'party': party } })),
  /**
   * Change who a party is
   *
   * Change who a party is. Needs the scope `accounts:write`.
   * @param party An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `party_erased`, `party_national_id_taken`, `party_reference_taken`, `party_unfit`, `payload_too_large`, `precondition_required`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  update: (party: t.PartiesUpdateData['path']['party'], body: t.PartiesUpdateData['body'] | undefined, options: RequestOptions & { readonly ifMatch: string }): Answer<t.PartiesUpdateResponse> =>
    answer<t.PartiesUpdateResponse>(api.partiesUpdate({ ...using(concordat, options), path: { 'party': party }, ...(body && { body }), headers: { 'If-Match': options.ifMatch } })),
  /**
   * Destroy the key of a party’s personal data: it can be read nowhere any more
   *
   * Destroy the key of a party’s personal data: it can be read nowhere any more. Needs the scope `accounts:erase`.
   * @param party An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `party_erased`, `party_erasure_blocked`, `party_erasure_held`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  erase: (party: t.PartiesEraseData['path']['party'], body: t.PartiesEraseData['body'], options?: RequestOptions): Answer<t.PartiesEraseResponse> =>
    answer<t.PartiesEraseResponse>(api.partiesErase({ ...using(concordat, options), path: { 'party': party }, body })),
  /**
   * Record that a party is deceased, insolvent, a minor, represented, a victim of identity theft or in prison
   *
   * Record that a party is deceased, insolvent, a minor, represented, a victim of identity theft or in prison. Needs the scope `accounts:write`.
   * @param party An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `party_erased`, `party_status_overlaps`, `party_unfit`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  recordStatus: (party: t.PartiesRecordStatusData['path']['party'], body: t.PartiesRecordStatusData['body'], options?: RequestOptions): Answer<t.PartiesRecordStatusResponse> =>
    answer<t.PartiesRecordStatusResponse>(api.partiesRecordStatus({ ...using(concordat, options), path: { 'party': party }, body })),
  /**
   * End a status of a party
   *
   * End a status of a party. Needs the scope `accounts:write`.
   * @param party An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `party_status_not_running`, `party_unfit`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  endStatus: (party: t.PartiesEndStatusData['path']['party'], kind: t.PartiesEndStatusData['path']['kind'], body?: t.PartiesEndStatusData['body'], options?: RequestOptions): Answer<t.PartiesEndStatusResponse> =>
    answer<t.PartiesEndStatusResponse>(api.partiesEndStatus({ ...using(concordat, options), path: { 'party': party, 'kind': kind }, ...(body && { body }) })),
})

/** Contact Points */
export const contactPoints = (concordat: Concordat) => ({
  /**
   * Add a contact point to a party
   *
   * Add a contact point to a party. Needs the scope `accounts:write`.
   * @param party An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `contact_point_exists`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `party_erased`, `party_unfit`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  add: (party: t.ContactPointsAddData['path']['party'], body: t.ContactPointsAddData['body'], options?: RequestOptions): Answer<t.ContactPointsAddResponse> =>
    answer<t.ContactPointsAddResponse>(api.contactPointsAdd({ ...using(concordat, options), path: { 'party': party }, body })),
  /**
   * Record that a contact point was verified to be the party’s
   *
   * Record that a contact point was verified to be the party’s. Needs the scope `accounts:write`.
   * @throws ConcordatError `conflict`, `contact_point_removed`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `party_erased`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  verify: (contactPoint: t.ContactPointsVerifyData['path']['contactPoint'], options?: RequestOptions): Answer<t.ContactPointsVerifyResponse> =>
    answer<t.ContactPointsVerifyResponse>(api.contactPointsVerify({ ...using(concordat, options), path: { 'contactPoint': contactPoint } })),
  /**
   * Record consent to the use of a contact point; it ends an opt-out
   *
   * Record consent to the use of a contact point; it ends an opt-out. Needs the scope `accounts:write`.
   * @throws ConcordatError `conflict`, `contact_point_removed`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `party_erased`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  consent: (contactPoint: t.ContactPointsConsentData['path']['contactPoint'], options?: RequestOptions): Answer<t.ContactPointsConsentResponse> =>
    answer<t.ContactPointsConsentResponse>(api.contactPointsConsent({ ...using(concordat, options), path: { 'contactPoint': contactPoint } })),
  /**
   * Record that the party opted out of the use of a contact point; it ends a consent
   *
   * Record that the party opted out of the use of a contact point; it ends a consent. Needs the scope `accounts:write`.
   * @throws ConcordatError `conflict`, `contact_point_removed`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `party_erased`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  optOut: (contactPoint: t.ContactPointsOptOutData['path']['contactPoint'], options?: RequestOptions): Answer<t.ContactPointsOptOutResponse> =>
    answer<t.ContactPointsOptOutResponse>(api.contactPointsOptOut({ ...using(concordat, options), path: { 'contactPoint': contactPoint } })),
  /**
   * Remove a contact point
   *
   * Remove a contact point. Needs the scope `accounts:write`.
   * @throws ConcordatError `conflict`, `contact_point_removed`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `party_erased`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  remove: (contactPoint: t.ContactPointsRemoveData['path']['contactPoint'], options?: RequestOptions): Answer<t.ContactPointsRemoveResponse> =>
    answer<t.ContactPointsRemoveResponse>(api.contactPointsRemove({ ...using(concordat, options), path: { 'contactPoint': contactPoint } })),
})

/** Transactions */
export const transactions = (concordat: Concordat) => ({
  /**
   * Post a transaction: what is owed on the account moves by it
   *
   * Post a transaction: what is owed on the account moves by it. Needs the scope `accounts:write`.
   * @param account An id, or `ref:` and your own reference
   * @throws ConcordatError `accrued_by_platform`, `amount_unfit`, `charges_frozen`, `conflict`, `currency_mismatch`, `day_unfit`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `transaction_not_allowed`, `transaction_reference_taken`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  post: (account: t.TransactionsPostData['path']['account'], body: t.TransactionsPostData['body'], options?: RequestOptions): Answer<t.TransactionsPostResponse> =>
    answer<t.TransactionsPostResponse>(api.transactionsPost({ ...using(concordat, options), path: { 'account': account }, body })),
  /**
   * List an account’s transactions, last recorded first
   *
   * List an account’s transactions, last recorded first. Needs the scope `accounts:read`.
   * @param account An id, or `ref:` and your own reference
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (account: t.TransactionsListData['path']['account'], query?: t.TransactionsListData['query'], options?: RequestOptions): Paged<t.TransactionsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.TransactionsListResponse>(api.transactionsList({ ...using(concordat, options), path: { 'account': account }, query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read a transaction of an account
   *
   * Read a transaction of an account. Needs the scope `accounts:read`.
   * @param account An id, or `ref:` and your own reference
   * @param transaction An id, or `ref:` and your own reference
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (account: t.TransactionsGetData['path']['account'], transaction: t.TransactionsGetData['path']['transaction'], query?: t.TransactionsGetData['query'], options?: RequestOptions): Answer<t.TransactionsGetResponse> =>
    answer<t.TransactionsGetResponse>(api.transactionsGet({ ...using(concordat, options), path: { 'account': account, 'transaction': transaction }, ...(query && { query }) })),
  /**
   * Take a transaction back by a twin of the same day and opposite amounts
   *
   * Take a transaction back by a twin of the same day and opposite amounts. Needs the scope `accounts:write`.
   * @param account An id, or `ref:` and your own reference
   * @param transaction An id, or `ref:` and your own reference
   * @throws ConcordatError `accrued_by_platform`, `amount_unfit`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `transaction_already_reversed`, `transaction_not_allowed`, `transaction_not_reversible`, `transaction_of_payment`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  reverse: (account: t.TransactionsReverseData['path']['account'], transaction: t.TransactionsReverseData['path']['transaction'], options?: RequestOptions): Answer<t.TransactionsReverseResponse> =>
    answer<t.TransactionsReverseResponse>(api.transactionsReverse({ ...using(concordat, options), path: { 'account': account, 'transaction': transaction } })),
})

/** Costs */
export const costs = (concordat: Concordat) => ({
  /**
   * Record an expense: charged to the borrower where that is lawful, or borne by the lender
   *
   * Record an expense: charged to the borrower where that is lawful, or borne by the lender. Needs the scope `accounts:write`.
   * @param account An id, or `ref:` and your own reference
   * @throws ConcordatError `accrued_by_platform`, `amount_unfit`, `charges_frozen`, `conflict`, `cost_basis_needed`, `cost_reference_taken`, `currency_mismatch`, `day_unfit`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `transaction_not_allowed`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  record: (account: t.CostsRecordData['path']['account'], body: t.CostsRecordData['body'], options?: RequestOptions): Answer<t.CostsRecordResponse> =>
    answer<t.CostsRecordResponse>(api.costsRecord({ ...using(concordat, options), path: { 'account': account }, body })),
  /**
   * List an account’s costs, newest first
   *
   * List an account’s costs, newest first. Needs the scope `accounts:read`.
   * @param account An id, or `ref:` and your own reference
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (account: t.CostsListData['path']['account'], query?: t.CostsListData['query'], options?: RequestOptions): Paged<t.CostsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.CostsListResponse>(api.costsList({ ...using(concordat, options), path: { 'account': account }, query: { ...query, ...(cursor && { cursor }) } }))),
})

/** Documents */
export const documents = (concordat: Concordat) => ({
  /**
   * Register a document of an account by its hash; the file stays with you
   *
   * Register a document of an account by its hash; the file stays with you. Needs the scope `accounts:write`.
   * @param account An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `document_taken`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  register: (account: t.DocumentsRegisterData['path']['account'], body: t.DocumentsRegisterData['body'], options?: RequestOptions): Answer<t.DocumentsRegisterResponse> =>
    answer<t.DocumentsRegisterResponse>(api.documentsRegister({ ...using(concordat, options), path: { 'account': account }, body })),
  /**
   * List an account’s documents, newest first
   *
   * List an account’s documents, newest first. Needs the scope `accounts:read`.
   * @param account An id, or `ref:` and your own reference
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (account: t.DocumentsListData['path']['account'], query?: t.DocumentsListData['query'], options?: RequestOptions): Paged<t.DocumentsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.DocumentsListResponse>(api.documentsList({ ...using(concordat, options), path: { 'account': account }, query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read a document of an account: its description and hash
   *
   * Read a document of an account: its description and hash. Needs the scope `accounts:read`.
   * @param account An id, or `ref:` and your own reference
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (account: t.DocumentsGetData['path']['account'], document: t.DocumentsGetData['path']['document'], query?: t.DocumentsGetData['query'], options?: RequestOptions): Answer<t.DocumentsGetResponse> =>
    answer<t.DocumentsGetResponse>(api.documentsGet({ ...using(concordat, options), path: { 'account': account, 'document': document }, ...(query && { query }) })),
})

/** Consents */
export const consents = (concordat: Concordat) => ({
  /**
   * Record a person’s consent to one use by one recipient
   *
   * What the person was shown and how they said yes, bound to one token by a salted commitment. The answer is the record, signed, and the code of the person’s receipt. Needs the scope `consents:write`.
   * @throws ConcordatError `conflict`, `consent_beyond_assurance`, `consent_list_full`, `consent_namespace_weak`, `consent_not_for_kind`, `consent_reference_taken`, `consent_times_unfit`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `quota_exceeded`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  record: (body: t.ConsentsRecordData['body'], options?: RequestOptions): Answer<t.ConsentsRecordResponse> =>
    answer<t.ConsentsRecordResponse>(api.consentsRecord({ ...using(concordat, options), body })),
  /**
   * List the consents you took, or those you may use, newest first
   *
   * List the consents you took, or those you may use, newest first. Needs the scope `consents:read`.
   * @param query.role Those you took, or those you may use
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.ConsentsListData['query'], options?: RequestOptions): Paged<t.ConsentsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.ConsentsListResponse>(api.consentsList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read a consent you took or may use
   *
   * Read a consent you took or may use. Needs the scope `consents:read`.
   * @param consent An id, or `ref:` and your own reference
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (consent: t.ConsentsGetData['path']['consent'], options?: RequestOptions): Answer<t.ConsentsGetResponse> =>
    answer<t.ConsentsGetResponse>(api.consentsGet({ ...using(concordat, options), path: { 'consent': consent } })),
  /**
   * Read the signed record of a consent
   *
   * Read the signed record of a consent. Needs the scope `consents:read`.
   * @param consent An id, or `ref:` and your own reference
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  signed: (consent: t.ConsentsSignedData['path']['consent'], options?: RequestOptions): Answer<t.ConsentsSignedResponse> =>
    answer<t.ConsentsSignedResponse>(api.consentsSigned({ ...using(concordat, options), path: { 'consent': consent } })),
  /**
   * Withdraw a consent: nothing more is done under it from this moment
   *
   * Either side may. The next use is refused from this moment, the published status list says so within a minute, and both sides are told by event. Needs the scope `consents:write`.
   * @param consent An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `consent_already_withdrawn`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  withdraw: (consent: t.ConsentsWithdrawData['path']['consent'], body: t.ConsentsWithdrawData['body'], options?: RequestOptions): Answer<t.ConsentsWithdrawResponse> =>
    answer<t.ConsentsWithdrawResponse>(api.consentsWithdraw({ ...using(concordat, options), path: { 'consent': consent }, body })),
  /**
   * Say what became of the data after a consent was withdrawn
   *
   * Say what became of the data after a consent was withdrawn. Needs the scope `consents:write`.
   * @param consent An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `consent_already_acknowledged`, `consent_ground_unfit`, `consent_not_recipient`, `consent_not_withdrawn`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  acknowledge: (consent: t.ConsentsAcknowledgeData['path']['consent'], body: t.ConsentsAcknowledgeData['body'], options?: RequestOptions): Answer<t.ConsentsAcknowledgeResponse> =>
    answer<t.ConsentsAcknowledgeResponse>(api.consentsAcknowledge({ ...using(concordat, options), path: { 'consent': consent }, body })),
})

/** Sharing Grants */
export const sharingGrants = (concordat: Concordat) => ({
  /**
   * Let an agency read parts of your case files, for a purpose and a time
   *
   * Once you made one to an agency, its case files show what your grants that stand name and the mandate shares, and nothing when none stands. An agency you made none to reads what the mandate shares. Needs the scope `consents:write`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `quota_exceeded`, `reference_not_found`, `sharing_grant_beyond_purpose`, `sharing_grant_expiry_unfit`, `sharing_grant_not_agency`, `sharing_grant_not_lender`, `sharing_grant_reference_taken`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  make: (body: t.SharingGrantsMakeData['body'], options?: RequestOptions): Answer<t.SharingGrantsMakeResponse> =>
    answer<t.SharingGrantsMakeResponse>(api.sharingGrantsMake({ ...using(concordat, options), body })),
  /**
   * List the grants you made, or that were made to you, newest first
   *
   * List the grants you made, or that were made to you, newest first. Needs the scope `consents:read`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.SharingGrantsListData['query'], options?: RequestOptions): Paged<t.SharingGrantsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.SharingGrantsListResponse>(api.sharingGrantsList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read a grant between you and the other side
   *
   * Read a grant between you and the other side. Needs the scope `consents:read`.
   * @param sharingGrant An id, or `ref:` and your own reference
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (sharingGrant: t.SharingGrantsGetData['path']['sharingGrant'], options?: RequestOptions): Answer<t.SharingGrantsGetResponse> =>
    answer<t.SharingGrantsGetResponse>(api.sharingGrantsGet({ ...using(concordat, options), path: { 'sharingGrant': sharingGrant } })),
  /**
   * Take a grant back: what nothing else shares is gone from the case files at once
   *
   * Take a grant back: what nothing else shares is gone from the case files at once. Needs the scope `consents:write`.
   * @param sharingGrant An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `sharing_grant_ended`, `sharing_grant_not_lender`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  revoke: (sharingGrant: t.SharingGrantsRevokeData['path']['sharingGrant'], options?: RequestOptions): Answer<t.SharingGrantsRevokeResponse> =>
    answer<t.SharingGrantsRevokeResponse>(api.sharingGrantsRevoke({ ...using(concordat, options), path: { 'sharingGrant': sharingGrant } })),
})

/** Ledger */
export const ledger = (concordat: Concordat) => ({
  /**
   * Read the sums of your ledger, as of any day of effect or of recording
   *
   * Read the sums of your ledger, as of any day of effect or of recording. Needs the scope `payments:read`.
   * @param query.effectiveThrough Leaves out what counts from a later day
   * @param query.recordedThrough Leaves out what was recorded after this day of your time zone: the books as they stood then
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  trialBalance: (query?: t.LedgerTrialBalanceData['query'], options?: RequestOptions): Answer<t.LedgerTrialBalanceResponse> =>
    answer<t.LedgerTrialBalanceResponse>(api.ledgerTrialBalance({ ...using(concordat, options), ...(query && { query }) })),
  /**
   * List what was posted, set by set, newest first
   *
   * A lender reads all of its ledger, the movements of its debts among it; an agency the sets it has a part in. Needs the scope `payments:read`.
   * @param query.account Lenders: your account
   * @param query.counterparty The other side of what two have a part in
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  postings: (query?: t.LedgerPostingsData['query'], options?: RequestOptions): Paged<t.LedgerPostingsResponse['data'][number]> =>
    paginate((cursor) => answer<t.LedgerPostingsResponse>(api.ledgerPostings({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
})

/** Mandates */
export const mandates = (concordat: Concordat) => ({
  /**
   * Propose a mandate to the other side and sign its first version
   *
   * Propose a mandate to the other side and sign its first version. Needs the scope `mandates:write`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `mandate_allocation_unlawful`, `mandate_licence_unknown`, `mandate_reference_taken`, `mandate_sides_unfit`, `payload_too_large`, `quota_exceeded`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  propose: (body: t.MandatesProposeData['body'], options?: RequestOptions): Answer<t.MandatesProposeResponse> =>
    answer<t.MandatesProposeResponse>(api.mandatesPropose({ ...using(concordat, options), body })),
  /**
   * List mandates, newest first
   *
   * List mandates, newest first. Needs the scope `mandates:read`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.MandatesListData['query'], options?: RequestOptions): Paged<t.MandatesListResponse['data'][number]> =>
    paginate((cursor) => answer<t.MandatesListResponse>(api.mandatesList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read a mandate with its latest version
   *
   * Read a mandate with its latest version. Needs the scope `mandates:read`.
   * @param mandate An id, or `ref:` and your own reference
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (mandate: t.MandatesGetData['path']['mandate'], query?: t.MandatesGetData['query'], options?: RequestOptions): Answer<t.MandatesGetResponse> =>
    answer<t.MandatesGetResponse>(api.mandatesGet({ ...using(concordat, options), path: { 'mandate': mandate }, ...(query && { query }) })),
  /**
   * Propose a new version of a mandate’s terms and sign it
   *
   * Propose a new version of a mandate’s terms and sign it. Needs the scope `mandates:write`.
   * @param mandate An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `mandate_allocation_unlawful`, `mandate_ended`, `mandate_licence_unknown`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  amend: (mandate: t.MandatesAmendData['path']['mandate'], body: t.MandatesAmendData['body'], options?: RequestOptions): Answer<t.MandatesAmendResponse> =>
    answer<t.MandatesAmendResponse>(api.mandatesAmend({ ...using(concordat, options), path: { 'mandate': mandate }, body })),
  /**
   * Sign the latest version of a mandate and bring it into force
   *
   * Sign the latest version of a mandate and bring it into force. Needs the scope `mandates:write`.
   * @param mandate An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `mandate_ended`, `mandate_nothing_to_sign`, `mandate_unlicensed`, `mandate_version_moved`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  sign: (mandate: t.MandatesSignData['path']['mandate'], body: t.MandatesSignData['body'], options?: RequestOptions): Answer<t.MandatesSignResponse> =>
    answer<t.MandatesSignResponse>(api.mandatesSign({ ...using(concordat, options), path: { 'mandate': mandate }, body })),
  /**
   * Suspend a mandate: open offers are withdrawn, and all work under it stops until you resume it
   *
   * Suspend a mandate: open offers are withdrawn, and all work under it stops until you resume it. Needs the scope `mandates:write`.
   * @param mandate An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `mandate_ended`, `mandate_not_in_force`, `mandate_suspended`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  suspend: (mandate: t.MandatesSuspendData['path']['mandate'], body: t.MandatesSuspendData['body'], options?: RequestOptions): Answer<t.MandatesSuspendResponse> =>
    answer<t.MandatesSuspendResponse>(api.mandatesSuspend({ ...using(concordat, options), path: { 'mandate': mandate }, body })),
  /**
   * Resume a mandate you suspended: work goes on wherever nothing else holds it
   *
   * Resume a mandate you suspended: work goes on wherever nothing else holds it. Needs the scope `mandates:write`.
   * @param mandate An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `mandate_ended`, `mandate_not_suspended`, `mandate_suspended_by_other`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  resume: (mandate: t.MandatesResumeData['path']['mandate'], options?: RequestOptions): Answer<t.MandatesResumeResponse> =>
    answer<t.MandatesResumeResponse>(api.mandatesResume({ ...using(concordat, options), path: { 'mandate': mandate } })),
  /**
   * End a mandate: nothing more is placed under it, and what is held goes on hold
   *
   * End a mandate: nothing more is placed under it, and what is held goes on hold. Needs the scope `mandates:write`.
   * @param mandate An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `mandate_ended`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  end: (mandate: t.MandatesEndData['path']['mandate'], options?: RequestOptions): Answer<t.MandatesEndResponse> =>
    answer<t.MandatesEndResponse>(api.mandatesEnd({ ...using(concordat, options), path: { 'mandate': mandate } })),
  /**
   * Read the capacity of a mandate: as signed, and what is left of it
   *
   * Read the capacity of a mandate: as signed, and what is left of it. Needs the scope `mandates:read`.
   * @param mandate An id, or `ref:` and your own reference
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  capacity: (mandate: t.MandatesCapacityData['path']['mandate'], options?: RequestOptions): Answer<t.MandatesCapacityResponse> =>
    answer<t.MandatesCapacityResponse>(api.mandatesCapacity({ ...using(concordat, options), path: { 'mandate': mandate } })),
})

/** Allocation Rules */
export const allocationRules = (concordat: Concordat) => ({
  /**
   * Read in which order the law makes a payment pay the parts of a debt
   *
   * Read in which order the law makes a payment pay the parts of a debt. Needs the scope `mandates:read`.
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (options?: RequestOptions): Answer<t.AllocationRulesGetResponse> =>
    answer<t.AllocationRulesGetResponse>(api.allocationRulesGet({ ...using(concordat, options) })),
})

/** Placements */
export const placements = (concordat: Concordat) => ({
  /**
   * Place an account: offer it to the agency of a mandate, or draft the offer
   *
   * Place an account: offer it to the agency of a mandate, or draft the offer. Needs the scope `placements:place`.
   * @throws ConcordatError `account_already_placed`, `account_held_before`, `account_nobody_to_contact`, `account_not_collectable`, `borrower_held_elsewhere`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `mandate_capacity_reached`, `mandate_ended`, `mandate_not_in_force`, `mandate_suspended`, `mandate_unlicensed`, `payload_too_large`, `placement_outside_mandate`, `placement_reference_taken`, `placement_respond_by_past`, `placement_status_unfit`, `placement_wrong_side`, `quota_exceeded`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  place: (body: t.PlacementsPlaceData['body'], options?: RequestOptions): Answer<t.PlacementsPlaceResponse> =>
    answer<t.PlacementsPlaceResponse>(api.placementsPlace({ ...using(concordat, options), body })),
  /**
   * List placements, newest first
   *
   * List placements, newest first. Needs the scope `placements:read`.
   * @param query.account Lenders only: your account
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.PlacementsListData['query'], options?: RequestOptions): Paged<t.PlacementsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.PlacementsListResponse>(api.placementsList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read a placement
   *
   * Read a placement. Needs the scope `placements:read`.
   * @param placement An id, or `ref:` and your own reference
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (placement: t.PlacementsGetData['path']['placement'], query?: t.PlacementsGetData['query'], options?: RequestOptions): Answer<t.PlacementsGetResponse> =>
    answer<t.PlacementsGetResponse>(api.placementsGet({ ...using(concordat, options), path: { 'placement': placement }, ...(query && { query }) })),
  /**
   * List what happened to a placement, newest first
   *
   * List what happened to a placement, newest first. Needs the scope `placements:read`.
   * @param placement An id, or `ref:` and your own reference
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  history: (placement: t.PlacementsHistoryData['path']['placement'], query?: t.PlacementsHistoryData['query'], options?: RequestOptions): Paged<t.PlacementsHistoryResponse['data'][number]> =>
    paginate((cursor) => answer<t.PlacementsHistoryResponse>(api.placementsHistory({ ...using(concordat, options), path: { 'placement': placement }, query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Offer a drafted placement to the agency
   *
   * Offer a drafted placement to the agency. Needs the scope `placements:place`.
   * @param placement An id, or `ref:` and your own reference
   * @throws ConcordatError `account_already_placed`, `account_held_before`, `account_nobody_to_contact`, `account_not_collectable`, `borrower_held_elsewhere`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `mandate_capacity_reached`, `mandate_ended`, `mandate_not_in_force`, `mandate_suspended`, `mandate_unlicensed`, `not_found`, `payload_too_large`, `placement_outside_mandate`, `placement_respond_by_past`, `placement_status_unfit`, `placement_wrong_side`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  offer: (placement: t.PlacementsOfferData['path']['placement'], body?: t.PlacementsOfferData['body'], options?: RequestOptions): Answer<t.PlacementsOfferResponse> =>
    answer<t.PlacementsOfferResponse>(api.placementsOffer({ ...using(concordat, options), path: { 'placement': placement }, ...(body && { body }) })),
  /**
   * Withdraw a draft, or an offer the agency has not answered
   *
   * Withdraw a draft, or an offer the agency has not answered. Needs the scope `placements:place`.
   * @param placement An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `placement_status_unfit`, `placement_wrong_side`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  withdraw: (placement: t.PlacementsWithdrawData['path']['placement'], options?: RequestOptions): Answer<t.PlacementsWithdrawResponse> =>
    answer<t.PlacementsWithdrawResponse>(api.placementsWithdraw({ ...using(concordat, options), path: { 'placement': placement } })),
  /**
   * Accept an offered account: its case file opens
   *
   * Accept an offered account: its case file opens. Needs the scope `placements:respond`.
   * @param placement An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `mandate_unlicensed`, `not_found`, `payload_too_large`, `placement_reference_taken`, `placement_status_unfit`, `placement_wrong_side`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  accept: (placement: t.PlacementsAcceptData['path']['placement'], body?: t.PlacementsAcceptData['body'], options?: RequestOptions): Answer<t.PlacementsAcceptResponse> =>
    answer<t.PlacementsAcceptResponse>(api.placementsAccept({ ...using(concordat, options), path: { 'placement': placement }, ...(body && { body }) })),
  /**
   * Decline an offered account with a code
   *
   * Decline an offered account with a code. Needs the scope `placements:respond`.
   * @param placement An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `placement_status_unfit`, `placement_wrong_side`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  decline: (placement: t.PlacementsDeclineData['path']['placement'], body: t.PlacementsDeclineData['body'], options?: RequestOptions): Answer<t.PlacementsDeclineResponse> =>
    answer<t.PlacementsDeclineResponse>(api.placementsDecline({ ...using(concordat, options), path: { 'placement': placement }, body })),
  /**
   * Begin to work an accepted account
   *
   * Begin to work an accepted account. Needs the scope `placements:work`.
   * @param placement An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `mandate_unlicensed`, `not_found`, `payload_too_large`, `placement_notice_missing`, `placement_scrub_missing`, `placement_status_unfit`, `placement_wrong_side`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  activate: (placement: t.PlacementsActivateData['path']['placement'], options?: RequestOptions): Answer<t.PlacementsActivateResponse> =>
    answer<t.PlacementsActivateResponse>(api.placementsActivate({ ...using(concordat, options), path: { 'placement': placement } })),
  /**
   * Close a placement with a code: the case file is gone at once
   *
   * Close a placement with a code: the case file is gone at once. Needs the scope `placements:work`.
   * @param placement An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `placement_code_unfit`, `placement_status_unfit`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  close: (placement: t.PlacementsCloseData['path']['placement'], body: t.PlacementsCloseData['body'], options?: RequestOptions): Answer<t.PlacementsCloseResponse> =>
    answer<t.PlacementsCloseResponse>(api.placementsClose({ ...using(concordat, options), path: { 'placement': placement }, body })),
  /**
   * Reopen a closed placement, with a code: the agency holds the account again
   *
   * Reopen a closed placement, with a code: the agency holds the account again. Needs the scope `placements:place`.
   * @param placement An id, or `ref:` and your own reference
   * @throws ConcordatError `account_already_placed`, `account_held_before`, `account_nobody_to_contact`, `account_not_collectable`, `borrower_held_elsewhere`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `mandate_capacity_reached`, `mandate_ended`, `mandate_not_in_force`, `mandate_suspended`, `mandate_unlicensed`, `not_found`, `payload_too_large`, `placement_outside_mandate`, `placement_reopen_late`, `placement_respond_by_past`, `placement_status_unfit`, `placement_wrong_side`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  reopen: (placement: t.PlacementsReopenData['path']['placement'], body: t.PlacementsReopenData['body'], options?: RequestOptions): Answer<t.PlacementsReopenResponse> =>
    answer<t.PlacementsReopenResponse>(api.placementsReopen({ ...using(concordat, options), path: { 'placement': placement }, body })),
  /**
   * Recall a placement: announced with a time to object, or at once
   *
   * Recall a placement: announced with a time to object, or at once. Needs the scope `placements:place`.
   * @param placement An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `placement_status_unfit`, `placement_under_recall`, `placement_wrong_side`, `quota_exceeded`, `recall_date_unfit`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  recall: (placement: t.PlacementsRecallData['path']['placement'], body: t.PlacementsRecallData['body'], options?: RequestOptions): Answer<t.PlacementsRecallResponse> =>
    answer<t.PlacementsRecallResponse>(api.placementsRecall({ ...using(concordat, options), path: { 'placement': placement }, body })),
  /**
   * Read what the clocks of a placement say now
   *
   * Read what the clocks of a placement say now. Needs the scope `placements:read`.
   * @param placement An id, or `ref:` and your own reference
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  clocks: (placement: t.PlacementsClocksData['path']['placement'], options?: RequestOptions): Answer<t.PlacementsClocksResponse> =>
    answer<t.PlacementsClocksResponse>(api.placementsClocks({ ...using(concordat, options), path: { 'placement': placement } })),
})

/** Returns */
export const returns = (concordat: Concordat) => ({
  /**
   * Ask to give a placement back, with a code: it is returned unless the lender refuses in time
   *
   * Ask to give a placement back, with a code: it is returned unless the lender refuses in time. Needs the scope `placements:work`.
   * @param placement An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `placement_status_unfit`, `placement_wrong_side`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  request: (placement: t.ReturnsRequestData['path']['placement'], body: t.ReturnsRequestData['body'], options?: RequestOptions): Answer<t.ReturnsRequestResponse> =>
    answer<t.ReturnsRequestResponse>(api.returnsRequest({ ...using(concordat, options), path: { 'placement': placement }, body })),
  /**
   * List what agencies give back, newest first
   *
   * List what agencies give back, newest first. Needs the scope `placements:read`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.ReturnsListData['query'], options?: RequestOptions): Paged<t.ReturnsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.ReturnsListResponse>(api.returnsList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read a return
   *
   * Read a return. Needs the scope `placements:read`.
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (returned: t.ReturnsGetData['path']['returned'], query?: t.ReturnsGetData['query'], options?: RequestOptions): Answer<t.ReturnsGetResponse> =>
    answer<t.ReturnsGetResponse>(api.returnsGet({ ...using(concordat, options), path: { 'returned': returned }, ...(query && { query }) })),
  /**
   * Take a placement back that the agency returns: its case file is gone at once
   *
   * Take a placement back that the agency returns: its case file is gone at once. Needs the scope `placements:place`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `placement_status_unfit`, `placement_wrong_side`, `quota_exceeded`, `return_over`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  accept: (returned: t.ReturnsAcceptData['path']['returned'], options?: RequestOptions): Answer<t.ReturnsAcceptResponse> =>
    answer<t.ReturnsAcceptResponse>(api.returnsAccept({ ...using(concordat, options), path: { 'returned': returned } })),
  /**
   * Refuse a return with a code: the agency goes on working the account
   *
   * Refuse a return with a code: the agency goes on working the account. Needs the scope `placements:place`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `placement_wrong_side`, `quota_exceeded`, `return_over`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  refuse: (returned: t.ReturnsRefuseData['path']['returned'], body: t.ReturnsRefuseData['body'], options?: RequestOptions): Answer<t.ReturnsRefuseResponse> =>
    answer<t.ReturnsRefuseResponse>(api.returnsRefuse({ ...using(concordat, options), path: { 'returned': returned }, body })),
  /**
   * Keep a placement after all: what it was before the return shows again
   *
   * Keep a placement after all: what it was before the return shows again. Needs the scope `placements:work`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `placement_wrong_side`, `quota_exceeded`, `return_over`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  withdraw: (returned: t.ReturnsWithdrawData['path']['returned'], options?: RequestOptions): Answer<t.ReturnsWithdrawResponse> =>
    answer<t.ReturnsWithdrawResponse>(api.returnsWithdraw({ ...using(concordat, options), path: { 'returned': returned } })),
})

/** Holds */
export const holds = (concordat: Concordat) => ({
  /**
   * Put a placement on hold: work stops until the last hold is gone
   *
   * Put a placement on hold: work stops until the last hold is gone. Needs the scope `placements:work`.
   * @param placement An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `hold_already_placed`, `hold_source_unfit`, `hold_until_past`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `placement_code_unfit`, `placement_status_unfit`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  place: (placement: t.HoldsPlaceData['path']['placement'], body: t.HoldsPlaceData['body'], options?: RequestOptions): Answer<t.HoldsPlaceResponse> =>
    answer<t.HoldsPlaceResponse>(api.holdsPlace({ ...using(concordat, options), path: { 'placement': placement }, body })),
  /**
   * List what stops work on placements, newest first
   *
   * List what stops work on placements, newest first. Needs the scope `placements:read`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.HoldsListData['query'], options?: RequestOptions): Paged<t.HoldsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.HoldsListResponse>(api.holdsList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read a hold
   *
   * Read a hold. Needs the scope `placements:read`.
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (hold: t.HoldsGetData['path']['hold'], query?: t.HoldsGetData['query'], options?: RequestOptions): Answer<t.HoldsGetResponse> =>
    answer<t.HoldsGetResponse>(api.holdsGet({ ...using(concordat, options), path: { 'hold': hold }, ...(query && { query }) })),
  /**
   * Lift a hold you placed: work goes on when it was the last
   *
   * Lift a hold you placed: work goes on when it was the last. Needs the scope `placements:work`.
   * @throws ConcordatError `conflict`, `hold_ended`, `hold_not_yours`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  lift: (hold: t.HoldsLiftData['path']['hold'], options?: RequestOptions): Answer<t.HoldsLiftResponse> =>
    answer<t.HoldsLiftResponse>(api.holdsLift({ ...using(concordat, options), path: { 'hold': hold } })),
})

/** Case Files */
export const caseFiles = (concordat: Concordat) => ({
  /**
   * Read what the lender shares of a placed account
   *
   * Read what the lender shares of a placed account. Needs the scope `placements:read`.
   * @param placement An id, or `ref:` and your own reference
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (placement: t.CaseFilesGetData['path']['placement'], query?: t.CaseFilesGetData['query'], options?: RequestOptions): Answer<t.CaseFilesGetResponse> =>
    answer<t.CaseFilesGetResponse>(api.caseFilesGet({ ...using(concordat, options), path: { 'placement': placement }, ...(query && { query }) })),
  /**
   * List the case files open to you, newest placement first
   *
   * List the case files open to you, newest placement first. Needs the scope `placements:read`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.CaseFilesListData['query'], options?: RequestOptions): Paged<t.CaseFilesListResponse['data'][number]> =>
    paginate((cursor) => answer<t.CaseFilesListResponse>(api.caseFilesList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
})

/** Placement Batches */
export const placementBatches = (concordat: Concordat) => ({
  /**
   * Place many accounts under a mandate in one job
   *
   * Drafts a placement for each account that may be placed, then offers them all at once. Poll the batch for its progress, its rows for what failed and why. Needs the scope `placements:place`.
   * @throws ConcordatError `account_already_placed`, `account_held_before`, `account_nobody_to_contact`, `account_not_collectable`, `borrower_held_elsewhere`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `mandate_capacity_reached`, `mandate_ended`, `mandate_not_in_force`, `mandate_suspended`, `mandate_unlicensed`, `payload_too_large`, `placement_batch_import_unfit`, `placement_batch_reference_taken`, `placement_outside_mandate`, `placement_respond_by_past`, `placement_wrong_side`, `quota_exceeded`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  create: (body: t.PlacementBatchesCreateData['body'], options?: RequestOptions): Answer<t.PlacementBatchesCreateResponse> =>
    answer<t.PlacementBatchesCreateResponse>(api.placementBatchesCreate({ ...using(concordat, options), body })),
  /**
   * List batches, newest first
   *
   * List batches, newest first. Needs the scope `placements:read`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.PlacementBatchesListData['query'], options?: RequestOptions): Paged<t.PlacementBatchesListResponse['data'][number]> =>
    paginate((cursor) => answer<t.PlacementBatchesListResponse>(api.placementBatchesList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read a batch and how far it has come
   *
   * Read a batch and how far it has come. Needs the scope `placements:read`.
   * @param batch An id, or `ref:` and your own reference
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (batch: t.PlacementBatchesGetData['path']['batch'], options?: RequestOptions): Answer<t.PlacementBatchesGetResponse> =>
    answer<t.PlacementBatchesGetResponse>(api.placementBatchesGet({ ...using(concordat, options), path: { 'batch': batch } })),
  /**
   * List the rows of a batch in order, with what became of each
   *
   * List the rows of a batch in order, with what became of each. Needs the scope `placements:read`.
   * @param batch An id, or `ref:` and your own reference
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  rows: (batch: t.PlacementBatchesRowsData['path']['batch'], query?: t.PlacementBatchesRowsData['query'], options?: RequestOptions): Paged<t.PlacementBatchesRowsResponse['data'][number]> =>
    paginate((cursor) => answer<t.PlacementBatchesRowsResponse>(api.placementBatchesRows({ ...using(concordat, options), path: { 'batch': batch }, query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Stop a batch and withdraw what the agency has not answered
   *
   * Stop a batch and withdraw what the agency has not answered. Needs the scope `placements:place`.
   * @param batch An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `placement_batch_state_unfit`, `placement_wrong_side`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  abort: (batch: t.PlacementBatchesAbortData['path']['batch'], options?: RequestOptions): Answer<t.PlacementBatchesAbortResponse> =>
    answer<t.PlacementBatchesAbortResponse>(api.placementBatchesAbort({ ...using(concordat, options), path: { 'batch': batch } })),
  /**
   * Answer every offer of a batch in one call
   *
   * Answer every offer of a batch in one call. Needs the scope `placements:respond`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `placement_answer_unclear`, `placement_batch_state_unfit`, `placement_wrong_side`, `quota_exceeded`, `reference_not_found`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  answer: (batch: t.PlacementBatchesAnswerData['path']['batch'], body?: t.PlacementBatchesAnswerData['body'], options?: RequestOptions): Answer<t.PlacementBatchesAnswerResponse> =>
    answer<t.PlacementBatchesAnswerResponse>(api.placementBatchesAnswer({ ...using(concordat, options), path: { 'batch': batch }, ...(body && { body }) })),
})

/** Queries */
export const queries = (concordat: Concordat) => ({
  /**
   * Ask the other side something about a placement, or for a document
   *
   * Ask the other side something about a placement, or for a document. Needs the scope `placements:work`.
   * @param placement An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `placement_status_unfit`, `query_unclear`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  ask: (placement: t.QueriesAskData['path']['placement'], body: t.QueriesAskData['body'], options?: RequestOptions): Answer<t.QueriesAskResponse> =>
    answer<t.QueriesAskResponse>(api.queriesAsk({ ...using(concordat, options), path: { 'placement': placement }, body })),
  /**
   * List questions between lender and agency, newest first
   *
   * List questions between lender and agency, newest first. Needs the scope `placements:read`.
   * @param query.state Open questions are within their time, overdue ones past it
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.QueriesListData['query'], options?: RequestOptions): Paged<t.QueriesListResponse['data'][number]> =>
    paginate((cursor) => answer<t.QueriesListResponse>(api.queriesList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read a question between lender and agency
   *
   * Read a question between lender and agency. Needs the scope `placements:read`.
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (query: t.QueriesGetData['path']['query'], options?: RequestOptions): Answer<t.QueriesGetResponse> =>
    answer<t.QueriesGetResponse>(api.queriesGet({ ...using(concordat, options), path: { 'query': query } })),
  /**
   * Answer what the other side asked
   *
   * Answer what the other side asked. Needs the scope `placements:work`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `query_answered`, `query_own`, `query_unclear`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  answer: (query: t.QueriesAnswerData['path']['query'], body: t.QueriesAnswerData['body'], options?: RequestOptions): Answer<t.QueriesAnswerResponse> =>
    answer<t.QueriesAnswerResponse>(api.queriesAnswer({ ...using(concordat, options), path: { 'query': query }, body })),
})

/** Placement Recalls */
export const placementRecalls = (concordat: Concordat) => ({
  /**
   * List recalls of placements, newest first, with what is due next
   *
   * List recalls of placements, newest first, with what is due next. Needs the scope `placements:read`.
   * @param query.recall The recall of many it is part of
   * @param query.cause What ended the placement
   * @param query.step What is due next
   * @param query.owner Whose move that is
   * @param query.overdue Whether what is due next is past its time
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.PlacementRecallsListData['query'], options?: RequestOptions): Paged<t.PlacementRecallsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.PlacementRecallsListResponse>(api.placementRecallsList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read the recall of a placement with its steps
   *
   * Read the recall of a placement with its steps. Needs the scope `placements:read`.
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (placementRecall: t.PlacementRecallsGetData['path']['placementRecall'], query?: t.PlacementRecallsGetData['query'], options?: RequestOptions): Answer<t.PlacementRecallsGetResponse> =>
    answer<t.PlacementRecallsGetResponse>(api.placementRecallsGet({ ...using(concordat, options), path: { 'placementRecall': placementRecall }, ...(query && { query }) })),
  /**
   * Object to a recall with a code, within the time of the mandate
   *
   * Object to a recall with a code, within the time of the mandate. Needs the scope `placements:work`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `placement_wrong_side`, `quota_exceeded`, `recall_objection_closed`, `recall_state_unfit`, `reference_not_found`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  object: (placementRecall: t.PlacementRecallsObjectData['path']['placementRecall'], body: t.PlacementRecallsObjectData['body'], options?: RequestOptions): Answer<t.PlacementRecallsObjectResponse> =>
    answer<t.PlacementRecallsObjectResponse>(api.placementRecallsObject({ ...using(concordat, options), path: { 'placementRecall': placementRecall }, body })),
  /**
   * Postpone a recall the agency objects to
   *
   * Postpone a recall the agency objects to. Needs the scope `placements:place`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `placement_wrong_side`, `quota_exceeded`, `recall_date_unfit`, `recall_extensions_used`, `recall_state_unfit`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  extend: (placementRecall: t.PlacementRecallsExtendData['path']['placementRecall'], body: t.PlacementRecallsExtendData['body'], options?: RequestOptions): Answer<t.PlacementRecallsExtendResponse> =>
    answer<t.PlacementRecallsExtendResponse>(api.placementRecallsExtend({ ...using(concordat, options), path: { 'placementRecall': placementRecall }, body })),
  /**
   * Insist on a recall the agency objects to: it cannot object again
   *
   * Insist on a recall the agency objects to: it cannot object again. Needs the scope `placements:place`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `placement_status_unfit`, `placement_wrong_side`, `quota_exceeded`, `recall_state_unfit`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  insist: (placementRecall: t.PlacementRecallsInsistData['path']['placementRecall'], options?: RequestOptions): Answer<t.PlacementRecallsInsistResponse> =>
    answer<t.PlacementRecallsInsistResponse>(api.placementRecallsInsist({ ...using(concordat, options), path: { 'placementRecall': placementRecall } })),
  /**
   * Withdraw a recall before it is final, or accept an objection: the placement is again what it was
   *
   * Withdraw a recall before it is final, or accept an objection: the placement is again what it was. Needs the scope `placements:place`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `placement_wrong_side`, `quota_exceeded`, `recall_state_unfit`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  withdraw: (placementRecall: t.PlacementRecallsWithdrawData['path']['placementRecall'], options?: RequestOptions): Answer<t.PlacementRecallsWithdrawResponse> =>
    answer<t.PlacementRecallsWithdrawResponse>(api.placementRecallsWithdraw({ ...using(concordat, options), path: { 'placementRecall': placementRecall } })),
  /**
   * Attest that contact with the borrower has ceased: a pending recall is final with it
   *
   * Attest that contact with the borrower has ceased: a pending recall is final with it. Needs the scope `placements:work`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `placement_status_unfit`, `placement_wrong_side`, `quota_exceeded`, `recall_already_attested`, `recall_moment_unfit`, `recall_state_unfit`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  attest: (placementRecall: t.PlacementRecallsAttestData['path']['placementRecall'], body: t.PlacementRecallsAttestData['body'], options?: RequestOptions): Answer<t.PlacementRecallsAttestResponse> =>
    answer<t.PlacementRecallsAttestResponse>(api.placementRecallsAttest({ ...using(concordat, options), path: { 'placementRecall': placementRecall }, body })),
  /**
   * Declare that every payment in flight is reported, or that there is none
   *
   * Declare that every payment in flight is reported, or that there is none. Needs the scope `placements:work`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `placement_wrong_side`, `quota_exceeded`, `recall_payments_differ`, `recall_state_unfit`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  declarePayments: (placementRecall: t.PlacementRecallsDeclarePaymentsData['path']['placementRecall'], body: t.PlacementRecallsDeclarePaymentsData['body'], options?: RequestOptions): Answer<t.PlacementRecallsDeclarePaymentsResponse> =>
    answer<t.PlacementRecallsDeclarePaymentsResponse>(api.placementRecallsDeclarePayments({ ...using(concordat, options), path: { 'placementRecall': placementRecall }, body })),
  /**
   * Certify what you destroyed of a recalled placement, and what the law makes you keep until when
   *
   * Certify what you destroyed of a recalled placement, and what the law makes you keep until when. Needs the scope `placements:work`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `placement_wrong_side`, `purge_retention_runs`, `purge_retention_unfounded`, `purge_unclear`, `quota_exceeded`, `recall_already_purged`, `recall_purge_early`, `recall_state_unfit`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  certifyPurge: (placementRecall: t.PlacementRecallsCertifyPurgeData['path']['placementRecall'], body: t.PlacementRecallsCertifyPurgeData['body'], options?: RequestOptions): Answer<t.PlacementRecallsCertifyPurgeResponse> =>
    answer<t.PlacementRecallsCertifyPurgeResponse>(api.placementRecallsCertifyPurge({ ...using(concordat, options), path: { 'placementRecall': placementRecall }, body })),
})

/** Recalls */
export const recalls = (concordat: Concordat) => ({
  /**
   * Recall many placements in one job; sent again under its reference, it is the same recall
   *
   * Recalls up to 10,000 placements named, or all that a filter selects, in one job. Poll the recall for its progress, its rows for what became of each. Needs the scope `placements:place`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `placement_wrong_side`, `quota_exceeded`, `recall_date_unfit`, `recall_reference_taken`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  create: (body: t.RecallsCreateData['body'], options?: RequestOptions): Answer<t.RecallsCreateResponse> =>
    answer<t.RecallsCreateResponse>(api.recallsCreate({ ...using(concordat, options), body })),
  /**
   * List your recalls of many placements, newest first
   *
   * List your recalls of many placements, newest first. Needs the scope `placements:read`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.RecallsListData['query'], options?: RequestOptions): Paged<t.RecallsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.RecallsListResponse>(api.recallsList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read a recall of many placements and how far it has come
   *
   * Read a recall of many placements and how far it has come. Needs the scope `placements:read`.
   * @param recall An id, or `ref:` and your own reference
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (recall: t.RecallsGetData['path']['recall'], options?: RequestOptions): Answer<t.RecallsGetResponse> =>
    answer<t.RecallsGetResponse>(api.recallsGet({ ...using(concordat, options), path: { 'recall': recall } })),
  /**
   * List the rows of a recall in order, with what became of each
   *
   * List the rows of a recall in order, with what became of each. Needs the scope `placements:read`.
   * @param recall An id, or `ref:` and your own reference
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  rows: (recall: t.RecallsRowsData['path']['recall'], query?: t.RecallsRowsData['query'], options?: RequestOptions): Paged<t.RecallsRowsResponse['data'][number]> =>
    paginate((cursor) => answer<t.RecallsRowsResponse>(api.recallsRows({ ...using(concordat, options), path: { 'recall': recall }, query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Withdraw a whole recall: every placement it has not recalled for good is again what it was
   *
   * Takes back every placement of the recall that is not recalled for good, objected to or not, and stops what it has not come to. A job does it: poll the recall, its rows say `withdrawn`. Needs the scope `placements:place`.
   * @param recall An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `recall_state_unfit`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  withdraw: (recall: t.RecallsWithdrawData['path']['recall'], options?: RequestOptions): Answer<t.RecallsWithdrawResponse> =>
    answer<t.RecallsWithdrawResponse>(api.recallsWithdraw({ ...using(concordat, options), path: { 'recall': recall } })),
})

/** Cease Attestations */
export const ceaseAttestations = (concordat: Concordat) => ({
  /**
   * Attest for up to 1,000 recalls that contact has ceased, each by itself
   *
   * Attest for up to 1,000 recalls that contact has ceased, each by itself. Needs the scope `placements:work`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `placement_status_unfit`, `placement_wrong_side`, `quota_exceeded`, `recall_already_attested`, `recall_moment_unfit`, `recall_state_unfit`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  many: (body: t.CeaseAttestationsManyData['body'], options?: RequestOptions): Answer<t.CeaseAttestationsManyResponse> =>
    answer<t.CeaseAttestationsManyResponse>(api.ceaseAttestationsMany({ ...using(concordat, options), body })),
})

/** Payment Declarations */
export const paymentDeclarations = (concordat: Concordat) => ({
  /**
   * Declare for up to 1,000 recalls that their payments in flight are reported, each by itself
   *
   * Declare for up to 1,000 recalls that their payments in flight are reported, each by itself. Needs the scope `placements:work`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `placement_wrong_side`, `quota_exceeded`, `recall_payments_differ`, `recall_state_unfit`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  many: (body: t.PaymentDeclarationsManyData['body'], options?: RequestOptions): Answer<t.PaymentDeclarationsManyResponse> =>
    answer<t.PaymentDeclarationsManyResponse>(api.paymentDeclarationsMany({ ...using(concordat, options), body })),
})

/** Purge Certificates */
export const purgeCertificates = (concordat: Concordat) => ({
  /**
   * Certify for up to 1,000 recalls what you destroyed and what the law makes you keep, each by itself
   *
   * Certify for up to 1,000 recalls what you destroyed and what the law makes you keep, each by itself. Needs the scope `placements:work`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `placement_wrong_side`, `purge_retention_runs`, `purge_retention_unfounded`, `purge_unclear`, `quota_exceeded`, `recall_already_purged`, `recall_purge_early`, `recall_state_unfit`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  many: (body: t.PurgeCertificatesManyData['body'], options?: RequestOptions): Answer<t.PurgeCertificatesManyResponse> =>
    answer<t.PurgeCertificatesManyResponse>(api.purgeCertificatesMany({ ...using(concordat, options), body })),
  /**
   * List purge certificates, newest first
   *
   * List purge certificates, newest first. Needs the scope `placements:read`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.PurgeCertificatesListData['query'], options?: RequestOptions): Paged<t.PurgeCertificatesListResponse['data'][number]> =>
    paginate((cursor) => answer<t.PurgeCertificatesListResponse>(api.purgeCertificatesList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read what a former holder certified to have destroyed, and what the law makes it keep
   *
   * Read what a former holder certified to have destroyed, and what the law makes it keep. Needs the scope `placements:read`.
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (certificate: t.PurgeCertificatesGetData['path']['certificate'], query?: t.PurgeCertificatesGetData['query'], options?: RequestOptions): Answer<t.PurgeCertificatesGetResponse> =>
    answer<t.PurgeCertificatesGetResponse>(api.purgeCertificatesGet({ ...using(concordat, options), path: { 'certificate': certificate }, ...(query && { query }) })),
})

/** Duty Runs */
export const dutyRuns = (concordat: Concordat) => ({
  /**
   * Attest, declare or certify for all recalls a selection finds, in one job
   *
   * Does one duty of a former holder, in one job, for every final recall of a lender that waits for it and matches. Poll the run for its progress, its refusals for what could not be done. Needs the scope `placements:work`.
   * @throws ConcordatError `conflict`, `duty_run_reference_taken`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `placement_wrong_side`, `quota_exceeded`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  create: (body: t.DutyRunsCreateData['body'], options?: RequestOptions): Answer<t.DutyRunsCreateResponse> =>
    answer<t.DutyRunsCreateResponse>(api.dutyRunsCreate({ ...using(concordat, options), body })),
  /**
   * List duties done for many recalls, newest first
   *
   * List duties done for many recalls, newest first. Needs the scope `placements:read`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.DutyRunsListData['query'], options?: RequestOptions): Paged<t.DutyRunsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.DutyRunsListResponse>(api.dutyRunsList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read how far a duty done for many recalls has come
   *
   * Read how far a duty done for many recalls has come. Needs the scope `placements:read`.
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (dutyRun: t.DutyRunsGetData['path']['dutyRun'], options?: RequestOptions): Answer<t.DutyRunsGetResponse> =>
    answer<t.DutyRunsGetResponse>(api.dutyRunsGet({ ...using(concordat, options), path: { 'dutyRun': dutyRun } })),
  /**
   * List the recalls whose duty a run could not do, each with its problem
   *
   * List the recalls whose duty a run could not do, each with its problem. Needs the scope `placements:read`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  refusals: (dutyRun: t.DutyRunsRefusalsData['path']['dutyRun'], query?: t.DutyRunsRefusalsData['query'], options?: RequestOptions): Paged<t.DutyRunsRefusalsResponse['data'][number]> =>
    paginate((cursor) => answer<t.DutyRunsRefusalsResponse>(api.dutyRunsRefusals({ ...using(concordat, options), path: { 'dutyRun': dutyRun }, query: { ...query, ...(cursor && { cursor }) } }))),
})

/** Payments In Flight */
export const paymentsInFlight = (concordat: Concordat) => ({
  /**
   * Report a payment on a placement that ended; reported again under its reference, it is the same one
   *
   * Report a payment on a placement that ended; reported again under its reference, it is the same one. Needs the scope `placements:work`.
   * @param placement An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `currency_mismatch`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `payment_payee_forbidden`, `payment_reference_taken`, `placement_wrong_side`, `quota_exceeded`, `recall_grace_over`, `recall_moment_unfit`, `recall_not_final`, `recall_state_unfit`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  report: (placement: t.PaymentsInFlightReportData['path']['placement'], body: t.PaymentsInFlightReportData['body'], options?: RequestOptions): Answer<t.PaymentsInFlightReportResponse> =>
    answer<t.PaymentsInFlightReportResponse>(api.paymentsInFlightReport({ ...using(concordat, options), path: { 'placement': placement }, body })),
  /**
   * List payments former holders reported, newest first
   *
   * List payments former holders reported, newest first. Needs the scope `placements:read`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.PaymentsInFlightListData['query'], options?: RequestOptions): Paged<t.PaymentsInFlightListResponse['data'][number]> =>
    paginate((cursor) => answer<t.PaymentsInFlightListResponse>(api.paymentsInFlightList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read a payment a former holder reported
   *
   * Read a payment a former holder reported. Needs the scope `placements:read`.
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (payment: t.PaymentsInFlightGetData['path']['payment'], query?: t.PaymentsInFlightGetData['query'], options?: RequestOptions): Answer<t.PaymentsInFlightGetResponse> =>
    answer<t.PaymentsInFlightGetResponse>(api.paymentsInFlightGet({ ...using(concordat, options), path: { 'payment': payment }, ...(query && { query }) })),
  /**
   * Refuse a payment a former holder reported, with a code
   *
   * Refuse a payment a former holder reported, with a code. Needs the scope `placements:place`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `payment_already_answered`, `placement_wrong_side`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  refuse: (payment: t.PaymentsInFlightRefuseData['path']['payment'], body: t.PaymentsInFlightRefuseData['body'], options?: RequestOptions): Answer<t.PaymentsInFlightRefuseResponse> =>
    answer<t.PaymentsInFlightRefuseResponse>(api.paymentsInFlightRefuse({ ...using(concordat, options), path: { 'payment': payment }, body })),
  /**
   * Confirm a payment a former holder reported: it becomes one payment, or is one that was recorded before
   *
   * What the agency recorded under its reference is that payment; else it is recorded now, and put to the debt by the rules of every payment. Needs the scope `placements:place`.
   * @throws ConcordatError `accrued_by_platform`, `amount_unfit`, `charges_frozen`, `conflict`, `currency_mismatch`, `day_unfit`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `payment_already_answered`, `payment_already_recorded`, `payment_exchange_unfit`, `payment_in_flight_differs`, `payment_in_flight_like`, `payment_in_flight_taken`, `payment_moment_unfit`, `payment_payee_forbidden`, `payment_payee_unfit`, `payment_status_unfit`, `placement_wrong_side`, `quota_exceeded`, `reference_not_found`, `stale_version`, `transaction_not_allowed`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  confirm: (payment: t.PaymentsInFlightConfirmData['path']['payment'], body?: t.PaymentsInFlightConfirmData['body'], options?: RequestOptions): Answer<t.PaymentsInFlightConfirmResponse> =>
    answer<t.PaymentsInFlightConfirmResponse>(api.paymentsInFlightConfirm({ ...using(concordat, options), path: { 'payment': payment }, ...(body && { body }) })),
})

/** Retention Rules */
export const retentionRules = (concordat: Concordat) => ({
  /**
   * Read how long the law makes a former holder keep what it has
   *
   * Read how long the law makes a former holder keep what it has. Needs the scope `placements:read`.
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (options?: RequestOptions): Answer<t.RetentionRulesGetResponse> =>
    answer<t.RetentionRulesGetResponse>(api.retentionRulesGet({ ...using(concordat, options) })),
})

/** Sealed Records */
export const sealedRecords = (concordat: Concordat) => ({
  /**
   * Look into the sealed record of a placement you held: the opening is recorded with its purpose
   *
   * Look into the sealed record of a placement you held: the opening is recorded with its purpose. Needs the scope `placements:work`.
   * @param placement An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `placement_wrong_side`, `quota_exceeded`, `sealed_record_missing`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  open: (placement: t.SealedRecordsOpenData['path']['placement'], body: t.SealedRecordsOpenData['body'], options?: RequestOptions): Answer<t.SealedRecordsOpenResponse> =>
    answer<t.SealedRecordsOpenResponse>(api.sealedRecordsOpen({ ...using(concordat, options), path: { 'placement': placement }, body })),
  /**
   * List who looked into the sealed record of a placement, when and what for, newest first
   *
   * List who looked into the sealed record of a placement, when and what for, newest first. Needs the scope `placements:read`.
   * @param placement An id, or `ref:` and your own reference
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  openings: (placement: t.SealedRecordsOpeningsData['path']['placement'], query?: t.SealedRecordsOpeningsData['query'], options?: RequestOptions): Paged<t.SealedRecordsOpeningsResponse['data'][number]> =>
    paginate((cursor) => answer<t.SealedRecordsOpeningsResponse>(api.sealedRecordsOpenings({ ...using(concordat, options), path: { 'placement': placement }, query: { ...query, ...(cursor && { cursor }) } }))),
})

/** Codes */
export const codes = (concordat: Concordat) => ({
  /**
   * Read the code dictionary
   *
   * Read the code dictionary. Needs the scope `placements:read`.
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (query?: t.CodesGetData['query'], options?: RequestOptions): Answer<t.CodesGetResponse> =>
    answer<t.CodesGetResponse>(api.codesGet({ ...using(concordat, options), ...(query && { query }) })),
  /**
   * Translate a code between formats
   *
   * Translate a code between formats. Needs the scope `placements:read`.
   * @param query.from The format the code is of
   * @param query.to The format wanted
   * @param query.kind What the code is the reason for, where you know it
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  translate: (query: t.CodesTranslateData['query'], options?: RequestOptions): Answer<t.CodesTranslateResponse> =>
    answer<t.CodesTranslateResponse>(api.codesTranslate({ ...using(concordat, options), ...(query && { query }) })),
})

/** Reconciliations */
export const reconciliations = (concordat: Concordat) => ({
  /**
   * Open a statement of what an agency holds under a mandate at the end of a day, or ask for one
   *
   * An agency opens a statement of what it holds; a lender that opens one asks the agency to state, and the agency has until `dueAt`. Needs the scope `placements:work`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `mandate_not_in_force`, `payload_too_large`, `quota_exceeded`, `reconciliation_day_unfit`, `reconciliation_reference_taken`, `reconciliation_totals_unfit`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  open: (body: t.ReconciliationsOpenData['body'], options?: RequestOptions): Answer<t.ReconciliationsOpenResponse> =>
    answer<t.ReconciliationsOpenResponse>(api.reconciliationsOpen({ ...using(concordat, options), body })),
  /**
   * List reconciliations, newest first
   *
   * List reconciliations, newest first. Needs the scope `placements:read`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.ReconciliationsListData['query'], options?: RequestOptions): Paged<t.ReconciliationsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.ReconciliationsListResponse>(api.reconciliationsList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read a reconciliation and how far it has come
   *
   * Read a reconciliation and how far it has come. Needs the scope `placements:read`.
   * @param reconciliation An id, or `ref:` and your own reference
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (reconciliation: t.ReconciliationsGetData['path']['reconciliation'], query?: t.ReconciliationsGetData['query'], options?: RequestOptions): Answer<t.ReconciliationsGetResponse> =>
    answer<t.ReconciliationsGetResponse>(api.reconciliationsGet({ ...using(concordat, options), path: { 'reconciliation': reconciliation }, ...(query && { query }) })),
  /**
   * State lines of the inventory; a key stated before is replaced
   *
   * At most 1,000 lines a call; longer inventories also come by file, as an import of the kind `inventory`. Needs the scope `placements:work`.
   * @param reconciliation An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `reconciliation_full`, `reconciliation_line_repeated`, `reconciliation_state_unfit`, `reconciliation_wrong_side`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  state: (reconciliation: t.ReconciliationsStateData['path']['reconciliation'], body: t.ReconciliationsStateData['body'], options?: RequestOptions): Answer<t.ReconciliationsStateResponse> =>
    answer<t.ReconciliationsStateResponse>(api.reconciliationsState({ ...using(concordat, options), path: { 'reconciliation': reconciliation }, body })),
  /**
   * List the lines of a statement in order, with what comparing made of each
   *
   * List the lines of a statement in order, with what comparing made of each. Needs the scope `placements:read`.
   * @param reconciliation An id, or `ref:` and your own reference
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  lines: (reconciliation: t.ReconciliationsLinesData['path']['reconciliation'], query?: t.ReconciliationsLinesData['query'], options?: RequestOptions): Paged<t.ReconciliationsLinesResponse['data'][number]> =>
    paginate((cursor) => answer<t.ReconciliationsLinesResponse>(api.reconciliationsLines({ ...using(concordat, options), path: { 'reconciliation': reconciliation }, query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Hand the statement in to be compared; it takes the place of earlier ones of its day
   *
   * Hand the statement in to be compared; it takes the place of earlier ones of its day. Needs the scope `placements:work`.
   * @param reconciliation An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `reconciliation_state_unfit`, `reconciliation_totals_mismatch`, `reconciliation_totals_unfit`, `reconciliation_wrong_side`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  submit: (reconciliation: t.ReconciliationsSubmitData['path']['reconciliation'], body?: t.ReconciliationsSubmitData['body'], options?: RequestOptions): Answer<t.ReconciliationsSubmitResponse> =>
    answer<t.ReconciliationsSubmitResponse>(api.reconciliationsSubmit({ ...using(concordat, options), path: { 'reconciliation': reconciliation }, ...(body && { body }) })),
  /**
   * Take back a statement you opened, or asked for, before it is submitted
   *
   * Take back a statement you opened, or asked for, before it is submitted. Needs the scope `placements:work`.
   * @param reconciliation An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `reconciliation_state_unfit`, `reconciliation_wrong_side`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  abandon: (reconciliation: t.ReconciliationsAbandonData['path']['reconciliation'], options?: RequestOptions): Answer<t.ReconciliationsAbandonResponse> =>
    answer<t.ReconciliationsAbandonResponse>(api.reconciliationsAbandon({ ...using(concordat, options), path: { 'reconciliation': reconciliation } })),
  /**
   * List the differences of a reconciliation
   *
   * List the differences of a reconciliation. Needs the scope `placements:read`.
   * @param reconciliation An id, or `ref:` and your own reference
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  differences: (reconciliation: t.ReconciliationsDifferencesData['path']['reconciliation'], query?: t.ReconciliationsDifferencesData['query'], options?: RequestOptions): Paged<t.ReconciliationsDifferencesResponse['data'][number]> =>
    paginate((cursor) => answer<t.ReconciliationsDifferencesResponse>(api.reconciliationsDifferences({ ...using(concordat, options), path: { 'reconciliation': reconciliation }, query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read what a statement adds up to, and how each difference ended
   *
   * Read what a statement adds up to, and how each difference ended. Needs the scope `placements:read`.
   * @param reconciliation An id, or `ref:` and your own reference
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  summary: (reconciliation: t.ReconciliationsSummaryData['path']['reconciliation'], options?: RequestOptions): Answer<t.ReconciliationsSummaryResponse> =>
    answer<t.ReconciliationsSummaryResponse>(api.reconciliationsSummary({ ...using(concordat, options), path: { 'reconciliation': reconciliation } })),
  /**
   * Take the correction of all differences of a kind on yourself in one call
   *
   * Accepts every unanswered difference of a kind but the exceptions and those you contested. Poll the reconciliation: `accepting` is null again when it is done. Needs the scope `placements:work`.
   * @param reconciliation An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `difference_code_unfit`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `reconciliation_accepting`, `reconciliation_state_unfit`, `reference_not_found`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  acceptAll: (reconciliation: t.ReconciliationsAcceptAllData['path']['reconciliation'], body: t.ReconciliationsAcceptAllData['body'], options?: RequestOptions): Answer<t.ReconciliationsAcceptAllResponse> =>
    answer<t.ReconciliationsAcceptAllResponse>(api.reconciliationsAcceptAll({ ...using(concordat, options), path: { 'reconciliation': reconciliation }, body })),
})

/** Differences */
export const differences = (concordat: Concordat) => ({
  /**
   * Read a difference between a statement and the platform
   *
   * Read a difference between a statement and the platform. Needs the scope `placements:read`.
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (difference: t.DifferencesGetData['path']['difference'], query?: t.DifferencesGetData['query'], options?: RequestOptions): Answer<t.DifferencesGetResponse> =>
    answer<t.DifferencesGetResponse>(api.differencesGet({ ...using(concordat, options), path: { 'difference': difference }, ...(query && { query }) })),
  /**
   * Take the correction of a difference on yourself
   *
   * Take the correction of a difference on yourself. Needs the scope `placements:work`.
   * @throws ConcordatError `conflict`, `difference_code_unfit`, `difference_state_unfit`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `reconciliation_state_unfit`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  accept: (difference: t.DifferencesAcceptData['path']['difference'], body: t.DifferencesAcceptData['body'], options?: RequestOptions): Answer<t.DifferencesAcceptResponse> =>
    answer<t.DifferencesAcceptResponse>(api.differencesAccept({ ...using(concordat, options), path: { 'difference': difference }, body })),
  /**
   * Say that the other side’s record is wrong; it has ten working days to answer
   *
   * Say that the other side’s record is wrong; it has ten working days to answer. Needs the scope `placements:work`.
   * @throws ConcordatError `conflict`, `difference_code_unfit`, `difference_state_unfit`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `reconciliation_state_unfit`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  contest: (difference: t.DifferencesContestData['path']['difference'], body: t.DifferencesContestData['body'], options?: RequestOptions): Answer<t.DifferencesContestResponse> =>
    answer<t.DifferencesContestResponse>(api.differencesContest({ ...using(concordat, options), path: { 'difference': difference }, body })),
  /**
   * Keep to your record where the other side contested it: the difference stands
   *
   * Keep to your record where the other side contested it: the difference stands. Needs the scope `placements:work`.
   * @throws ConcordatError `conflict`, `difference_not_yours`, `difference_state_unfit`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `reconciliation_state_unfit`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  stand: (difference: t.DifferencesStandData['path']['difference'], options?: RequestOptions): Answer<t.DifferencesStandResponse> =>
    answer<t.DifferencesStandResponse>(api.differencesStand({ ...using(concordat, options), path: { 'difference': difference } })),
})

/** Scrubs */
export const scrubs = (concordat: Concordat) => ({
  /**
   * Record that an account, or a person on it, was checked against a register
   *
   * Record that an account, or a person on it, was checked against a register. Needs the scope `placements:work`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `quota_exceeded`, `reference_not_found`, `scrub_already_recorded`, `scrub_day_unfit`, `scrub_subject_unclear`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  record: (body: t.ScrubsRecordData['body'], options?: RequestOptions): Answer<t.ScrubsRecordResponse> =>
    answer<t.ScrubsRecordResponse>(api.scrubsRecord({ ...using(concordat, options), body })),
  /**
   * List checks against registers, newest first
   *
   * A lender lists those of its accounts; an agency those it recorded or, with `placement`, all of a placement it holds. Needs the scope `placements:read`.
   * @param query.account Lenders: your account
   * @param query.placement A placement that holds the account
   * @param query.undecided Matches the lender has not decided on
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.ScrubsListData['query'], options?: RequestOptions): Paged<t.ScrubsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.ScrubsListResponse>(api.scrubsList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Record up to 1,000 checks at once: all of them, or none
   *
   * Record up to 1,000 checks at once: all of them, or none. Needs the scope `placements:work`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `quota_exceeded`, `reference_not_found`, `scrub_already_recorded`, `scrub_day_unfit`, `scrub_subject_unclear`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  recordMany: (body: t.ScrubsRecordManyData['body'], options?: RequestOptions): Answer<t.ScrubsRecordManyResponse> =>
    answer<t.ScrubsRecordManyResponse>(api.scrubsRecordMany({ ...using(concordat, options), body })),
  /**
   * Read what a check against a register brought
   *
   * Read what a check against a register brought. Needs the scope `placements:read`.
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (scrub: t.ScrubsGetData['path']['scrub'], query?: t.ScrubsGetData['query'], options?: RequestOptions): Answer<t.ScrubsGetResponse> =>
    answer<t.ScrubsGetResponse>(api.scrubsGet({ ...using(concordat, options), path: { 'scrub': scrub }, ...(query && { query }) })),
  /**
   * Confirm or dismiss a match; a confirmed one becomes a status of the person
   *
   * Confirm or dismiss a match; a confirmed one becomes a status of the person. Needs the scope `accounts:write`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `party_erased`, `party_status_overlaps`, `party_unfit`, `payload_too_large`, `quota_exceeded`, `reference_not_found`, `scrub_lender_decides`, `scrub_nothing_to_decide`, `scrub_party_unclear`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  decide: (scrub: t.ScrubsDecideData['path']['scrub'], body: t.ScrubsDecideData['body'], options?: RequestOptions): Answer<t.ScrubsDecideResponse> =>
    answer<t.ScrubsDecideResponse>(api.scrubsDecide({ ...using(concordat, options), path: { 'scrub': scrub }, body })),
})

/** File Layouts */
export const fileLayouts = (concordat: Concordat) => ({
  /**
   * Write down how a partner’s files are read
   *
   * Write down how a partner’s files are read. Needs the scope `imports:write`.
   * @throws ConcordatError `conflict`, `file_layout_reference_taken`, `file_layout_unfit`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  create: (body: t.FileLayoutsCreateData['body'], options?: RequestOptions): Answer<t.FileLayoutsCreateResponse> =>
    answer<t.FileLayoutsCreateResponse>(api.fileLayoutsCreate({ ...using(concordat, options), body })),
  /**
   * List layouts of files, newest first
   *
   * List layouts of files, newest first. Needs the scope `imports:read`.
   * @param query.retired Only those retired, or only those in use
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.FileLayoutsListData['query'], options?: RequestOptions): Paged<t.FileLayoutsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.FileLayoutsListResponse>(api.fileLayoutsList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read how a partner’s files are read
   *
   * Read how a partner’s files are read. Needs the scope `imports:read`.
   * @param layout An id, or `ref:` and your own reference
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (layout: t.FileLayoutsGetData['path']['layout'], options?: RequestOptions): Answer<t.FileLayoutsGetResponse> =>
    answer<t.FileLayoutsGetResponse>(api.fileLayoutsGet({ ...using(concordat, options), path: { 'layout': layout } })),
  /**
   * Give a layout a new version
   *
   * Give a layout a new version. Needs the scope `imports:write`.
   * @param layout An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `file_layout_retired`, `file_layout_unfit`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  revise: (layout: t.FileLayoutsReviseData['path']['layout'], body: t.FileLayoutsReviseData['body'], options?: RequestOptions): Answer<t.FileLayoutsReviseResponse> =>
    answer<t.FileLayoutsReviseResponse>(api.fileLayoutsRevise({ ...using(concordat, options), path: { 'layout': layout }, body })),
  /**
   * Retire a layout: nothing new is read by it
   *
   * Retire a layout: nothing new is read by it. Needs the scope `imports:write`.
   * @param layout An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `file_layout_retired`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  retire: (layout: t.FileLayoutsRetireData['path']['layout'], options?: RequestOptions): Answer<t.FileLayoutsRetireResponse> =>
    answer<t.FileLayoutsRetireResponse>(api.fileLayoutsRetire({ ...using(concordat, options), path: { 'layout': layout } })),
})

/** File Checks */
export const fileChecks = (concordat: Concordat) => ({
  /**
   * Start to hold a file against a layout; the file follows
   *
   * Start to hold a file against a layout; the file follows. Needs the scope `imports:write`.
   * @throws ConcordatError `conflict`, `file_layout_retired`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `quota_exceeded`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  start: (body: t.FileChecksStartData['body'], options?: RequestOptions): Answer<t.FileChecksStartResponse> =>
    answer<t.FileChecksStartResponse>(api.fileChecksStart({ ...using(concordat, options), body })),
  /**
   * List checks of files, newest first
   *
   * List checks of files, newest first. Needs the scope `imports:read`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.FileChecksListData['query'], options?: RequestOptions): Paged<t.FileChecksListResponse['data'][number]> =>
    paginate((cursor) => answer<t.FileChecksListResponse>(api.fileChecksList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read whether a file is fit for import
   *
   * Read whether a file is fit for import. Needs the scope `imports:read`.
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (fileCheck: t.FileChecksGetData['path']['fileCheck'], query?: t.FileChecksGetData['query'], options?: RequestOptions): Answer<t.FileChecksGetResponse> =>
    answer<t.FileChecksGetResponse>(api.fileChecksGet({ ...using(concordat, options), path: { 'fileCheck': fileCheck }, ...(query && { query }) })),
  /**
   * Send the file of a check
   *
   * The body is the file, streamed, in the encoding its layout names. It is looked through and not kept. Needs the scope `imports:write`.
   * @throws ConcordatError `conflict`, `file_check_done`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  upload: (fileCheck: t.FileChecksUploadData['path']['fileCheck'], body: BodyInit | (() => BodyInit), options?: RequestOptions): Answer<t.FileChecksUploadResponse> =>
    answer<t.FileChecksUploadResponse>(api.fileChecksUpload({ ...using(concordat, { ...options, body }), path: { 'fileCheck': fileCheck }, body: '' as never })),
  /**
   * List what a file gets wrong, in the order of the file
   *
   * List what a file gets wrong, in the order of the file. Needs the scope `imports:read`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  findings: (fileCheck: t.FileChecksFindingsData['path']['fileCheck'], query?: t.FileChecksFindingsData['query'], options?: RequestOptions): Paged<t.FileChecksFindingsResponse['data'][number]> =>
    paginate((cursor) => answer<t.FileChecksFindingsResponse>(api.fileChecksFindings({ ...using(concordat, options), path: { 'fileCheck': fileCheck }, query: { ...query, ...(cursor && { cursor }) } }))),
})

/** Work Standards */
export const workStandards = (concordat: Concordat) => ({
  /**
   * List who is late with what, what fell due last first
   *
   * List who is late with what, what fell due last first. Needs the scope `placements:read`.
   * @param query.dueAt When it was due: `dueAt[lt]` is overdue since before
   * @param query.owed Whose clock it is
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  late: (query?: t.WorkStandardsLateData['query'], options?: RequestOptions): Paged<t.WorkStandardsLateResponse['data'][number]> =>
    paginate((cursor) => answer<t.WorkStandardsLateResponse>(api.workStandardsLate({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * List how well work standards were kept, one row for each other side of your mandates
   *
   * List how well work standards were kept, one row for each other side of your mandates. Needs the scope `placements:read`.
   * @param query.from The first month; the current one, when left out
   * @param query.until The last month; the current one, when left out
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  summary: (query?: t.WorkStandardsSummaryData['query'], options?: RequestOptions): Paged<t.WorkStandardsSummaryResponse['data'][number]> =>
    paginate((cursor) => answer<t.WorkStandardsSummaryResponse>(api.workStandardsSummary({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
})

/** Breaches */
export const breaches = (concordat: Concordat) => ({
  /**
   * List breaches of work standards, what fell due last first
   *
   * List breaches of work standards, what fell due last first. Needs the scope `placements:read`.
   * @param query.dueAt When it was due: `dueAt[lt]` is overdue since before
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.BreachesListData['query'], options?: RequestOptions): Paged<t.BreachesListResponse['data'][number]> =>
    paginate((cursor) => answer<t.BreachesListResponse>(api.breachesList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read a breach of a work standard
   *
   * Read a breach of a work standard. Needs the scope `placements:read`.
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (breach: t.BreachesGetData['path']['breach'], query?: t.BreachesGetData['query'], options?: RequestOptions): Answer<t.BreachesGetResponse> =>
    answer<t.BreachesGetResponse>(api.breachesGet({ ...using(concordat, options), path: { 'breach': breach }, ...(query && { query }) })),
  /**
   * Say why a breach held against you is not your fault
   *
   * Say why a breach held against you is not your fault. Needs the scope `placements:work`.
   * @throws ConcordatError `breach_contest_over`, `breach_status_unfit`, `breach_wrong_side`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  contest: (breach: t.BreachesContestData['path']['breach'], body: t.BreachesContestData['body'], options?: RequestOptions): Answer<t.BreachesContestResponse> =>
    answer<t.BreachesContestResponse>(api.breachesContest({ ...using(concordat, options), path: { 'breach': breach }, body })),
  /**
   * Uphold or refuse what the other side says of a breach held against it
   *
   * Uphold or refuse what the other side says of a breach held against it. Needs the scope `placements:place`.
   * @throws ConcordatError `breach_status_unfit`, `breach_wrong_side`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  decide: (breach: t.BreachesDecideData['path']['breach'], body: t.BreachesDecideData['body'], options?: RequestOptions): Answer<t.BreachesDecideResponse> =>
    answer<t.BreachesDecideResponse>(api.breachesDecide({ ...using(concordat, options), path: { 'breach': breach }, body })),
})

/** Placement Reports */
export const placementReports = (concordat: Concordat) => ({
  /**
   * Report where a placement stands
   *
   * Report where a placement stands. Needs the scope `placements:work`.
   * @param placement An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `placement_report_unfit`, `placement_report_wrong_side`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  post: (placement: t.PlacementReportsPostData['path']['placement'], body: t.PlacementReportsPostData['body'], options?: RequestOptions): Answer<t.PlacementReportsPostResponse> =>
    answer<t.PlacementReportsPostResponse>(api.placementReportsPost({ ...using(concordat, options), path: { 'placement': placement }, body })),
  /**
   * Report where up to 1,000 placements stand, each by itself
   *
   * Report where up to 1,000 placements stand, each by itself. Needs the scope `placements:work`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `placement_report_known`, `placement_report_unfit`, `placement_report_wrong_side`, `quota_exceeded`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  postMany: (body: t.PlacementReportsPostManyData['body'], options?: RequestOptions): Answer<t.PlacementReportsPostManyResponse> =>
    answer<t.PlacementReportsPostManyResponse>(api.placementReportsPostMany({ ...using(concordat, options), body })),
  /**
   * List reports of where placements stand, newest first
   *
   * List reports of where placements stand, newest first. Needs the scope `placements:read`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.PlacementReportsListData['query'], options?: RequestOptions): Paged<t.PlacementReportsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.PlacementReportsListResponse>(api.placementReportsList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read a report of where a placement stands
   *
   * Read a report of where a placement stands. Needs the scope `placements:read`.
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (report: t.PlacementReportsGetData['path']['report'], query?: t.PlacementReportsGetData['query'], options?: RequestOptions): Answer<t.PlacementReportsGetResponse> =>
    answer<t.PlacementReportsGetResponse>(api.placementReportsGet({ ...using(concordat, options), path: { 'report': report }, ...(query && { query }) })),
})

/** Protections */
export const protections = (concordat: Concordat) => ({
  /**
   * Register that a person is protected: everybody who holds a debt of theirs owes them the treatment from now on
   *
   * Register that a person is protected: everybody who holds a debt of theirs owes them the treatment from now on. Needs the scope `protections:write`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `protection_interval_unfit`, `protection_overlaps`, `protection_reference_taken`, `protection_subject_unclear`, `protection_treatment_unfit`, `quota_exceeded`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  register: (body: t.ProtectionsRegisterData['body'], options?: RequestOptions): Answer<t.ProtectionsRegisterResponse> =>
    answer<t.ProtectionsRegisterResponse>(api.protectionsRegister({ ...using(concordat, options), body })),
  /**
   * List the protections you registered, newest first
   *
   * List the protections you registered, newest first. Needs the scope `protections:read`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.ProtectionsListData['query'], options?: RequestOptions): Paged<t.ProtectionsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.ProtectionsListResponse>(api.protectionsList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read a protection you registered
   *
   * Read a protection you registered. Needs the scope `protections:read`.
   * @param protection An id, or `ref:` and your own reference
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (protection: t.ProtectionsGetData['path']['protection'], query?: t.ProtectionsGetData['query'], options?: RequestOptions): Answer<t.ProtectionsGetResponse> =>
    answer<t.ProtectionsGetResponse>(api.protectionsGet({ ...using(concordat, options), path: { 'protection': protection }, ...(query && { query }) })),
  /**
   * Ask for another treatment, or end or extend the time: every holder is told
   *
   * Ask for another treatment, or end or extend the time: every holder is told. Needs the scope `protections:write`.
   * @param protection An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `protection_interval_unfit`, `protection_not_running`, `protection_overlaps`, `protection_treatment_unfit`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  revise: (protection: t.ProtectionsReviseData['path']['protection'], body?: t.ProtectionsReviseData['body'], options?: RequestOptions): Answer<t.ProtectionsReviseResponse> =>
    answer<t.ProtectionsReviseResponse>(api.protectionsRevise({ ...using(concordat, options), path: { 'protection': protection }, ...(body && { body }) })),
  /**
   * Say that a protection was looked at and is still needed
   *
   * Say that a protection was looked at and is still needed. Needs the scope `protections:write`.
   * @param protection An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `protection_interval_unfit`, `protection_not_running`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  review: (protection: t.ProtectionsReviewData['path']['protection'], body?: t.ProtectionsReviewData['body'], options?: RequestOptions): Answer<t.ProtectionsReviewResponse> =>
    answer<t.ProtectionsReviewResponse>(api.protectionsReview({ ...using(concordat, options), path: { 'protection': protection }, ...(body && { body }) })),
  /**
   * End a protection, with evidence: the treatment is lifted everywhere
   *
   * End a protection, with evidence: the treatment is lifted everywhere. Needs the scope `protections:write`.
   * @param protection An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `protection_not_running`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  end: (protection: t.ProtectionsEndData['path']['protection'], body: t.ProtectionsEndData['body'], options?: RequestOptions): Answer<t.ProtectionsEndResponse> =>
    answer<t.ProtectionsEndResponse>(api.protectionsEnd({ ...using(concordat, options), path: { 'protection': protection }, body })),
  /**
   * Withdraw a protection that was a mistake: it never was
   *
   * Withdraw a protection that was a mistake: it never was. Needs the scope `protections:write`.
   * @param protection An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `protection_not_running`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  withdraw: (protection: t.ProtectionsWithdrawData['path']['protection'], options?: RequestOptions): Answer<t.ProtectionsWithdrawResponse> =>
    answer<t.ProtectionsWithdrawResponse>(api.protectionsWithdraw({ ...using(concordat, options), path: { 'protection': protection } })),
})

/** Treatments */
export const treatments = (concordat: Concordat) => ({
  /**
   * List what persons are owed, whoever registered why, newest first
   *
   * A lender lists what is owed to all its people; an agency to those of the placements it holds. `placement` names one. Needs the scope `protections:read`.
   * @param query.placement An id, or `ref:` and your own reference
   * @param query.running Only those not lifted yet
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.TreatmentsListData['query'], options?: RequestOptions): Paged<t.TreatmentsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.TreatmentsListResponse>(api.treatmentsList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read what a person is owed
   *
   * Read what a person is owed. Needs the scope `protections:read`.
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (treatment: t.TreatmentsGetData['path']['treatment'], query?: t.TreatmentsGetData['query'], options?: RequestOptions): Answer<t.TreatmentsGetResponse> =>
    answer<t.TreatmentsGetResponse>(api.treatmentsGet({ ...using(concordat, options), path: { 'treatment': treatment }, ...(query && { query }) })),
})

/** Care Settings */
export const careSettings = (concordat: Concordat) => ({
  /**
   * Read who is told when somebody speaks of self-harm
   *
   * Read who is told when somebody speaks of self-harm. Needs the scope `protections:read`.
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (options?: RequestOptions): Answer<t.CareSettingsGetResponse> =>
    answer<t.CareSettingsGetResponse>(api.careSettingsGet({ ...using(concordat, options) })),
  /**
   * Name who is told at once when somebody speaks of self-harm
   *
   * Name who is told at once when somebody speaks of self-harm. Needs the scope `protections:write`.
   * @throws ConcordatError `conflict`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `precondition_required`, `quota_exceeded`, `reference_not_found`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  update: (body: t.CareSettingsUpdateData['body'], options: RequestOptions & { readonly ifMatch: string }): Answer<t.CareSettingsUpdateResponse> =>
    answer<t.CareSettingsUpdateResponse>(api.careSettingsUpdate({ ...using(concordat, options), body, headers: { 'If-Match': options.ifMatch } })),
})

/** Care Alarms */
export const careAlarms = (concordat: Concordat) => ({
  /**
   * List alarms about words of self-harm, newest first
   *
   * List alarms about words of self-harm, newest first. Needs the scope `protections:read`.
   * @param query.open Those nobody answered yet
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.CareAlarmsListData['query'], options?: RequestOptions): Paged<t.CareAlarmsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.CareAlarmsListResponse>(api.careAlarmsList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read an alarm
   *
   * Read an alarm. Needs the scope `protections:read`.
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (alarm: t.CareAlarmsGetData['path']['alarm'], query?: t.CareAlarmsGetData['query'], options?: RequestOptions): Answer<t.CareAlarmsGetResponse> =>
    answer<t.CareAlarmsGetResponse>(api.careAlarmsGet({ ...using(concordat, options), path: { 'alarm': alarm }, ...(query && { query }) })),
  /**
   * Say what was done about words of self-harm
   *
   * Say what was done about words of self-harm. Needs the scope `protections:write`.
   * @throws ConcordatError `care_alarm_answered`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  answer: (alarm: t.CareAlarmsAnswerData['path']['alarm'], body: t.CareAlarmsAnswerData['body'], options?: RequestOptions): Answer<t.CareAlarmsAnswerResponse> =>
    answer<t.CareAlarmsAnswerResponse>(api.careAlarmsAnswer({ ...using(concordat, options), path: { 'alarm': alarm }, body })),
})

/** Message Screenings */
export const messageScreenings = (concordat: Concordat) => ({
  /**
   * Look at a message for what it must not say, and for what it must
   *
   * Look at a message for what it must not say, and for what it must. Needs the scope `messages:write`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `quota_exceeded`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  screen: (body: t.MessageScreeningsScreenData['body'], options?: RequestOptions): Answer<t.MessageScreeningsScreenResponse> =>
    answer<t.MessageScreeningsScreenResponse>(api.messageScreeningsScreen({ ...using(concordat, options), body })),
  /**
   * List screened messages, newest first
   *
   * List screened messages, newest first. Needs the scope `messages:read`.
   * @param query.undecided With findings nobody has decided on
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.MessageScreeningsListData['query'], options?: RequestOptions): Paged<t.MessageScreeningsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.MessageScreeningsListResponse>(api.messageScreeningsList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Look at up to 500 messages at once: all of them, or none
   *
   * Look at up to 500 messages at once: all of them, or none. Needs the scope `messages:write`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `quota_exceeded`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  screenMany: (body: t.MessageScreeningsScreenManyData['body'], options?: RequestOptions): Answer<t.MessageScreeningsScreenManyResponse> =>
    answer<t.MessageScreeningsScreenManyResponse>(api.messageScreeningsScreenMany({ ...using(concordat, options), body })),
  /**
   * Read what was found in a message
   *
   * Read what was found in a message. Needs the scope `messages:read`.
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (screening: t.MessageScreeningsGetData['path']['screening'], query?: t.MessageScreeningsGetData['query'], options?: RequestOptions): Answer<t.MessageScreeningsGetResponse> =>
    answer<t.MessageScreeningsGetResponse>(api.messageScreeningsGet({ ...using(concordat, options), path: { 'screening': screening }, ...(query && { query }) })),
  /**
   * Release or reject a message in which something was found; what is confirmed has its effect
   *
   * Release or reject a message in which something was found; what is confirmed has its effect. Needs the scope `messages:decide`.
   * @throws ConcordatError `collector_dates_unfit`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `message_screening_clean`, `message_screening_decided`, `message_template_state_unfit`, `message_template_wrong_approver`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  decide: (screening: t.MessageScreeningsDecideData['path']['screening'], body: t.MessageScreeningsDecideData['body'], options?: RequestOptions): Answer<t.MessageScreeningsDecideResponse> =>
    answer<t.MessageScreeningsDecideResponse>(api.messageScreeningsDecide({ ...using(concordat, options), path: { 'screening': screening }, body })),
})

/** Message Templates */
export const messageTemplates = (concordat: Concordat) => ({
  /**
   * Submit a text with placeholders, or its next version; it is screened at once
   *
   * Submit a text with placeholders, or its next version; it is screened at once. Needs the scope `messages:write`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `message_template_approver_unfit`, `message_template_blocked`, `message_template_incomplete`, `message_template_placeholder_unknown`, `payload_too_large`, `quota_exceeded`, `reference_not_found`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  submit: (body: t.MessageTemplatesSubmitData['body'], options?: RequestOptions): Answer<t.MessageTemplatesSubmitResponse> =>
    answer<t.MessageTemplatesSubmitResponse>(api.messageTemplatesSubmit({ ...using(concordat, options), body })),
  /**
   * List versions of templates you wrote or approve, newest first
   *
   * List versions of templates you wrote or approve, newest first. Needs the scope `messages:read`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.MessageTemplatesListData['query'], options?: RequestOptions): Paged<t.MessageTemplatesListResponse['data'][number]> =>
    paginate((cursor) => answer<t.MessageTemplatesListResponse>(api.messageTemplatesList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read a version of a template
   *
   * Read a version of a template. Needs the scope `messages:read`.
   * @param template An id, or `ref:` and your own reference
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (template: t.MessageTemplatesGetData['path']['template'], query?: t.MessageTemplatesGetData['query'], options?: RequestOptions): Answer<t.MessageTemplatesGetResponse> =>
    answer<t.MessageTemplatesGetResponse>(api.messageTemplatesGet({ ...using(concordat, options), path: { 'template': template }, ...(query && { query }) })),
  /**
   * Approve a version of a template; the version in use before is replaced
   *
   * Approve a version of a template; the version in use before is replaced. Needs the scope `messages:decide`.
   * @param template An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `message_template_review_missing`, `message_template_state_unfit`, `message_template_wrong_approver`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  approve: (template: t.MessageTemplatesApproveData['path']['template'], body?: t.MessageTemplatesApproveData['body'], options?: RequestOptions): Answer<t.MessageTemplatesApproveResponse> =>
    answer<t.MessageTemplatesApproveResponse>(api.messageTemplatesApprove({ ...using(concordat, options), path: { 'template': template }, ...(body && { body }) })),
  /**
   * Say that a submitted version may not be used
   *
   * Say that a submitted version may not be used. Needs the scope `messages:decide`.
   * @param template An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `message_template_state_unfit`, `message_template_wrong_approver`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  reject: (template: t.MessageTemplatesRejectData['path']['template'], body: t.MessageTemplatesRejectData['body'], options?: RequestOptions): Answer<t.MessageTemplatesRejectResponse> =>
    answer<t.MessageTemplatesRejectResponse>(api.messageTemplatesReject({ ...using(concordat, options), path: { 'template': template }, body })),
  /**
   * Stop the use of an approved template, as its author or approver
   *
   * Stop the use of an approved template, as its author or approver. Needs the scope `messages:decide`.
   * @param template An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `message_template_state_unfit`, `message_template_wrong_approver`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  suspend: (template: t.MessageTemplatesSuspendData['path']['template'], body: t.MessageTemplatesSuspendData['body'], options?: RequestOptions): Answer<t.MessageTemplatesSuspendResponse> =>
    answer<t.MessageTemplatesSuspendResponse>(api.messageTemplatesSuspend({ ...using(concordat, options), path: { 'template': template }, body })),
})

/** Notices */
export const notices = (concordat: Concordat) => ({
  /**
   * Record a notice that was sent: what it stated, to whom, how and when
   *
   * Record a notice that was sent: what it stated, to whom, how and when. Needs the scope `notices:write`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `notice_channel_unfit`, `notice_day_unfit`, `notice_items_missing`, `notice_language_unfit`, `notice_reference_taken`, `notice_subject_unclear`, `notice_template_unfit`, `payload_too_large`, `quota_exceeded`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  record: (body: t.NoticesRecordData['body'], options?: RequestOptions): Answer<t.NoticesRecordResponse> =>
    answer<t.NoticesRecordResponse>(api.noticesRecord({ ...using(concordat, options), body })),
  /**
   * List notices, newest first
   *
   * List notices, newest first. Needs the scope `notices:read`.
   * @param query.account Lenders: your account
   * @param query.openOn Those of which a period runs on this day, its last day included; what came back opens none
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.NoticesListData['query'], options?: RequestOptions): Paged<t.NoticesListResponse['data'][number]> =>
    paginate((cursor) => answer<t.NoticesListResponse>(api.noticesList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Write a notice by its approved template, and record it as sent today; a dry run shows it
   *
   * Write a notice by its approved template, and record it as sent today; a dry run shows it. Needs the scope `notices:write`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `notice_channel_unfit`, `notice_day_unfit`, `notice_items_missing`, `notice_language_unfit`, `notice_person_unfit`, `notice_reference_taken`, `notice_subject_unclear`, `notice_template_unfit`, `notice_text_blocked`, `notice_value_unfit`, `payload_too_large`, `quota_exceeded`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  issue: (body: t.NoticesIssueData['body'], options?: RequestOptions): Answer<t.NoticesIssueResponse> =>
    answer<t.NoticesIssueResponse>(api.noticesIssue({ ...using(concordat, options), body })),
  /**
   * List the notices you owe by law for placements, newest placement first
   *
   * List the notices you owe by law for placements, newest placement first. Needs the scope `notices:read`.
   * @param query.placement An id, or `ref:` and your own reference
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  due: (query?: t.NoticesDueData['query'], options?: RequestOptions): Paged<t.NoticesDueResponse['data'][number]> =>
    paginate((cursor) => answer<t.NoticesDueResponse>(api.noticesDue({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read what somebody was sent, and what became of it
   *
   * Read what somebody was sent, and what became of it. Needs the scope `notices:read`.
   * @param notice An id, or `ref:` and your own reference
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (notice: t.NoticesGetData['path']['notice'], query?: t.NoticesGetData['query'], options?: RequestOptions): Answer<t.NoticesGetResponse> =>
    answer<t.NoticesGetResponse>(api.noticesGet({ ...using(concordat, options), path: { 'notice': notice }, ...(query && { query }) })),
  /**
   * Read the exact words of a notice that was written here, as long as they are kept
   *
   * Read the exact words of a notice that was written here, as long as they are kept. Needs the scope `notices:read`.
   * @param notice An id, or `ref:` and your own reference
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  document: (notice: t.NoticesDocumentData['path']['notice'], options?: RequestOptions): Answer<t.NoticesDocumentResponse> =>
    answer<t.NoticesDocumentResponse>(api.noticesDocument({ ...using(concordat, options), path: { 'notice': notice } })),
  /**
   * Record that a notice arrived, or came back
   *
   * Record that a notice arrived, or came back. Needs the scope `notices:write`.
   * @param notice An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `notice_day_unfit`, `notice_delivery_unfit`, `notice_not_issuer`, `notice_proof_unfit`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  recordDelivery: (notice: t.NoticesRecordDeliveryData['path']['notice'], body: t.NoticesRecordDeliveryData['body'], options?: RequestOptions): Answer<t.NoticesRecordDeliveryResponse> =>
    answer<t.NoticesRecordDeliveryResponse>(api.noticesRecordDelivery({ ...using(concordat, options), path: { 'notice': notice }, body })),
  /**
   * Record what the person answered, which opens the further period
   *
   * Record what the person answered, which opens the further period. Needs the scope `notices:write`.
   * @param notice An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `notice_day_unfit`, `notice_not_issuer`, `notice_reply_unfit`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  recordReply: (notice: t.NoticesRecordReplyData['path']['notice'], body: t.NoticesRecordReplyData['body'], options?: RequestOptions): Answer<t.NoticesRecordReplyResponse> =>
    answer<t.NoticesRecordReplyResponse>(api.noticesRecordReply({ ...using(concordat, options), path: { 'notice': notice }, body })),
  /**
   * Record that the documents asked for were given: the further period begins
   *
   * Record that the documents asked for were given: the further period begins. Needs the scope `notices:write`.
   * @param notice An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `notice_day_unfit`, `notice_not_issuer`, `notice_reply_unfit`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  recordDocuments: (notice: t.NoticesRecordDocumentsData['path']['notice'], body: t.NoticesRecordDocumentsData['body'], options?: RequestOptions): Answer<t.NoticesRecordDocumentsResponse> =>
    answer<t.NoticesRecordDocumentsResponse>(api.noticesRecordDocuments({ ...using(concordat, options), path: { 'notice': notice }, body })),
  /**
   * Read what each kind of notice must say, by which channel, and which period it opens
   *
   * Read what each kind of notice must say, by which channel, and which period it opens. Needs the scope `notices:read`.
   * @param query.jurisdiction ISO 3166-1 country or ISO 3166-2 subdivision
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  kinds: (query?: t.NoticesKindsData['query'], options?: RequestOptions): Answer<t.NoticesKindsResponse> =>
    answer<t.NoticesKindsResponse>(api.noticesKinds({ ...using(concordat, options), ...(query && { query }) })),
})

/** Notice Runs */
export const noticeRuns = (concordat: Concordat) => ({
  /**
   * Issue notices for many placements in one job; sent again under its reference, it is the same run
   *
   * Issue notices for many placements in one job; sent again under its reference, it is the same run. Needs the scope `notices:write`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `notice_run_reference_taken`, `notice_template_unfit`, `notice_value_unfit`, `payload_too_large`, `quota_exceeded`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  create: (body: t.NoticeRunsCreateData['body'], options?: RequestOptions): Answer<t.NoticeRunsCreateResponse> =>
    answer<t.NoticeRunsCreateResponse>(api.noticeRunsCreate({ ...using(concordat, options), body })),
  /**
   * List your runs of notices, newest first
   *
   * List your runs of notices, newest first. Needs the scope `notices:read`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.NoticeRunsListData['query'], options?: RequestOptions): Paged<t.NoticeRunsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.NoticeRunsListResponse>(api.noticeRunsList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read a run of notices and how far it has come
   *
   * Read a run of notices and how far it has come. Needs the scope `notices:read`.
   * @param noticeRun An id, or `ref:` and your own reference
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (noticeRun: t.NoticeRunsGetData['path']['noticeRun'], query?: t.NoticeRunsGetData['query'], options?: RequestOptions): Answer<t.NoticeRunsGetResponse> =>
    answer<t.NoticeRunsGetResponse>(api.noticeRunsGet({ ...using(concordat, options), path: { 'noticeRun': noticeRun }, ...(query && { query }) })),
  /**
   * List the rows of a run in order, with what became of each
   *
   * List the rows of a run in order, with what became of each. Needs the scope `notices:read`.
   * @param noticeRun An id, or `ref:` and your own reference
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  rows: (noticeRun: t.NoticeRunsRowsData['path']['noticeRun'], query?: t.NoticeRunsRowsData['query'], options?: RequestOptions): Paged<t.NoticeRunsRowsResponse['data'][number]> =>
    paginate((cursor) => answer<t.NoticeRunsRowsResponse>(api.noticeRunsRows({ ...using(concordat, options), path: { 'noticeRun': noticeRun }, query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * List the words of the notices of a run in order, as long as they are kept
   *
   * List the words of the notices of a run in order, as long as they are kept. Needs the scope `notices:read`.
   * @param noticeRun An id, or `ref:` and your own reference
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  documents: (noticeRun: t.NoticeRunsDocumentsData['path']['noticeRun'], query?: t.NoticeRunsDocumentsData['query'], options?: RequestOptions): Paged<t.NoticeRunsDocumentsResponse['data'][number]> =>
    paginate((cursor) => answer<t.NoticeRunsDocumentsResponse>(api.noticeRunsDocuments({ ...using(concordat, options), path: { 'noticeRun': noticeRun }, query: { ...query, ...(cursor && { cursor }) } }))),
})

/** Preferences */
export const preferences = (concordat: Concordat) => ({
  /**
   * Record what a person said about being contacted: times, places, channels, consent
   *
   * Record what a person said about being contacted: times, places, channels, consent. Needs the scope `notices:write`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `preference_subject_unclear`, `preference_time_unfit`, `preference_unfit`, `quota_exceeded`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  record: (body: t.PreferencesRecordData['body'], options?: RequestOptions): Answer<t.PreferencesRecordResponse> =>
    answer<t.PreferencesRecordResponse>(api.preferencesRecord({ ...using(concordat, options), body })),
  /**
   * List what people said about being contacted, newest first; as an agency, what they told you
   *
   * List what people said about being contacted, newest first; as an agency, what they told you. Needs the scope `notices:read`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.PreferencesListData['query'], options?: RequestOptions): Paged<t.PreferencesListResponse['data'][number]> =>
    paginate((cursor) => answer<t.PreferencesListResponse>(api.preferencesList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read what a person said about being contacted
   *
   * Read what a person said about being contacted. Needs the scope `notices:read`.
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (preference: t.PreferencesGetData['path']['preference'], query?: t.PreferencesGetData['query'], options?: RequestOptions): Answer<t.PreferencesGetResponse> =>
    answer<t.PreferencesGetResponse>(api.preferencesGet({ ...using(concordat, options), path: { 'preference': preference }, ...(query && { query }) })),
  /**
   * Record that what a person said holds no more
   *
   * Record that what a person said holds no more. Needs the scope `notices:write`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `preference_not_recorder`, `preference_withdrawn`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  withdraw: (preference: t.PreferencesWithdrawData['path']['preference'], options?: RequestOptions): Answer<t.PreferencesWithdrawResponse> =>
    answer<t.PreferencesWithdrawResponse>(api.preferencesWithdraw({ ...using(concordat, options), path: { 'preference': preference } })),
})

/** Call Backs */
export const callBacks = (concordat: Concordat) => ({
  /**
   * Record that a person asked to be contacted at a time
   *
   * Record that a person asked to be contacted at a time. Needs the scope `notices:write`.
   * @throws ConcordatError `call_back_time_unfit`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `preference_subject_unclear`, `quota_exceeded`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  agree: (body: t.CallBacksAgreeData['body'], options?: RequestOptions): Answer<t.CallBacksAgreeResponse> =>
    answer<t.CallBacksAgreeResponse>(api.callBacksAgree({ ...using(concordat, options), body })),
  /**
   * List call-backs, those furthest ahead first; as an agency, what was asked of you
   *
   * List call-backs, those furthest ahead first; as an agency, what was asked of you. Needs the scope `notices:read`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.CallBacksListData['query'], options?: RequestOptions): Paged<t.CallBacksListResponse['data'][number]> =>
    paginate((cursor) => answer<t.CallBacksListResponse>(api.callBacksList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read when a person asked to be contacted, and what came of it
   *
   * Read when a person asked to be contacted, and what came of it. Needs the scope `notices:read`.
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (callBack: t.CallBacksGetData['path']['callBack'], query?: t.CallBacksGetData['query'], options?: RequestOptions): Answer<t.CallBacksGetResponse> =>
    answer<t.CallBacksGetResponse>(api.callBacksGet({ ...using(concordat, options), path: { 'callBack': callBack }, ...(query && { query }) })),
  /**
   * Record that somebody was contacted as they had asked, by which contact
   *
   * Record that somebody was contacted as they had asked, by which contact. Needs the scope `notices:write`.
   * @throws ConcordatError `call_back_closed`, `call_back_time_unfit`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `preference_not_recorder`, `quota_exceeded`, `reference_not_found`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  complete: (callBack: t.CallBacksCompleteData['path']['callBack'], body?: t.CallBacksCompleteData['body'], options?: RequestOptions): Answer<t.CallBacksCompleteResponse> =>
    answer<t.CallBacksCompleteResponse>(api.callBacksComplete({ ...using(concordat, options), path: { 'callBack': callBack }, ...(body && { body }) })),
  /**
   * Record that nobody called in the time a person had asked for
   *
   * Record that nobody called in the time a person had asked for. Needs the scope `notices:write`.
   * @throws ConcordatError `call_back_closed`, `call_back_running`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `preference_not_recorder`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  miss: (callBack: t.CallBacksMissData['path']['callBack'], options?: RequestOptions): Answer<t.CallBacksMissResponse> =>
    answer<t.CallBacksMissResponse>(api.callBacksMiss({ ...using(concordat, options), path: { 'callBack': callBack } })),
  /**
   * Cancel a call-back that is wanted no more
   *
   * Cancel a call-back that is wanted no more. Needs the scope `notices:write`.
   * @throws ConcordatError `call_back_closed`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `preference_not_recorder`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  cancel: (callBack: t.CallBacksCancelData['path']['callBack'], options?: RequestOptions): Answer<t.CallBacksCancelResponse> =>
    answer<t.CallBacksCancelResponse>(api.callBacksCancel({ ...using(concordat, options), path: { 'callBack': callBack } })),
})

/** Disputes */
export const disputes = (concordat: Concordat) => ({
  /**
   * Raise a dispute about a debt, or a part of it: what is disputed is not collected
   *
   * Raise a dispute about a debt, or a part of it: what is disputed is not collected. Needs the scope `disputes:write`.
   * @throws ConcordatError `case_amount_unfit`, `case_day_unfit`, `case_reference_taken`, `case_subject_unclear`, `conflict`, `dispute_kind_unfit`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `quota_exceeded`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  raise: (body: t.DisputesRaiseData['body'], options?: RequestOptions): Answer<t.DisputesRaiseResponse> =>
    answer<t.DisputesRaiseResponse>(api.disputesRaise({ ...using(concordat, options), body })),
})

/** Complaints */
export const complaints = (concordat: Concordat) => ({
  /**
   * Raise a complaint about conduct; the agency it concerns may be one that gave the account back
   *
   * Raise a complaint about conduct; the agency it concerns may be one that gave the account back. Needs the scope `disputes:write`.
   * @throws ConcordatError `case_amount_unfit`, `case_day_unfit`, `case_reference_taken`, `case_subject_unclear`, `conflict`, `dispute_kind_unfit`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `quota_exceeded`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  raise: (body: t.ComplaintsRaiseData['body'], options?: RequestOptions): Answer<t.ComplaintsRaiseResponse> =>
    answer<t.ComplaintsRaiseResponse>(api.complaintsRaise({ ...using(concordat, options), body })),
})

/** Cases */
export const cases = (concordat: Concordat) => ({
  /**
   * Refer a dispute or complaint of a borrower to a lender, who looks for the debt (adviser)
   *
   * Refer a dispute or complaint of a borrower to a lender, who looks for the debt (adviser). Needs the scope `disputes:write`.
   * @throws ConcordatError `case_adviser_refers`, `case_day_unfit`, `case_reference_taken`, `conflict`, `dispute_kind_unfit`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `quota_exceeded`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  refer: (body: t.CasesReferData['body'], options?: RequestOptions): Answer<t.CasesReferResponse> =>
    answer<t.CasesReferResponse>(api.casesRefer({ ...using(concordat, options), body })),
  /**
   * List disputes and complaints, newest first
   *
   * A lender lists those about its debts and its own conduct; an agency, an adviser those they have a part in or raised; a regulator those about debts where it regulates. Needs the scope `disputes:read`.
   * @param query.account Lenders: your account
   * @param query.debtOf Those about the debt of this placement, whichever placement they were raised under
   * @param query.jurisdiction ISO 3166-1 country or ISO 3166-2 subdivision
   * @param query.overdue Past the time to answer, and not answered
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.CasesListData['query'], options?: RequestOptions): Paged<t.CasesListResponse['data'][number]> =>
    paginate((cursor) => answer<t.CasesListResponse>(api.casesList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read a dispute or complaint
   *
   * Read a dispute or complaint. Needs the scope `disputes:read`.
   * @param caseId An id, or `ref:` and your own reference
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (caseId: t.CasesGetData['path']['caseId'], query?: t.CasesGetData['query'], options?: RequestOptions): Answer<t.CasesGetResponse> =>
    answer<t.CasesGetResponse>(api.casesGet({ ...using(concordat, options), path: { 'caseId': caseId }, ...(query && { query }) })),
  /**
   * Say which of your debts a referred case is about: what it disputes is not collected from then on
   *
   * Say which of your debts a referred case is about: what it disputes is not collected from then on. Needs the scope `disputes:write`.
   * @param caseId An id, or `ref:` and your own reference
   * @throws ConcordatError `case_not_yours_to_answer`, `case_status_unfit`, `conflict`, `dispute_kind_unfit`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `reference_not_found`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  match: (caseId: t.CasesMatchData['path']['caseId'], body: t.CasesMatchData['body'], options?: RequestOptions): Answer<t.CasesMatchResponse> =>
    answer<t.CasesMatchResponse>(api.casesMatch({ ...using(concordat, options), path: { 'caseId': caseId }, body })),
  /**
   * Note something about a case, for your own organisation alone
   *
   * Note something about a case, for your own organisation alone. Needs the scope `disputes:write`.
   * @param caseId An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  writeNote: (caseId: t.CasesWriteNoteData['path']['caseId'], body: t.CasesWriteNoteData['body'], options?: RequestOptions): Answer<t.CasesWriteNoteResponse> =>
    answer<t.CasesWriteNoteResponse>(api.casesWriteNote({ ...using(concordat, options), path: { 'caseId': caseId }, body })),
  /**
   * List what your organisation noted about a case, newest first
   *
   * List what your organisation noted about a case, newest first. Needs the scope `disputes:read`.
   * @param caseId An id, or `ref:` and your own reference
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  notes: (caseId: t.CasesNotesData['path']['caseId'], query?: t.CasesNotesData['query'], options?: RequestOptions): Paged<t.CasesNotesResponse['data'][number]> =>
    paginate((cursor) => answer<t.CasesNotesResponse>(api.casesNotes({ ...using(concordat, options), path: { 'caseId': caseId }, query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * List who has a part in a case, the latest first; an agency learns of no other agency
   *
   * List who has a part in a case, the latest first; an agency learns of no other agency. Needs the scope `disputes:read`.
   * @param caseId An id, or `ref:` and your own reference
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  parties: (caseId: t.CasesPartiesData['path']['caseId'], query?: t.CasesPartiesData['query'], options?: RequestOptions): Paged<t.CasesPartiesResponse['data'][number]> =>
    paginate((cursor) => answer<t.CasesPartiesResponse>(api.casesParties({ ...using(concordat, options), path: { 'caseId': caseId }, query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Tell whoever raised it that the case arrived
   *
   * Tell whoever raised it that the case arrived. Needs the scope `disputes:write`.
   * @param caseId An id, or `ref:` and your own reference
   * @throws ConcordatError `case_not_yours_to_answer`, `case_status_unfit`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  acknowledge: (caseId: t.CasesAcknowledgeData['path']['caseId'], options?: RequestOptions): Answer<t.CasesAcknowledgeResponse> =>
    answer<t.CasesAcknowledgeResponse>(api.casesAcknowledge({ ...using(concordat, options), path: { 'caseId': caseId } })),
  /**
   * Record what proves the debt and was sent: it ends the dispute
   *
   * Record what proves the debt and was sent: it ends the dispute. Needs the scope `disputes:write`.
   * @param caseId An id, or `ref:` and your own reference
   * @throws ConcordatError `case_not_yours_to_answer`, `case_status_unfit`, `conflict`, `dispute_verification_unfit`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  verify: (caseId: t.CasesVerifyData['path']['caseId'], body: t.CasesVerifyData['body'], options?: RequestOptions): Answer<t.CasesVerifyResponse> =>
    answer<t.CasesVerifyResponse>(api.casesVerify({ ...using(concordat, options), path: { 'caseId': caseId }, body })),
  /**
   * Uphold a case, uphold it in part, or reject it, with a code and reasons
   *
   * Uphold a case, uphold it in part, or reject it, with a code and reasons. Needs the scope `disputes:write`.
   * @param caseId An id, or `ref:` and your own reference
   * @throws ConcordatError `case_amount_unfit`, `case_answer_unfit`, `case_not_yours_to_answer`, `case_status_unfit`, `collector_dates_unfit`, `conflict`, `dispute_verification_missing`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `reference_not_found`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  answer: (caseId: t.CasesAnswerData['path']['caseId'], body: t.CasesAnswerData['body'], options?: RequestOptions): Answer<t.CasesAnswerResponse> =>
    answer<t.CasesAnswerResponse>(api.casesAnswer({ ...using(concordat, options), path: { 'caseId': caseId }, body })),
  /**
   * Extend the time to answer, once, as far as the law allows
   *
   * Extend the time to answer, once, as far as the law allows. Needs the scope `disputes:write`.
   * @param caseId An id, or `ref:` and your own reference
   * @throws ConcordatError `case_extension_unfit`, `case_not_yours_to_answer`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  extend: (caseId: t.CasesExtendData['path']['caseId'], options?: RequestOptions): Answer<t.CasesExtendResponse> =>
    answer<t.CasesExtendResponse>(api.casesExtend({ ...using(concordat, options), path: { 'caseId': caseId } })),
  /**
   * Record that whoever raised the case took it back
   *
   * Record that whoever raised the case took it back. Needs the scope `disputes:write`.
   * @param caseId An id, or `ref:` and your own reference
   * @throws ConcordatError `case_not_yours_to_answer`, `case_status_unfit`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  withdraw: (caseId: t.CasesWithdrawData['path']['caseId'], options?: RequestOptions): Answer<t.CasesWithdrawResponse> =>
    answer<t.CasesWithdrawResponse>(api.casesWithdraw({ ...using(concordat, options), path: { 'caseId': caseId } })),
  /**
   * Take a case to an ombudsman, a regulator or a court
   *
   * Take a case to an ombudsman, a regulator or a court. Needs the scope `disputes:write`.
   * @param caseId An id, or `ref:` and your own reference
   * @throws ConcordatError `case_escalation_over`, `case_status_unfit`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `reference_not_found`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  escalate: (caseId: t.CasesEscalateData['path']['caseId'], body: t.CasesEscalateData['body'], options?: RequestOptions): Answer<t.CasesEscalateResponse> =>
    answer<t.CasesEscalateResponse>(api.casesEscalate({ ...using(concordat, options), path: { 'caseId': caseId }, body })),
  /**
   * Have an answered or withdrawn case run again
   *
   * Have an answered or withdrawn case run again. Needs the scope `disputes:write`.
   * @param caseId An id, or `ref:` and your own reference
   * @throws ConcordatError `case_not_yours_to_answer`, `case_status_unfit`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  reopen: (caseId: t.CasesReopenData['path']['caseId'], options?: RequestOptions): Answer<t.CasesReopenResponse> =>
    answer<t.CasesReopenResponse>(api.casesReopen({ ...using(concordat, options), path: { 'caseId': caseId } })),
  /**
   * Record how what was upheld was put right
   *
   * Record how what was upheld was put right. Needs the scope `disputes:write`.
   * @param caseId An id, or `ref:` and your own reference
   * @throws ConcordatError `case_not_yours_to_answer`, `case_remedied`, `case_status_unfit`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  remedy: (caseId: t.CasesRemedyData['path']['caseId'], body: t.CasesRemedyData['body'], options?: RequestOptions): Answer<t.CasesRemedyResponse> =>
    answer<t.CasesRemedyResponse>(api.casesRemedy({ ...using(concordat, options), path: { 'caseId': caseId }, body })),
})

/** Agreements */
export const agreements = (concordat: Concordat) => ({
  /**
   * Work out what a borrower can keep to, from what the household earns and needs
   *
   * Work out what a borrower can keep to, from what the household earns and needs. Needs the scope `agreements:write`.
   * @throws ConcordatError `agreement_currency_unfit`, `agreement_debt_disputed`, `agreement_debt_unknown`, `agreement_nothing_owed`, `agreement_schedule_unfit`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `quota_exceeded`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  options: (body: t.AgreementsOptionsData['body'], options?: RequestOptions): Answer<t.AgreementsOptionsResponse> =>
    answer<t.AgreementsOptionsResponse>(api.agreementsOptions({ ...using(concordat, options), body })),
  /**
   * Propose an agreement, by an option or by its own terms: it runs at once where the authority allows it
   *
   * Propose an agreement, by an option or by its own terms: it runs at once where the authority allows it. Needs the scope `agreements:write`.
   * @throws ConcordatError `agreement_debt_disputed`, `agreement_debt_unknown`, `agreement_joint`, `agreement_nothing_owed`, `agreement_pending`, `agreement_quote_over`, `agreement_reference_taken`, `agreement_running`, `agreement_schedule_unfit`, `agreement_terms_missing`, `agreement_total_unfit`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `quota_exceeded`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  propose: (body?: t.AgreementsProposeData['body'], options?: RequestOptions): Answer<t.AgreementsProposeResponse> =>
    answer<t.AgreementsProposeResponse>(api.agreementsPropose({ ...using(concordat, options), ...(body && { body }) })),
  /**
   * List agreements, newest first
   *
   * A lender lists the agreements about its debts, an agency those about debts it holds. Needs the scope `agreements:read`.
   * @param query.account Lenders: your account
   * @param query.placement An id, or `ref:` and your own reference
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.AgreementsListData['query'], options?: RequestOptions): Paged<t.AgreementsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.AgreementsListResponse>(api.agreementsList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read an agreement, with what is paid of each instalment
   *
   * Read an agreement, with what is paid of each instalment. Needs the scope `agreements:read`.
   * @param agreement An id, or `ref:` and your own reference
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (agreement: t.AgreementsGetData['path']['agreement'], query?: t.AgreementsGetData['query'], options?: RequestOptions): Answer<t.AgreementsGetResponse> =>
    answer<t.AgreementsGetResponse>(api.agreementsGet({ ...using(concordat, options), path: { 'agreement': agreement }, ...(query && { query }) })),
  /**
   * List the offers of an agreement, newest first
   *
   * List the offers of an agreement, newest first. Needs the scope `agreements:read`.
   * @param agreement An id, or `ref:` and your own reference
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  offers: (agreement: t.AgreementsOffersData['path']['agreement'], query?: t.AgreementsOffersData['query'], options?: RequestOptions): Paged<t.AgreementsOffersResponse['data'][number]> =>
    paginate((cursor) => answer<t.AgreementsOffersResponse>(api.agreementsOffers({ ...using(concordat, options), path: { 'agreement': agreement }, query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Accept the offer on the table: the agreement runs
   *
   * Accept the offer on the table: the agreement runs. Needs the scope `agreements:write`.
   * @param agreement An id, or `ref:` and your own reference
   * @throws ConcordatError `agreement_not_yours_to_answer`, `agreement_offer_stale`, `agreement_running`, `agreement_status_unfit`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  accept: (agreement: t.AgreementsAcceptData['path']['agreement'], options?: RequestOptions): Answer<t.AgreementsAcceptResponse> =>
    answer<t.AgreementsAcceptResponse>(api.agreementsAccept({ ...using(concordat, options), path: { 'agreement': agreement } })),
  /**
   * Answer an offer with other instalments, which the other side answers in turn
   *
   * Answer an offer with other instalments, which the other side answers in turn. Needs the scope `agreements:write`.
   * @param agreement An id, or `ref:` and your own reference
   * @throws ConcordatError `agreement_debt_disputed`, `agreement_debt_unknown`, `agreement_not_yours_to_answer`, `agreement_schedule_unfit`, `agreement_status_unfit`, `agreement_total_unfit`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  counter: (agreement: t.AgreementsCounterData['path']['agreement'], body: t.AgreementsCounterData['body'], options?: RequestOptions): Answer<t.AgreementsCounterResponse> =>
    answer<t.AgreementsCounterResponse>(api.agreementsCounter({ ...using(concordat, options), path: { 'agreement': agreement }, body })),
  /**
   * Refuse the offer on the table, with a code
   *
   * Refuse the offer on the table, with a code. Needs the scope `agreements:write`.
   * @param agreement An id, or `ref:` and your own reference
   * @throws ConcordatError `agreement_not_yours_to_answer`, `agreement_status_unfit`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  refuse: (agreement: t.AgreementsRefuseData['path']['agreement'], body: t.AgreementsRefuseData['body'], options?: RequestOptions): Answer<t.AgreementsRefuseResponse> =>
    answer<t.AgreementsRefuseResponse>(api.agreementsRefuse({ ...using(concordat, options), path: { 'agreement': agreement }, body })),
  /**
   * Make the debt current for a borrower who keeps the agreement, as the collection policy lets
   *
   * For lenders. What is owed stays; the running delinquency ends. Needs the scope `agreements:write`.
   * @param agreement An id, or `ref:` and your own reference
   * @throws ConcordatError `agreement_re_age_unfit`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  reAge: (agreement: t.AgreementsReAgeData['path']['agreement'], options?: RequestOptions): Answer<t.AgreementsReAgeResponse> =>
    answer<t.AgreementsReAgeResponse>(api.agreementsReAge({ ...using(concordat, options), path: { 'agreement': agreement } })),
  /**
   * End an offer or a running agreement, for the borrower or for a side: the debt is owed as it stands
   *
   * End an offer or a running agreement, for the borrower or for a side: the debt is owed as it stands. Needs the scope `agreements:write`.
   * @param agreement An id, or `ref:` and your own reference
   * @throws ConcordatError `agreement_joint`, `agreement_status_unfit`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  cancel: (agreement: t.AgreementsCancelData['path']['agreement'], body: t.AgreementsCancelData['body'], options?: RequestOptions): Answer<t.AgreementsCancelResponse> =>
    answer<t.AgreementsCancelResponse>(api.agreementsCancel({ ...using(concordat, options), path: { 'agreement': agreement }, body })),
})

/** Payoffs */
export const payoffs = (concordat: Concordat) => ({
  /**
   * Say what pays a debt off on a day, interest until then included
   *
   * Say what pays a debt off on a day, interest until then included. Needs the scope `agreements:write`.
   * @throws ConcordatError `agreement_debt_unknown`, `agreement_nothing_owed`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `payoff_day_unfit`, `quota_exceeded`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  quote: (body: t.PayoffsQuoteData['body'], options?: RequestOptions): Answer<t.PayoffsQuoteResponse> =>
    answer<t.PayoffsQuoteResponse>(api.payoffsQuote({ ...using(concordat, options), body })),
  /**
   * List payoff quotes, newest first
   *
   * A lender lists what was said of its debts, an agency what it was told itself. Needs the scope `agreements:read`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.PayoffsListData['query'], options?: RequestOptions): Paged<t.PayoffsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.PayoffsListResponse>(api.payoffsList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read what a borrower was told would pay the debt off
   *
   * As JSON, or as a page to hand to the borrower as PDF. Needs the scope `agreements:read`.
   * @param query.format So are their media types in Accept
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `not_printed_here`, `quota_exceeded`, `too_long_to_print`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (payoffQuote: t.PayoffsGetData['path']['payoffQuote'], query?: t.PayoffsGetData['query'], options?: RequestOptions): Answer<t.PayoffsGetResponse> =>
    answer<t.PayoffsGetResponse>(api.payoffsGet({ ...using(concordat, options), path: { 'payoffQuote': payoffQuote }, ...(query && { query }) })),
})

/** Joint Agreements */
export const jointAgreements = (concordat: Concordat) => ({
  /**
   * Open an agreement with several creditors, whom your borrower named when applying to you
   *
   * Open an agreement with several creditors, whom your borrower named when applying to you. Needs the scope `agreements:write`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `joint_agreement_day_unfit`, `joint_agreement_debt_unknown`, `joint_agreement_nothing_owed`, `joint_agreement_place_unfit`, `joint_agreement_reference_taken`, `joint_share_account_taken`, `malformed_request`, `payload_too_large`, `quota_exceeded`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  open: (body: t.JointAgreementsOpenData['body'], options?: RequestOptions): Answer<t.JointAgreementsOpenResponse> =>
    answer<t.JointAgreementsOpenResponse>(api.jointAgreementsOpen({ ...using(concordat, options), body })),
  /**
   * List agreements of several creditors, newest first
   *
   * List agreements of several creditors, newest first. Needs the scope `agreements:read`.
   * @param query.as The side you are on
   * @param query.party With this person of yours, where you lead
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.JointAgreementsListData['query'], options?: RequestOptions): Paged<t.JointAgreementsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.JointAgreementsListResponse>(api.jointAgreementsList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read an agreement of several creditors that you lead or have a share in
   *
   * Read an agreement of several creditors that you lead or have a share in. Needs the scope `agreements:read`.
   * @param jointAgreement An id, or `ref:` and your own reference
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (jointAgreement: t.JointAgreementsGetData['path']['jointAgreement'], options?: RequestOptions): Answer<t.JointAgreementsGetResponse> =>
    answer<t.JointAgreementsGetResponse>(api.jointAgreementsGet({ ...using(concordat, options), path: { 'jointAgreement': jointAgreement } })),
  /**
   * Propose terms to all creditors that claimed: each instalment is divided among them
   *
   * Propose terms to all creditors that claimed: each instalment is divided among them. Needs the scope `agreements:write`.
   * @param jointAgreement An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `joint_agreement_claims_open`, `joint_agreement_creditors_missing`, `joint_agreement_lead_acts`, `joint_agreement_schedule_unfit`, `joint_agreement_status_unfit`, `joint_agreement_total_unfit`, `joint_share_account_taken`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  propose: (jointAgreement: t.JointAgreementsProposeData['path']['jointAgreement'], body: t.JointAgreementsProposeData['body'], options?: RequestOptions): Answer<t.JointAgreementsProposeResponse> =>
    answer<t.JointAgreementsProposeResponse>(api.jointAgreementsPropose({ ...using(concordat, options), path: { 'jointAgreement': jointAgreement }, body })),
  /**
   * End it for all creditors: each debt is owed as it stands
   *
   * End it for all creditors: each debt is owed as it stands. Needs the scope `agreements:write`.
   * @param jointAgreement An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `joint_agreement_lead_acts`, `joint_agreement_status_unfit`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  end: (jointAgreement: t.JointAgreementsEndData['path']['jointAgreement'], body: t.JointAgreementsEndData['body'], options?: RequestOptions): Answer<t.JointAgreementsEndResponse> =>
    answer<t.JointAgreementsEndResponse>(api.jointAgreementsEnd({ ...using(concordat, options), path: { 'jointAgreement': jointAgreement }, body })),
})

/** Joint Shares */
export const jointShares = (concordat: Concordat) => ({
  /**
   * List shares in agreements of several creditors, newest first: a creditor its own, the lead those claimed
   *
   * List shares in agreements of several creditors, newest first: a creditor its own, the lead those claimed. Needs the scope `agreements:read`.
   * @param query.as The side you are on
   * @param query.jointAgreement An id, or `ref:` and your own reference
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.JointSharesListData['query'], options?: RequestOptions): Paged<t.JointSharesListResponse['data'][number]> =>
    paginate((cursor) => answer<t.JointSharesListResponse>(api.jointSharesList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read one creditor’s share in an agreement of several
   *
   * Read one creditor’s share in an agreement of several. Needs the scope `agreements:read`.
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (jointShare: t.JointSharesGetData['path']['jointShare'], query?: t.JointSharesGetData['query'], options?: RequestOptions): Answer<t.JointSharesGetResponse> =>
    answer<t.JointSharesGetResponse>(api.jointSharesGet({ ...using(concordat, options), path: { 'jointShare': jointShare }, ...(query && { query }) })),
  /**
   * Take part with this debt, claiming what your books say is owed
   *
   * Take part with this debt, claiming what your books say is owed. Needs the scope `agreements:write`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `joint_agreement_nothing_owed`, `joint_share_account_taken`, `joint_share_creditor_acts`, `joint_share_state_unfit`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  claim: (jointShare: t.JointSharesClaimData['path']['jointShare'], options?: RequestOptions): Answer<t.JointSharesClaimResponse> =>
    answer<t.JointSharesClaimResponse>(api.jointSharesClaim({ ...using(concordat, options), path: { 'jointShare': jointShare } })),
  /**
   * Take no part with this debt; the lead hears no more of it than silence
   *
   * Take no part with this debt; the lead hears no more of it than silence. Needs the scope `agreements:write`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `joint_share_creditor_acts`, `joint_share_state_unfit`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  decline: (jointShare: t.JointSharesDeclineData['path']['jointShare'], options?: RequestOptions): Answer<t.JointSharesDeclineResponse> =>
    answer<t.JointSharesDeclineResponse>(api.jointSharesDecline({ ...using(concordat, options), path: { 'jointShare': jointShare } })),
  /**
   * Accept the terms for your share: you are bound once enough creditors are
   *
   * Accept the terms for your share: you are bound once enough creditors are. Needs the scope `agreements:write`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `joint_share_creditor_acts`, `joint_share_state_unfit`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  accept: (jointShare: t.JointSharesAcceptData['path']['jointShare'], options?: RequestOptions): Answer<t.JointSharesAcceptResponse> =>
    answer<t.JointSharesAcceptResponse>(api.jointSharesAccept({ ...using(concordat, options), path: { 'jointShare': jointShare } })),
  /**
   * Refuse the terms for your share, with a code: you are not bound
   *
   * Refuse the terms for your share, with a code: you are not bound. Needs the scope `agreements:write`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `joint_share_creditor_acts`, `joint_share_state_unfit`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  refuse: (jointShare: t.JointSharesRefuseData['path']['jointShare'], body: t.JointSharesRefuseData['body'], options?: RequestOptions): Answer<t.JointSharesRefuseResponse> =>
    answer<t.JointSharesRefuseResponse>(api.jointSharesRefuse({ ...using(concordat, options), path: { 'jointShare': jointShare }, body })),
})

/** Joint Payments */
export const jointPayments = (concordat: Concordat) => ({
  /**
   * Record what the borrower paid for all creditors: it is divided among them
   *
   * Record what the borrower paid for all creditors: it is divided among them. Needs the scope `payments:write`.
   * @param jointAgreement An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `joint_agreement_lead_acts`, `joint_agreement_status_unfit`, `joint_payment_amount_unfit`, `joint_payment_moment_unfit`, `joint_payment_reference_taken`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  record: (jointAgreement: t.JointPaymentsRecordData['path']['jointAgreement'], body: t.JointPaymentsRecordData['body'], options?: RequestOptions): Answer<t.JointPaymentsRecordResponse> =>
    answer<t.JointPaymentsRecordResponse>(api.jointPaymentsRecord({ ...using(concordat, options), path: { 'jointAgreement': jointAgreement }, body })),
  /**
   * List what a borrower paid the lead for all creditors, newest first: the lead’s own record, empty to others
   *
   * List what a borrower paid the lead for all creditors, newest first: the lead’s own record, empty to others. Needs the scope `payments:read`.
   * @param jointAgreement An id, or `ref:` and your own reference
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (jointAgreement: t.JointPaymentsListData['path']['jointAgreement'], query?: t.JointPaymentsListData['query'], options?: RequestOptions): Paged<t.JointPaymentsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.JointPaymentsListResponse>(api.jointPaymentsList({ ...using(concordat, options), path: { 'jointAgreement': jointAgreement }, query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read what a borrower paid you for all creditors
   *
   * Read what a borrower paid you for all creditors. Needs the scope `payments:read`.
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (jointPayment: t.JointPaymentsGetData['path']['jointPayment'], options?: RequestOptions): Answer<t.JointPaymentsGetResponse> =>
    answer<t.JointPaymentsGetResponse>(api.jointPaymentsGet({ ...using(concordat, options), path: { 'jointPayment': jointPayment } })),
  /**
   * Take back what the borrower had paid for all creditors: it bounced, or should not have been recorded
   *
   * Take back what the borrower had paid for all creditors: it bounced, or should not have been recorded. Needs the scope `payments:write`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `joint_payment_state_unfit`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  reverse: (jointPayment: t.JointPaymentsReverseData['path']['jointPayment'], body: t.JointPaymentsReverseData['body'], options?: RequestOptions): Answer<t.JointPaymentsReverseResponse> =>
    answer<t.JointPaymentsReverseResponse>(api.jointPaymentsReverse({ ...using(concordat, options), path: { 'jointPayment': jointPayment }, body })),
})

/** Joint Distributions */
export const jointDistributions = (concordat: Concordat) => ({
  /**
   * List the parts creditors get of joint payments, newest first
   *
   * List the parts creditors get of joint payments, newest first. Needs the scope `payments:read`.
   * @param query.as The side you are on
   * @param query.jointAgreement An id, or `ref:` and your own reference
   * @param query.creditor Leads: one creditor’s
   * @param query.paidOver Whether the lead paid it over
   * @param query.received Whether it came
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.JointDistributionsListData['query'], options?: RequestOptions): Paged<t.JointDistributionsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.JointDistributionsListResponse>(api.jointDistributionsList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Say that you paid a creditor its parts of what borrowers paid you for all
   *
   * Say that you paid a creditor its parts of what borrowers paid you for all. Needs the scope `payments:write`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `joint_transfer_unfit`, `malformed_request`, `payload_too_large`, `quota_exceeded`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  payOver: (body: t.JointDistributionsPayOverData['body'], options?: RequestOptions): Answer<t.JointDistributionsPayOverResponse> =>
    answer<t.JointDistributionsPayOverResponse>(api.jointDistributionsPayOver({ ...using(concordat, options), body })),
  /**
   * Say that what the lead paid over to you has come
   *
   * Say that what the lead paid over to you has come. Needs the scope `payments:write`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `joint_transfer_unfit`, `malformed_request`, `payload_too_large`, `quota_exceeded`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  receive: (body: t.JointDistributionsReceiveData['body'], options?: RequestOptions): Answer<t.JointDistributionsReceiveResponse> =>
    answer<t.JointDistributionsReceiveResponse>(api.jointDistributionsReceive({ ...using(concordat, options), body })),
})

/** Legal Matters */
export const legalMatters = (concordat: Concordat) => ({
  /**
   * Open a legal matter about a debt in the stage of litigation, with the letter of claim
   *
   * Open a legal matter about a debt in the stage of litigation, with the letter of claim. Needs the scope `agreements:write`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `legal_matter_barred`, `legal_matter_day_unfit`, `legal_matter_debt_disputed`, `legal_matter_debt_unknown`, `legal_matter_gate_closed`, `legal_matter_other_side`, `legal_matter_reference_taken`, `legal_matter_running`, `malformed_request`, `payload_too_large`, `quota_exceeded`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  open: (body: t.LegalMattersOpenData['body'], options?: RequestOptions): Answer<t.LegalMattersOpenResponse> =>
    answer<t.LegalMattersOpenResponse>(api.legalMattersOpen({ ...using(concordat, options), body })),
  /**
   * List legal matters, newest first: a lender those of its debts, an agency those of debts it holds
   *
   * List legal matters, newest first: a lender those of its debts, an agency those of debts it holds. Needs the scope `agreements:read`.
   * @param query.account Lenders: your account
   * @param query.placement An id, or `ref:` and your own reference
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.LegalMattersListData['query'], options?: RequestOptions): Paged<t.LegalMattersListResponse['data'][number]> =>
    paginate((cursor) => answer<t.LegalMattersListResponse>(api.legalMattersList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read a legal matter of your debts, or of a debt you hold
   *
   * Read a legal matter of your debts, or of a debt you hold. Needs the scope `agreements:read`.
   * @param legalMatter An id, or `ref:` and your own reference
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (legalMatter: t.LegalMattersGetData['path']['legalMatter'], query?: t.LegalMattersGetData['query'], options?: RequestOptions): Answer<t.LegalMattersGetResponse> =>
    answer<t.LegalMattersGetResponse>(api.legalMattersGet({ ...using(concordat, options), path: { 'legalMatter': legalMatter }, ...(query && { query }) })),
  /**
   * Say that the claim is before a court
   *
   * Say that the claim is before a court. Needs the scope `agreements:write`.
   * @param legalMatter An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `legal_matter_day_unfit`, `legal_matter_other_side`, `legal_matter_stage_unfit`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  file: (legalMatter: t.LegalMattersFileData['path']['legalMatter'], body: t.LegalMattersFileData['body'], options?: RequestOptions): Answer<t.LegalMattersFileResponse> =>
    answer<t.LegalMattersFileResponse>(api.legalMattersFile({ ...using(concordat, options), path: { 'legalMatter': legalMatter }, body })),
  /**
   * Say what the court decided: where the platform posts interest, the debt bears that of the judgment from then on
   *
   * Say what the court decided: where the platform posts interest, the debt bears that of the judgment from then on. Needs the scope `accounts:write`.
   * @param legalMatter An id, or `ref:` and your own reference
   * @throws ConcordatError `account_status_unfit`, `accrual_day_unfit`, `amount_unfit`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `legal_matter_day_unfit`, `legal_matter_other_side`, `legal_matter_rate_unfit`, `legal_matter_stage_unfit`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  enterJudgment: (legalMatter: t.LegalMattersEnterJudgmentData['path']['legalMatter'], body: t.LegalMattersEnterJudgmentData['body'], options?: RequestOptions): Answer<t.LegalMattersEnterJudgmentResponse> =>
    answer<t.LegalMattersEnterJudgmentResponse>(api.legalMattersEnterJudgment({ ...using(concordat, options), path: { 'legalMatter': legalMatter }, body })),
  /**
   * Say how the judgment is enforced
   *
   * Say how the judgment is enforced. Needs the scope `agreements:write`.
   * @param legalMatter An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `legal_matter_day_unfit`, `legal_matter_other_side`, `legal_matter_stage_unfit`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  enforce: (legalMatter: t.LegalMattersEnforceData['path']['legalMatter'], body: t.LegalMattersEnforceData['body'], options?: RequestOptions): Answer<t.LegalMattersEnforceResponse> =>
    answer<t.LegalMattersEnforceResponse>(api.legalMattersEnforce({ ...using(concordat, options), path: { 'legalMatter': legalMatter }, body })),
  /**
   * Close a legal matter, with a code
   *
   * Close a legal matter, with a code. Needs the scope `agreements:write`.
   * @param legalMatter An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `legal_matter_other_side`, `legal_matter_stage_unfit`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  close: (legalMatter: t.LegalMattersCloseData['path']['legalMatter'], body: t.LegalMattersCloseData['body'], options?: RequestOptions): Answer<t.LegalMattersCloseResponse> =>
    answer<t.LegalMattersCloseResponse>(api.legalMattersClose({ ...using(concordat, options), path: { 'legalMatter': legalMatter }, body })),
  /**
   * Put a lawful cost of a legal matter on the debt, with what allows it
   *
   * Put a lawful cost of a legal matter on the debt, with what allows it. Needs the scope `accounts:write`.
   * @param legalMatter An id, or `ref:` and your own reference
   * @throws ConcordatError `accrued_by_platform`, `amount_unfit`, `charges_frozen`, `conflict`, `cost_reference_taken`, `currency_mismatch`, `day_unfit`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `legal_matter_cost_unfit`, `legal_matter_other_side`, `legal_matter_stage_unfit`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `transaction_not_allowed`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  charge: (legalMatter: t.LegalMattersChargeData['path']['legalMatter'], body: t.LegalMattersChargeData['body'], options?: RequestOptions): Answer<t.LegalMattersChargeResponse> =>
    answer<t.LegalMattersChargeResponse>(api.legalMattersCharge({ ...using(concordat, options), path: { 'legalMatter': legalMatter }, body })),
  /**
   * List what was charged to the borrower in a legal matter, and by what right, newest first
   *
   * List what was charged to the borrower in a legal matter, and by what right, newest first. Needs the scope `agreements:read`.
   * @param legalMatter An id, or `ref:` and your own reference
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  costs: (legalMatter: t.LegalMattersCostsData['path']['legalMatter'], query?: t.LegalMattersCostsData['query'], options?: RequestOptions): Paged<t.LegalMattersCostsResponse['data'][number]> =>
    paginate((cursor) => answer<t.LegalMattersCostsResponse>(api.legalMattersCosts({ ...using(concordat, options), path: { 'legalMatter': legalMatter }, query: { ...query, ...(cursor && { cursor }) } }))),
})

/** Debt Sales */
export const debtSales = (concordat: Concordat) => ({
  /**
   * Offer debts for sale: a job makes their tape, then the buyer hears of it
   *
   * Offer debts for sale: a job makes their tape, then the buyer hears of it. Needs the scope `accounts:write`.
   * @throws ConcordatError `conflict`, `debt_sale_buyer_unfit`, `debt_sale_other_side`, `debt_sale_reference_taken`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `quota_exceeded`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  offer: (body: t.DebtSalesOfferData['body'], options?: RequestOptions): Answer<t.DebtSalesOfferResponse> =>
    answer<t.DebtSalesOfferResponse>(api.debtSalesOffer({ ...using(concordat, options), body })),
  /**
   * List your sales of debts, newest first
   *
   * List your sales of debts, newest first. Needs the scope `accounts:read`.
   * @param query.as The side you are on
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.DebtSalesListData['query'], options?: RequestOptions): Paged<t.DebtSalesListResponse['data'][number]> =>
    paginate((cursor) => answer<t.DebtSalesListResponse>(api.debtSalesList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read a sale of debts and how far it has come
   *
   * Read a sale of debts and how far it has come. Needs the scope `accounts:read`.
   * @param debtSale An id, or `ref:` and your own reference
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (debtSale: t.DebtSalesGetData['path']['debtSale'], options?: RequestOptions): Answer<t.DebtSalesGetResponse> =>
    answer<t.DebtSalesGetResponse>(api.debtSalesGet({ ...using(concordat, options), path: { 'debtSale': debtSale } })),
  /**
   * List the tape of a sale in order: each account, and whether it is sold
   *
   * List the tape of a sale in order: each account, and whether it is sold. Needs the scope `accounts:read`.
   * @param debtSale An id, or `ref:` and your own reference
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  accounts: (debtSale: t.DebtSalesAccountsData['path']['debtSale'], query?: t.DebtSalesAccountsData['query'], options?: RequestOptions): Paged<t.DebtSalesAccountsResponse['data'][number]> =>
    paginate((cursor) => answer<t.DebtSalesAccountsResponse>(api.debtSalesAccounts({ ...using(concordat, options), path: { 'debtSale': debtSale }, query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Accept the debts at the price; a job scrubs them once more
   *
   * Accept the debts at the price; a job scrubs them once more. Needs the scope `accounts:write`.
   * @param debtSale An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `debt_sale_empty`, `debt_sale_other_side`, `debt_sale_state_unfit`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  accept: (debtSale: t.DebtSalesAcceptData['path']['debtSale'], options?: RequestOptions): Answer<t.DebtSalesAcceptResponse> =>
    answer<t.DebtSalesAcceptResponse>(api.debtSalesAccept({ ...using(concordat, options), path: { 'debtSale': debtSale } })),
  /**
   * Refuse an offer of debts, with a code
   *
   * Refuse an offer of debts, with a code. Needs the scope `accounts:write`.
   * @param debtSale An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `debt_sale_other_side`, `debt_sale_state_unfit`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  refuse: (debtSale: t.DebtSalesRefuseData['path']['debtSale'], body: t.DebtSalesRefuseData['body'], options?: RequestOptions): Answer<t.DebtSalesRefuseResponse> =>
    answer<t.DebtSalesRefuseResponse>(api.debtSalesRefuse({ ...using(concordat, options), path: { 'debtSale': debtSale }, body })),
  /**
   * Withdraw a sale before anything is transferred, with a code
   *
   * Withdraw a sale before anything is transferred, with a code. Needs the scope `accounts:write`.
   * @param debtSale An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `debt_sale_other_side`, `debt_sale_state_unfit`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  withdraw: (debtSale: t.DebtSalesWithdrawData['path']['debtSale'], body: t.DebtSalesWithdrawData['body'], options?: RequestOptions): Answer<t.DebtSalesWithdrawResponse> =>
    answer<t.DebtSalesWithdrawResponse>(api.debtSalesWithdraw({ ...using(concordat, options), path: { 'debtSale': debtSale }, body })),
  /**
   * State that every borrower of the sale was told of the assignment in writing
   *
   * State that every borrower of the sale was told of the assignment in writing. Needs the scope `accounts:write`.
   * @param debtSale An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `debt_sale_day_unfit`, `debt_sale_other_side`, `debt_sale_state_unfit`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  notify: (debtSale: t.DebtSalesNotifyData['path']['debtSale'], body: t.DebtSalesNotifyData['body'], options?: RequestOptions): Answer<t.DebtSalesNotifyResponse> =>
    answer<t.DebtSalesNotifyResponse>(api.debtSalesNotify({ ...using(concordat, options), path: { 'debtSale': debtSale }, body })),
  /**
   * Assign the debts: a job hands each over as soon as no agency holds it
   *
   * Assign the debts: a job hands each over as soon as no agency holds it. Needs the scope `accounts:write`.
   * @param debtSale An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `debt_sale_empty`, `debt_sale_other_side`, `debt_sale_state_unfit`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  transfer: (debtSale: t.DebtSalesTransferData['path']['debtSale'], body: t.DebtSalesTransferData['body'], options?: RequestOptions): Answer<t.DebtSalesTransferResponse> =>
    answer<t.DebtSalesTransferResponse>(api.debtSalesTransfer({ ...using(concordat, options), path: { 'debtSale': debtSale }, body })),
  /**
   * Have debts taken over once more that your books refused, once they are mended
   *
   * Have debts taken over once more that your books refused, once they are mended. Needs the scope `accounts:write`.
   * @param debtSale An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `debt_sale_not_refused`, `debt_sale_other_side`, `debt_sale_state_unfit`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  retake: (debtSale: t.DebtSalesRetakeData['path']['debtSale'], body: t.DebtSalesRetakeData['body'], options?: RequestOptions): Answer<t.DebtSalesRetakeResponse> =>
    answer<t.DebtSalesRetakeResponse>(api.debtSalesRetake({ ...using(concordat, options), path: { 'debtSale': debtSale }, body })),
  /**
   * Offer debts you bought back to their seller, within the days agreed and at the price paid for them
   *
   * Offer debts you bought back to their seller, within the days agreed and at the price paid for them. Needs the scope `accounts:write`.
   * @param debtSale An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `debt_sale_buy_back_over`, `debt_sale_not_bought`, `debt_sale_other_side`, `debt_sale_reference_taken`, `debt_sale_state_unfit`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  putBack: (debtSale: t.DebtSalesPutBackData['path']['debtSale'], body: t.DebtSalesPutBackData['body'], options?: RequestOptions): Answer<t.DebtSalesPutBackResponse> =>
    answer<t.DebtSalesPutBackResponse>(api.debtSalesPutBack({ ...using(concordat, options), path: { 'debtSale': debtSale }, body })),
  /**
   * Give debts back that your books refuse: they are owed to the seller as before
   *
   * Give debts back that your books refuse: they are owed to the seller as before. Needs the scope `accounts:write`.
   * @param debtSale An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `debt_sale_not_refused`, `debt_sale_other_side`, `debt_sale_state_unfit`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  giveBack: (debtSale: t.DebtSalesGiveBackData['path']['debtSale'], body: t.DebtSalesGiveBackData['body'], options?: RequestOptions): Answer<t.DebtSalesGiveBackResponse> =>
    answer<t.DebtSalesGiveBackResponse>(api.debtSalesGiveBack({ ...using(concordat, options), path: { 'debtSale': debtSale }, body })),
  /**
   * Leave accounts out of a sale before it closes
   *
   * Leave accounts out of a sale before it closes. Needs the scope `accounts:write`.
   * @param debtSale An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `debt_sale_state_unfit`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `reference_not_found`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  exclude: (debtSale: t.DebtSalesExcludeData['path']['debtSale'], body: t.DebtSalesExcludeData['body'], options?: RequestOptions): Answer<t.DebtSalesExcludeResponse> =>
    answer<t.DebtSalesExcludeResponse>(api.debtSalesExclude({ ...using(concordat, options), path: { 'debtSale': debtSale }, body })),
  /**
   * List what the seller received for debts of a sale after they were sold, last forwarded first
   *
   * List what the seller received for debts of a sale after they were sold, last forwarded first. Needs the scope `payments:read`.
   * @param debtSale An id, or `ref:` and your own reference
   * @param query.settled Whether it was paid over
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  forwardedPayments: (debtSale: t.DebtSalesForwardedPaymentsData['path']['debtSale'], query?: t.DebtSalesForwardedPaymentsData['query'], options?: RequestOptions): Paged<t.DebtSalesForwardedPaymentsResponse['data'][number]> =>
    paginate((cursor) => answer<t.DebtSalesForwardedPaymentsResponse>(api.debtSalesForwardedPayments({ ...using(concordat, options), path: { 'debtSale': debtSale }, query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Say that you paid over to the buyer what you received for debts you had sold
   *
   * Say that you paid over to the buyer what you received for debts you had sold. Needs the scope `payments:write`.
   * @param debtSale An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `debt_sale_other_side`, `debt_sale_settlement_reference_taken`, `debt_sale_settlement_unfit`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  settle: (debtSale: t.DebtSalesSettleData['path']['debtSale'], body: t.DebtSalesSettleData['body'], options?: RequestOptions): Answer<t.DebtSalesSettleResponse> =>
    answer<t.DebtSalesSettleResponse>(api.debtSalesSettle({ ...using(concordat, options), path: { 'debtSale': debtSale }, body })),
})

/** Debt Titles */
export const debtTitles = (concordat: Concordat) => ({
  /**
   * List who sold debts to whom: the chain of title, the newest links first
   *
   * List who sold debts to whom: the chain of title, the newest links first. Needs the scope `placements:read`.
   * @param query.account Your account
   * @param query.placement A placement you hold, or one of yours
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.DebtTitlesListData['query'], options?: RequestOptions): Paged<t.DebtTitlesListResponse['data'][number]> =>
    paginate((cursor) => answer<t.DebtTitlesListResponse>(api.debtTitlesList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
})

/** Debt Sale Settlements */
export const debtSaleSettlements = (concordat: Concordat) => ({
  /**
   * List what was paid over of payments on sold debts, newest first
   *
   * List what was paid over of payments on sold debts, newest first. Needs the scope `payments:read`.
   * @param query.as The side you are on
   * @param query.debtSale An id, or `ref:` and your own reference
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.DebtSaleSettlementsListData['query'], options?: RequestOptions): Paged<t.DebtSaleSettlementsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.DebtSaleSettlementsListResponse>(api.debtSaleSettlementsList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read what a seller paid over to a buyer
   *
   * Read what a seller paid over to a buyer. Needs the scope `payments:read`.
   * @param debtSaleSettlement An id, or `ref:` and your own reference
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (debtSaleSettlement: t.DebtSaleSettlementsGetData['path']['debtSaleSettlement'], query?: t.DebtSaleSettlementsGetData['query'], options?: RequestOptions): Answer<t.DebtSaleSettlementsGetResponse> =>
    answer<t.DebtSaleSettlementsGetResponse>(api.debtSaleSettlementsGet({ ...using(concordat, options), path: { 'debtSaleSettlement': debtSaleSettlement }, ...(query && { query }) })),
  /**
   * Say that what the seller paid over has come
   *
   * Say that what the seller paid over has come. Needs the scope `payments:write`.
   * @param debtSaleSettlement An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `debt_sale_other_side`, `debt_sale_settlement_confirmed`, `debt_sale_settlement_unfit`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  confirm: (debtSaleSettlement: t.DebtSaleSettlementsConfirmData['path']['debtSaleSettlement'], body: t.DebtSaleSettlementsConfirmData['body'], options?: RequestOptions): Answer<t.DebtSaleSettlementsConfirmResponse> =>
    answer<t.DebtSaleSettlementsConfirmResponse>(api.debtSaleSettlementsConfirm({ ...using(concordat, options), path: { 'debtSaleSettlement': debtSaleSettlement }, body })),
})

/** Activities */
export const activities = (concordat: Concordat) => ({
  /**
   * Record a contact with a borrower, in either direction; it is flagged, never dropped
   *
   * Record a contact with a borrower, in either direction; it is flagged, never dropped. Needs the scope `placements:work`.
   * @throws ConcordatError `activity_already_recorded`, `activity_endpoint_unfit`, `activity_subject_unclear`, `activity_time_unfit`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `quota_exceeded`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  record: (body: t.ActivitiesRecordData['body'], options?: RequestOptions): Answer<t.ActivitiesRecordResponse> =>
    answer<t.ActivitiesRecordResponse>(api.activitiesRecord({ ...using(concordat, options), body })),
  /**
   * List contacts, the latest first
   *
   * List contacts, the latest first. Needs the scope `placements:read`.
   * @param query.account Lenders: your account
   * @param query.placement An id, or `ref:` and your own reference
   * @param query.collector A collector of your own
   * @param query.flag Only those that carry it
   * @param query.promised Only those with a promise that stands, or only others
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.ActivitiesListData['query'], options?: RequestOptions): Paged<t.ActivitiesListResponse['data'][number]> =>
    paginate((cursor) => answer<t.ActivitiesListResponse>(api.activitiesList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Record up to 1,000 contacts at once, each by itself
   *
   * Record up to 1,000 contacts at once, each by itself. Needs the scope `placements:work`.
   * @throws ConcordatError `activity_already_recorded`, `activity_endpoint_unfit`, `activity_subject_unclear`, `activity_time_unfit`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `quota_exceeded`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  recordMany: (body: t.ActivitiesRecordManyData['body'], options?: RequestOptions): Answer<t.ActivitiesRecordManyResponse> =>
    answer<t.ActivitiesRecordManyResponse>(api.activitiesRecordMany({ ...using(concordat, options), body })),
  /**
   * Read the record of a contact
   *
   * Read the record of a contact. Needs the scope `placements:read`.
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (activity: t.ActivitiesGetData['path']['activity'], query?: t.ActivitiesGetData['query'], options?: RequestOptions): Answer<t.ActivitiesGetResponse> =>
    answer<t.ActivitiesGetResponse>(api.activitiesGet({ ...using(concordat, options), path: { 'activity': activity }, ...(query && { query }) })),
  /**
   * Replace a record of a contact by a new one; the old one stays
   *
   * Replace a record of a contact by a new one; the old one stays. Needs the scope `placements:work`.
   * @throws ConcordatError `activity_already_corrected`, `activity_correction_unfit`, `activity_wrong_recorder`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  correct: (activity: t.ActivitiesCorrectData['path']['activity'], body: t.ActivitiesCorrectData['body'], options?: RequestOptions): Answer<t.ActivitiesCorrectResponse> =>
    answer<t.ActivitiesCorrectResponse>(api.activitiesCorrect({ ...using(concordat, options), path: { 'activity': activity }, body })),
})

/** Promises */
export const promises = (concordat: Concordat) => ({
  /**
   * List promises of borrowers to pay, the latest first; as an agency, those made to you
   *
   * List promises of borrowers to pay, the latest first; as an agency, those made to you. Needs the scope `placements:read`.
   * @param query.account Lenders: your account
   * @param query.placement An id, or `ref:` and your own reference
   * @param query.dueBy Only those due on this day or before it
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.PromisesListData['query'], options?: RequestOptions): Paged<t.PromisesListResponse['data'][number]> =>
    paginate((cursor) => answer<t.PromisesListResponse>(api.promisesList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read what a borrower promised to pay, and what came of it
   *
   * Read what a borrower promised to pay, and what came of it. Needs the scope `placements:read`.
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (promise: t.PromisesGetData['path']['promise'], query?: t.PromisesGetData['query'], options?: RequestOptions): Answer<t.PromisesGetResponse> =>
    answer<t.PromisesGetResponse>(api.promisesGet({ ...using(concordat, options), path: { 'promise': promise }, ...(query && { query }) })),
  /**
   * Withdraw a promise that the borrower took back, or that something else replaced
   *
   * Withdraw a promise that the borrower took back, or that something else replaced. Needs the scope `placements:work`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `promise_status_unfit`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  withdraw: (promise: t.PromisesWithdrawData['path']['promise'], body: t.PromisesWithdrawData['body'], options?: RequestOptions): Answer<t.PromisesWithdrawResponse> =>
    answer<t.PromisesWithdrawResponse>(api.promisesWithdraw({ ...using(concordat, options), path: { 'promise': promise }, body })),
})

/** Contact Decisions */
export const contactDecisions = (concordat: Concordat) => ({
  /**
   * Ask whether a person may be contacted now, and hold the slot if so
   *
   * Ask before every call, message, letter and visit. The answer is `allow` or `deny`, never a problem because a rule stands against it. An allow holds the slot until `reservedUntil`.
   * @throws ConcordatError `conflict`, `contact_point_unfit`, `contact_subject_unclear`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `quota_exceeded`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  make: (body: t.ContactDecisionsMakeData['body'], options?: RequestOptions): Answer<t.ContactDecisionsMakeResponse> =>
    answer<t.ContactDecisionsMakeResponse>(api.contactDecisionsMake({ ...using(concordat, options), body })),
  /**
   * List contact decisions, newest first
   *
   * List contact decisions, newest first. Needs the scope `contacts:read`.
   * @param query.rule The rule that decided (`ruledBy`)
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.ContactDecisionsListData['query'], options?: RequestOptions): Paged<t.ContactDecisionsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.ContactDecisionsListResponse>(api.contactDecisionsList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Ask about a list of contacts at once; nothing is kept and no slot is held
   *
   * For a call list: allow or deny for each contact, and when it is allowed next. A plan is no permission.
   * @throws ConcordatError `contact_plan_time_unfit`, `contact_point_unfit`, `contact_subject_unclear`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  plan: (body: t.ContactDecisionsPlanData['body'], options?: RequestOptions): Answer<t.ContactDecisionsPlanResponse> =>
    answer<t.ContactDecisionsPlanResponse>(api.contactDecisionsPlan({ ...using(concordat, options), body })),
  /**
   * Read a contact decision
   *
   * Read a contact decision. Needs the scope `contacts:read`.
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (decision: t.ContactDecisionsGetData['path']['decision'], query?: t.ContactDecisionsGetData['query'], options?: RequestOptions): Answer<t.ContactDecisionsGetResponse> =>
    answer<t.ContactDecisionsGetResponse>(api.contactDecisionsGet({ ...using(concordat, options), path: { 'decision': decision }, ...(query && { query }) })),
  /**
   * Give back the slot of an allowed contact that will not be made
   *
   * Give back the slot of an allowed contact that will not be made. Needs the scope `contacts:decide`.
   * @throws ConcordatError `conflict`, `contact_decision_wrong_side`, `contact_reservation_over`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  release: (decision: t.ContactDecisionsReleaseData['path']['decision'], options?: RequestOptions): Answer<t.ContactDecisionsReleaseResponse> =>
    answer<t.ContactDecisionsReleaseResponse>(api.contactDecisionsRelease({ ...using(concordat, options), path: { 'decision': decision } })),
  /**
   * Make a decision again: on the facts it was given, and on what is known now of that moment
   *
   * For both sides of the decision, and for a regulator of where the debt lies.
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  reRun: (decision: t.ContactDecisionsReRunData['path']['decision'], options?: RequestOptions): Answer<t.ContactDecisionsReRunResponse> =>
    answer<t.ContactDecisionsReRunResponse>(api.contactDecisionsReRun({ ...using(concordat, options), path: { 'decision': decision } })),
})

/** Contact Plans */
export const contactPlans = (concordat: Concordat) => ({
  /**
   * Plan contacts ahead, and get a signed permit for each that is allowed
   *
   * For a predictive dialler: one call for a morning. Each permit is checked offline against the published key set, is good for minutes, and is refreshed with one call for the whole plan.
   * @throws ConcordatError `conflict`, `contact_point_unfit`, `contact_subject_unclear`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `quota_exceeded`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  make: (body: t.ContactPlansMakeData['body'], options?: RequestOptions): Answer<t.ContactPlansMakeResponse> =>
    answer<t.ContactPlansMakeResponse>(api.contactPlansMake({ ...using(concordat, options), body })),
  /**
   * List your contact plans, newest first
   *
   * List your contact plans, newest first. Needs the scope `contacts:read`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.ContactPlansListData['query'], options?: RequestOptions): Paged<t.ContactPlansListResponse['data'][number]> =>
    paginate((cursor) => answer<t.ContactPlansListResponse>(api.contactPlansList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read a contact plan
   *
   * Read a contact plan. Needs the scope `contacts:read`.
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (contactPlan: t.ContactPlansGetData['path']['contactPlan'], options?: RequestOptions): Answer<t.ContactPlansGetResponse> =>
    answer<t.ContactPlansGetResponse>(api.contactPlansGet({ ...using(concordat, options), path: { 'contactPlan': contactPlan } })),
  /**
   * Have the open permits of a plan looked at again, and get them for some minutes more
   *
   * Have the open permits of a plan looked at again, and get them for some minutes more. Needs the scope `contacts:decide`.
   * @throws ConcordatError `conflict`, `contact_plan_over`, `contact_point_unfit`, `contact_subject_unclear`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  refresh: (contactPlan: t.ContactPlansRefreshData['path']['contactPlan'], options?: RequestOptions): Answer<t.ContactPlansRefreshResponse> =>
    answer<t.ContactPlansRefreshResponse>(api.contactPlansRefresh({ ...using(concordat, options), path: { 'contactPlan': contactPlan } })),
})

/** Permits */
export const permits = (concordat: Concordat) => ({
  /**
   * Read where a permit stands
   *
   * Read where a permit stands. Needs the scope `contacts:read`.
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (permit: t.PermitsGetData['path']['permit'], query?: t.PermitsGetData['query'], options?: RequestOptions): Answer<t.PermitsGetResponse> =>
    answer<t.PermitsGetResponse>(api.permitsGet({ ...using(concordat, options), path: { 'permit': permit }, ...(query && { query }) })),
  /**
   * Claim a permit at connect: decided again at this moment, and the slot held for one collector
   *
   * One collector wins. The answer may be `deny`: then the permit is revoked, and the contact is not made.
   * @throws ConcordatError `conflict`, `contact_point_unfit`, `contact_subject_unclear`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `permit_claimed`, `permit_over`, `permit_wrong_side`, `quota_exceeded`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  claim: (permit: t.PermitsClaimData['path']['permit'], body: t.PermitsClaimData['body'], options?: RequestOptions): Answer<t.PermitsClaimResponse> =>
    answer<t.PermitsClaimResponse>(api.permitsClaim({ ...using(concordat, options), path: { 'permit': permit }, body })),
})

/** Commissions */
export const commissions = (concordat: Concordat) => ({
  /**
   * List commission line by line, last recorded first
   *
   * One line for each payment that was credited to an agency, also where it earned nothing, and one for each that was taken back. Needs the scope `payments:read`.
   * @param query.counterparty The other side
   * @param query.mandate An id, or `ref:` and your own reference
   * @param query.placement An id, or `ref:` and your own reference
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.CommissionsListData['query'], options?: RequestOptions): Paged<t.CommissionsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.CommissionsListResponse>(api.commissionsList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read what a payment earned an agency, and by which rule
   *
   * Read what a payment earned an agency, and by which rule. Needs the scope `payments:read`.
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (commission: t.CommissionsGetData['path']['commission'], query?: t.CommissionsGetData['query'], options?: RequestOptions): Answer<t.CommissionsGetResponse> =>
    answer<t.CommissionsGetResponse>(api.commissionsGet({ ...using(concordat, options), path: { 'commission': commission }, ...(query && { query }) })),
})

/** Payments */
export const payments = (concordat: Concordat) => ({
  /**
   * Record a payment; under a reference it was recorded by before, it is the same one
   *
   * A lender’s payment is put to its debt at once. What an agency took is in its trust at once and put to the debt moments later: read the payment, or wait for `payment.posted`. Needs the scope `payments:write`.
   * @throws ConcordatError `accrued_by_platform`, `amount_unfit`, `charges_frozen`, `conflict`, `currency_mismatch`, `day_unfit`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `payment_already_recorded`, `payment_exchange_unfit`, `payment_moment_unfit`, `payment_payee_forbidden`, `payment_payee_unfit`, `payment_subject_unclear`, `quota_exceeded`, `reference_not_found`, `transaction_not_allowed`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  record: (body: t.PaymentsRecordData['body'], options?: RequestOptions): Answer<t.PaymentsRecordResponse> =>
    answer<t.PaymentsRecordResponse>(api.paymentsRecord({ ...using(concordat, options), body })),
  /**
   * List payments, last recorded first
   *
   * List payments, last recorded first. Needs the scope `payments:read`.
   * @param query.account Lenders: your account
   * @param query.placement An id, or `ref:` and your own reference
   * @param query.counterparty The other side
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.PaymentsListData['query'], options?: RequestOptions): Paged<t.PaymentsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.PaymentsListResponse>(api.paymentsList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Record up to 1,000 payments at once, each by itself
   *
   * Each payment is in the ledger at once and put to its debt moments later, by the lender’s job. Needs the scope `payments:write`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `payment_already_recorded`, `payment_exchange_unfit`, `payment_moment_unfit`, `payment_payee_forbidden`, `payment_payee_unfit`, `payment_subject_unclear`, `quota_exceeded`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  recordMany: (body: t.PaymentsRecordManyData['body'], options?: RequestOptions): Answer<t.PaymentsRecordManyResponse> =>
    answer<t.PaymentsRecordManyResponse>(api.paymentsRecordMany({ ...using(concordat, options), body })),
  /**
   * Read a payment, and what it paid
   *
   * Read a payment, and what it paid. Needs the scope `payments:read`.
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (paymentId: t.PaymentsGetData['path']['paymentId'], query?: t.PaymentsGetData['query'], options?: RequestOptions): Answer<t.PaymentsGetResponse> =>
    answer<t.PaymentsGetResponse>(api.paymentsGet({ ...using(concordat, options), path: { 'paymentId': paymentId }, ...(query && { query }) })),
  /**
   * Put money in suspense to a debt
   *
   * Put money in suspense to a debt. Needs the scope `payments:write`.
   * @throws ConcordatError `accrued_by_platform`, `amount_unfit`, `charges_frozen`, `conflict`, `currency_mismatch`, `day_unfit`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `payment_lender_acts`, `payment_not_allocatable`, `payment_status_unfit`, `quota_exceeded`, `reference_not_found`, `stale_version`, `transaction_not_allowed`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  allocate: (paymentId: t.PaymentsAllocateData['path']['paymentId'], body?: t.PaymentsAllocateData['body'], options?: RequestOptions): Answer<t.PaymentsAllocateResponse> =>
    answer<t.PaymentsAllocateResponse>(api.paymentsAllocate({ ...using(concordat, options), path: { 'paymentId': paymentId }, ...(body && { body }) })),
  /**
   * Record that money in suspense went back to whoever paid it
   *
   * Record that money in suspense went back to whoever paid it. Needs the scope `payments:write`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `payment_lender_acts`, `payment_status_unfit`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  refund: (paymentId: t.PaymentsRefundData['path']['paymentId'], options?: RequestOptions): Answer<t.PaymentsRefundResponse> =>
    answer<t.PaymentsRefundResponse>(api.paymentsRefund({ ...using(concordat, options), path: { 'paymentId': paymentId } })),
  /**
   * Take a payment back: it bounced, or should not have been recorded
   *
   * Take a payment back: it bounced, or should not have been recorded. Needs the scope `payments:write`.
   * @throws ConcordatError `accrued_by_platform`, `amount_unfit`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `payment_lead_acts`, `payment_seller_acts`, `payment_status_unfit`, `quota_exceeded`, `stale_version`, `transaction_already_reversed`, `transaction_not_allowed`, `transaction_not_reversible`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  reverse: (paymentId: t.PaymentsReverseData['path']['paymentId'], body: t.PaymentsReverseData['body'], options?: RequestOptions): Answer<t.PaymentsReverseResponse> =>
    answer<t.PaymentsReverseResponse>(api.paymentsReverse({ ...using(concordat, options), path: { 'paymentId': paymentId }, body })),
})

/** Refunds */
export const refunds = (concordat: Concordat) => ({
  /**
   * List what borrowers paid beyond their debts, last recorded first
   *
   * List what borrowers paid beyond their debts, last recorded first. Needs the scope `payments:read`.
   * @param query.account An id, or `ref:` and your own reference
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.RefundsListData['query'], options?: RequestOptions): Paged<t.RefundsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.RefundsListResponse>(api.refundsList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read what of a payment is owed back
   *
   * Read what of a payment is owed back. Needs the scope `payments:read`.
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (refundId: t.RefundsGetData['path']['refundId'], query?: t.RefundsGetData['query'], options?: RequestOptions): Answer<t.RefundsGetResponse> =>
    answer<t.RefundsGetResponse>(api.refundsGet({ ...using(concordat, options), path: { 'refundId': refundId }, ...(query && { query }) })),
  /**
   * Record that what was paid beyond a debt was given back
   *
   * Record that what was paid beyond a debt was given back. Needs the scope `payments:write`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `payment_moment_unfit`, `quota_exceeded`, `refund_reference_taken`, `refund_status_unfit`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  pay: (refundId: t.RefundsPayData['path']['refundId'], body: t.RefundsPayData['body'], options?: RequestOptions): Answer<t.RefundsPayResponse> =>
    answer<t.RefundsPayResponse>(api.refundsPay({ ...using(concordat, options), path: { 'refundId': refundId }, body })),
  /**
   * Record that what was given back came back, or was not given
   *
   * Record that what was given back came back, or was not given. Needs the scope `payments:write`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `refund_status_unfit`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  reverse: (refundId: t.RefundsReverseData['path']['refundId'], options?: RequestOptions): Answer<t.RefundsReverseResponse> =>
    answer<t.RefundsReverseResponse>(api.refundsReverse({ ...using(concordat, options), path: { 'refundId': refundId } })),
})

/** Payment Reversals */
export const paymentReversals = (concordat: Concordat) => ({
  /**
   * Say that a payment is taken back, by its reference, before or after it is known
   *
   * The payment is taken back moments later, or once it is recorded under the reference. Needs the scope `payments:write`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `payment_reversal_already_recorded`, `payment_reversal_amount_unfit`, `payment_status_unfit`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  record: (body: t.PaymentReversalsRecordData['body'], options?: RequestOptions): Answer<t.PaymentReversalsRecordResponse> =>
    answer<t.PaymentReversalsRecordResponse>(api.paymentReversalsRecord({ ...using(concordat, options), body })),
  /**
   * List reversals, those that wait for their payment among them, last recorded first
   *
   * List reversals, those that wait for their payment among them, last recorded first. Needs the scope `payments:read`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.PaymentReversalsListData['query'], options?: RequestOptions): Paged<t.PaymentReversalsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.PaymentReversalsListResponse>(api.paymentReversalsList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Say of up to 1,000 payments at once that they are taken back, each by itself
   *
   * Each reversal is recorded, known or refused by itself. Needs the scope `payments:write`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `payment_reversal_already_recorded`, `payment_reversal_amount_unfit`, `payment_status_unfit`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  recordMany: (body: t.PaymentReversalsRecordManyData['body'], options?: RequestOptions): Answer<t.PaymentReversalsRecordManyResponse> =>
    answer<t.PaymentReversalsRecordManyResponse>(api.paymentReversalsRecordMany({ ...using(concordat, options), body })),
  /**
   * Read a reversal, and what it took back
   *
   * Read a reversal, and what it took back. Needs the scope `payments:read`.
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (reversalId: t.PaymentReversalsGetData['path']['reversalId'], query?: t.PaymentReversalsGetData['query'], options?: RequestOptions): Answer<t.PaymentReversalsGetResponse> =>
    answer<t.PaymentReversalsGetResponse>(api.paymentReversalsGet({ ...using(concordat, options), path: { 'reversalId': reversalId }, ...(query && { query }) })),
})

/** Simulations */
export const simulations = (concordat: Concordat) => ({
  /**
   * Let the bank return a payment, in a sandbox
   *
   * Sandboxes only. What the payment did is taken back, with every event a returned payment has.
   * @throws ConcordatError `accrued_by_platform`, `amount_unfit`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `payment_lead_acts`, `payment_seller_acts`, `payment_status_unfit`, `quota_exceeded`, `reference_not_found`, `simulation_sandbox_only`, `transaction_already_reversed`, `transaction_not_allowed`, `transaction_not_reversible`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  paymentReturned: (body: t.SimulationsPaymentReturnedData['body'], options?: RequestOptions): Answer<t.SimulationsPaymentReturnedResponse> =>
    answer<t.SimulationsPaymentReturnedResponse>(api.simulationsPaymentReturned({ ...using(concordat, options), body })),
  /**
   * Let a person revoke the consent to use a contact point, in a sandbox
   *
   * Sandboxes only. The gate refuses the contact point from now on, and permits for it are revoked.
   * @throws ConcordatError `conflict`, `contact_point_removed`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `party_erased`, `payload_too_large`, `quota_exceeded`, `reference_not_found`, `simulation_sandbox_only`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  consentRevoked: (body: t.SimulationsConsentRevokedData['body'], options?: RequestOptions): Answer<t.SimulationsConsentRevokedResponse> =>
    answer<t.SimulationsConsentRevokedResponse>(api.simulationsConsentRevoked({ ...using(concordat, options), body })),
  /**
   * Let a person withdraw a consent you took or may use, in a sandbox
   *
   * Sandboxes only. As if the person had said so: inquiries under it are refused at once, both sides are told, and the status list shows it.
   * @throws ConcordatError `conflict`, `consent_already_withdrawn`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `quota_exceeded`, `reference_not_found`, `simulation_sandbox_only`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  consentWithdrawn: (body: t.SimulationsConsentWithdrawnData['body'], options?: RequestOptions): Answer<t.SimulationsConsentWithdrawnResponse> =>
    answer<t.SimulationsConsentWithdrawnResponse>(api.simulationsConsentWithdrawn({ ...using(concordat, options), body })),
  /**
   * Let a licence of yours lapse now, in a sandbox
   *
   * Sandboxes only. Mandates that require the licence, and work under them, stop with the next review.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `licence_not_holder`, `licence_status_unfit`, `malformed_request`, `payload_too_large`, `quota_exceeded`, `reference_not_found`, `simulation_sandbox_only`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  licenceLapsed: (body: t.SimulationsLicenceLapsedData['body'], options?: RequestOptions): Answer<t.SimulationsLicenceLapsedResponse> =>
    answer<t.SimulationsLicenceLapsedResponse>(api.simulationsLicenceLapsed({ ...using(concordat, options), body })),
})

/** Remittances */
export const remittances = (concordat: Concordat) => ({
  /**
   * Draft a remittance of what was posted under a mandate
   *
   * A period that is over is drafted by itself; this asks for one at another time. A job gathers the lines: poll the remittance, or wait for `remittance.drafted`. Needs the scope `payments:write`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `quota_exceeded`, `reference_not_found`, `remittance_day_unfit`, `remittance_empty`, `remittance_open`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  draft: (body: t.RemittancesDraftData['body'], options?: RequestOptions): Answer<t.RemittancesDraftResponse> =>
    answer<t.RemittancesDraftResponse>(api.remittancesDraft({ ...using(concordat, options), body })),
  /**
   * List remittances, newest first
   *
   * List remittances, newest first. Needs the scope `payments:read`.
   * @param query.counterparty The other side
   * @param query.mandate An id, or `ref:` and your own reference
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.RemittancesListData['query'], options?: RequestOptions): Paged<t.RemittancesListResponse['data'][number]> =>
    paginate((cursor) => answer<t.RemittancesListResponse>(api.remittancesList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read a remittance: what is due, and where it stands
   *
   * Read a remittance: what is due, and where it stands. Needs the scope `payments:read`.
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (remittance: t.RemittancesGetData['path']['remittance'], query?: t.RemittancesGetData['query'], options?: RequestOptions): Answer<t.RemittancesGetResponse> =>
    answer<t.RemittancesGetResponse>(api.remittancesGet({ ...using(concordat, options), path: { 'remittance': remittance }, ...(query && { query }) })),
  /**
   * List the lines of a remittance, and what is said of them
   *
   * List the lines of a remittance, and what is said of them. Needs the scope `payments:read`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  lines: (remittance: t.RemittancesLinesData['path']['remittance'], query?: t.RemittancesLinesData['query'], options?: RequestOptions): Paged<t.RemittancesLinesResponse['data'][number]> =>
    paginate((cursor) => answer<t.RemittancesLinesResponse>(api.remittancesLines({ ...using(concordat, options), path: { 'remittance': remittance }, query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read the statement of a remittance, derived from its postings
   *
   * As JSON, whose SHA-256 is the `statementSha256` of the remittance; its lines as CSV; a page to read and print as HTML; or the same as PDF. Needs the scope `payments:read`.
   * @param query.format So are their media types in Accept
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `not_printed_here`, `quota_exceeded`, `remittance_state_unfit`, `remittance_statement_differs`, `too_long_to_print`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  statement: (remittance: t.RemittancesStatementData['path']['remittance'], query?: t.RemittancesStatementData['query'], options?: RequestOptions): Answer<t.RemittancesStatementResponse> =>
    answer<t.RemittancesStatementResponse>(api.remittancesStatement({ ...using(concordat, options), path: { 'remittance': remittance }, ...(query && { query }) })),
  /**
   * Issue a remittance: the statement stands, and the money is sent
   *
   * Issue a remittance: the statement stands, and the money is sent. Needs the scope `payments:write`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `remittance_control_mismatch`, `remittance_state_unfit`, `remittance_wrong_side`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  issue: (remittance: t.RemittancesIssueData['path']['remittance'], body: t.RemittancesIssueData['body'], options?: RequestOptions): Answer<t.RemittancesIssueResponse> =>
    answer<t.RemittancesIssueResponse>(api.remittancesIssue({ ...using(concordat, options), path: { 'remittance': remittance }, body })),
  /**
   * Discard a draft: what was in it is in the next one, as it stands by then
   *
   * Discard a draft: what was in it is in the next one, as it stands by then. Needs the scope `payments:write`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `remittance_state_unfit`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  discard: (remittance: t.RemittancesDiscardData['path']['remittance'], options?: RequestOptions): Answer<t.RemittancesDiscardResponse> =>
    answer<t.RemittancesDiscardResponse>(api.remittancesDiscard({ ...using(concordat, options), path: { 'remittance': remittance } })),
  /**
   * Dispute lines of a remittance, each for a reason
   *
   * Dispute lines of a remittance, each for a reason. Needs the scope `payments:write`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `remittance_line_unfit`, `remittance_state_unfit`, `remittance_wrong_side`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  disputeLines: (remittance: t.RemittancesDisputeLinesData['path']['remittance'], body: t.RemittancesDisputeLinesData['body'], options?: RequestOptions): Answer<t.RemittancesDisputeLinesResponse> =>
    answer<t.RemittancesDisputeLinesResponse>(api.remittancesDisputeLines({ ...using(concordat, options), path: { 'remittance': remittance }, body })),
  /**
   * Concede disputed lines, or uphold them
   *
   * Concede disputed lines, or uphold them. Needs the scope `payments:write`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `remittance_line_unfit`, `remittance_state_unfit`, `remittance_wrong_side`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  replyLines: (remittance: t.RemittancesReplyLinesData['path']['remittance'], body: t.RemittancesReplyLinesData['body'], options?: RequestOptions): Answer<t.RemittancesReplyLinesResponse> =>
    answer<t.RemittancesReplyLinesResponse>(api.remittancesReplyLines({ ...using(concordat, options), path: { 'remittance': remittance }, body })),
  /**
   * Accept lines of a remittance
   *
   * Accept lines of a remittance. Needs the scope `payments:write`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `remittance_line_unfit`, `remittance_state_unfit`, `remittance_wrong_side`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  acceptLines: (remittance: t.RemittancesAcceptLinesData['path']['remittance'], body: t.RemittancesAcceptLinesData['body'], options?: RequestOptions): Answer<t.RemittancesAcceptLinesResponse> =>
    answer<t.RemittancesAcceptLinesResponse>(api.remittancesAcceptLines({ ...using(concordat, options), path: { 'remittance': remittance }, body })),
  /**
   * Accept a remittance, and every line nobody disputes
   *
   * Accept a remittance, and every line nobody disputes. Needs the scope `payments:write`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `remittance_control_mismatch`, `remittance_lines_disputed`, `remittance_state_unfit`, `remittance_wrong_side`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  accept: (remittance: t.RemittancesAcceptData['path']['remittance'], body: t.RemittancesAcceptData['body'], options?: RequestOptions): Answer<t.RemittancesAcceptResponse> =>
    answer<t.RemittancesAcceptResponse>(api.remittancesAccept({ ...using(concordat, options), path: { 'remittance': remittance }, body })),
  /**
   * Say that the money of an accepted remittance has arrived
   *
   * Say that the money of an accepted remittance has arrived. Needs the scope `payments:write`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `remittance_day_unfit`, `remittance_state_unfit`, `remittance_wrong_side`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  settle: (remittance: t.RemittancesSettleData['path']['remittance'], body: t.RemittancesSettleData['body'], options?: RequestOptions): Answer<t.RemittancesSettleResponse> =>
    answer<t.RemittancesSettleResponse>(api.remittancesSettle({ ...using(concordat, options), path: { 'remittance': remittance }, body })),
})

/** Trust Balances */
export const trustBalances = (concordat: Concordat) => ({
  /**
   * Read what is held in trust, client by client, and whether the bank holds it
   *
   * An agency reads what it holds for each lender, and the newest statement of its bank beside it; a lender what each agency holds for it. Needs the scope `payments:read`.
   * @param query.on Leaves out what counts from a later day; all of it, when left out
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (query?: t.TrustBalancesGetData['query'], options?: RequestOptions): Answer<t.TrustBalancesGetResponse> =>
    answer<t.TrustBalancesGetResponse>(api.trustBalancesGet({ ...using(concordat, options), ...(query && { query }) })),
})

/** Trust Statements */
export const trustStatements = (concordat: Concordat) => ({
  /**
   * State what the bank holds in the trust account at the end of a day; it is held against the ledger
   *
   * State what the bank holds in the trust account at the end of a day; it is held against the ledger. Needs the scope `payments:write`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `quota_exceeded`, `trust_statement_day_unfit`, `trust_statement_not_holder`, `trust_statement_reference_taken`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  record: (body: t.TrustStatementsRecordData['body'], options?: RequestOptions): Answer<t.TrustStatementsRecordResponse> =>
    answer<t.TrustStatementsRecordResponse>(api.trustStatementsRecord({ ...using(concordat, options), body })),
  /**
   * List what your bank said of the trust account, newest first
   *
   * List what your bank said of the trust account, newest first. Needs the scope `payments:read`.
   * @param query.currency ISO 4217
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.TrustStatementsListData['query'], options?: RequestOptions): Paged<t.TrustStatementsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.TrustStatementsListResponse>(api.trustStatementsList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read what your bank said of the trust account on a day
   *
   * Read what your bank said of the trust account on a day. Needs the scope `payments:read`.
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (trustStatement: t.TrustStatementsGetData['path']['trustStatement'], options?: RequestOptions): Answer<t.TrustStatementsGetResponse> =>
    answer<t.TrustStatementsGetResponse>(api.trustStatementsGet({ ...using(concordat, options), path: { 'trustStatement': trustStatement } })),
})

/** Exchange */
export const exchange = (concordat: Concordat) => ({
  /**
   * Read what people are matched by, and the published keys
   *
   * The namespaces, the one spelling of each, the epochs that answer with their public keys, and what is left of the day’s evaluations. Needs the scope `exchange:read`.
   * @throws ConcordatError `exchange_evaluator_absent`, `exchange_key_not_published`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  namespaces: (options?: RequestOptions): Answer<t.ExchangeNamespacesResponse> =>
    answer<t.ExchangeNamespacesResponse>(api.exchangeNamespaces({ ...using(concordat, options) })),
  /**
   * Read the keys that answer, and where the transparency log holds them
   *
   * The public keys of the epochs that answer, each with the way from its entry in the transparency log to a checkpoint, cosigned by the witnesses you name. An entry holds the key in clear, so anybody can find every key there ever was. `keyring` of the SDK asks here and believes nothing else. Needs the scope `exchange:read`.
   * @param query.namespace Every one, when left out
   * @param query.witness Names of the witnesses you believe
   * @param query.quorum How many of them must have cosigned the checkpoint; all of them, when left out
   * @param query.from The size of the checkpoint you hold: shows that the two are of one log
   * @throws ConcordatError `exchange_evaluator_absent`, `exchange_key_not_published`, `insufficient_scope`, `internal`, `log_not_that_long`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  keys: (query?: t.ExchangeKeysData['query'], options?: RequestOptions): Answer<t.ExchangeKeysResponse> =>
    answer<t.ExchangeKeysResponse>(api.exchangeKeys({ ...using(concordat, options), ...(query && { query }) })),
  /**
   * Read what binds the exchange in each jurisdiction
   *
   * By jurisdiction: whether lenders may exchange what is delinquent, what a borrower is told before, until when a record is disclosed and how soon a dispute is answered, each with where it stands and how surely it is known. Needs the scope `exchange:read`.
   * @param query.jurisdiction Every one known here, when left out
   * @param query.on As of this day; today (UTC), when left out
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  regimes: (query?: t.ExchangeRegimesData['query'], options?: RequestOptions): Answer<t.ExchangeRegimesResponse> =>
    answer<t.ExchangeRegimesResponse>(api.exchangeRegimes({ ...using(concordat, options), ...(query && { query }) })),
  /**
   * Have blinded identifiers evaluated, and proven to be with the published key
   *
   * Multiplies up to 1,000 blinded points by the key of a namespace and epoch and proves that it was the published one (RFC 9497, VOPRF, P256-SHA256). Nobody here learns what is in them. Every point counts towards the day. Needs the scope `exchange:write`.
   * @throws ConcordatError `conflict`, `exchange_epoch_retired`, `exchange_evaluator_absent`, `exchange_key_not_published`, `exchange_load_unfit`, `exchange_membership_required`, `exchange_not_a_point`, `exchange_not_for_kind`, `exchange_permit_exhausted`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `quota_exceeded`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  evaluate: (body: t.ExchangeEvaluateData['body'], options?: RequestOptions): Answer<t.ExchangeEvaluateResponse> =>
    answer<t.ExchangeEvaluateResponse>(api.exchangeEvaluate({ ...using(concordat, options), body })),
})

/** Exchanges */
export const exchanges = (concordat: Concordat) => ({
  /**
   * Open an exchange of a jurisdiction, where its law lets there be one
   *
   * Open an exchange of a jurisdiction, where its law lets there be one. Needs the scope `exchange:oversee`.
   * @throws ConcordatError `conflict`, `exchange_bureau_lapsed`, `exchange_jurisdiction_taken`, `exchange_not_operator`, `exchange_sharing_denied`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  open: (body: t.ExchangesOpenData['body'], options?: RequestOptions): Answer<t.ExchangesOpenResponse> =>
    answer<t.ExchangesOpenResponse>(api.exchangesOpen({ ...using(concordat, options), body })),
  /**
   * List the exchanges of your world, newest first
   *
   * List the exchanges of your world, newest first. Needs the scope `exchange:read`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.ExchangesListData['query'], options?: RequestOptions): Paged<t.ExchangesListResponse['data'][number]> =>
    paginate((cursor) => answer<t.ExchangesListResponse>(api.exchangesList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read an exchange of your world, and its terms
   *
   * Read an exchange of your world, and its terms. Needs the scope `exchange:read`.
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (exchange: t.ExchangesGetData['path']['exchange'], query?: t.ExchangesGetData['query'], options?: RequestOptions): Answer<t.ExchangesGetResponse> =>
    answer<t.ExchangesGetResponse>(api.exchangesGet({ ...using(concordat, options), path: { 'exchange': exchange }, ...(query && { query }) })),
  /**
   * Change the name, the terms or the licence of an exchange of yours
   *
   * Change the name, the terms or the licence of an exchange of yours. Needs the scope `exchange:oversee`.
   * @throws ConcordatError `conflict`, `exchange_bureau_lapsed`, `exchange_not_operator`, `exchange_sharing_denied`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  revise: (exchange: t.ExchangesReviseData['path']['exchange'], body?: t.ExchangesReviseData['body'], options?: RequestOptions): Answer<t.ExchangesReviseResponse> =>
    answer<t.ExchangesReviseResponse>(api.exchangesRevise({ ...using(concordat, options), path: { 'exchange': exchange }, ...(body && { body }) })),
})

/** Exchange Members */
export const exchangeMembers = (concordat: Concordat) => ({
  /**
   * Apply to an exchange, agreeing to its terms; its operator decides
   *
   * Apply to an exchange, agreeing to its terms; its operator decides. Needs the scope `exchange:write`.
   * @throws ConcordatError `conflict`, `exchange_already_member`, `exchange_bureau_lapsed`, `exchange_member_elsewhere`, `exchange_member_unfit`, `exchange_sharing_denied`, `exchange_terms_unfit`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `quota_exceeded`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  apply: (body: t.ExchangeMembersApplyData['body'], options?: RequestOptions): Answer<t.ExchangeMembersApplyResponse> =>
    answer<t.ExchangeMembersApplyResponse>(api.exchangeMembersApply({ ...using(concordat, options), body })),
  /**
   * List your memberships, newest first; as an operator, those in your exchanges
   *
   * List your memberships, newest first; as an operator, those in your exchanges. Needs the scope `exchange:read`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.ExchangeMembersListData['query'], options?: RequestOptions): Paged<t.ExchangeMembersListResponse['data'][number]> =>
    paginate((cursor) => answer<t.ExchangeMembersListResponse>(api.exchangeMembersList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read a membership of yours, or in an exchange of yours
   *
   * Read a membership of yours, or in an exchange of yours. Needs the scope `exchange:read`.
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (exchangeMember: t.ExchangeMembersGetData['path']['exchangeMember'], query?: t.ExchangeMembersGetData['query'], options?: RequestOptions): Answer<t.ExchangeMembersGetResponse> =>
    answer<t.ExchangeMembersGetResponse>(api.exchangeMembersGet({ ...using(concordat, options), path: { 'exchangeMember': exchangeMember }, ...(query && { query }) })),
  /**
   * Let an organisation into an exchange of yours
   *
   * Let an organisation into an exchange of yours. Needs the scope `exchange:oversee`.
   * @throws ConcordatError `conflict`, `exchange_member_state_unfit`, `exchange_not_operator`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  approve: (exchangeMember: t.ExchangeMembersApproveData['path']['exchangeMember'], options?: RequestOptions): Answer<t.ExchangeMembersApproveResponse> =>
    answer<t.ExchangeMembersApproveResponse>(api.exchangeMembersApprove({ ...using(concordat, options), path: { 'exchangeMember': exchangeMember } })),
  /**
   * Do not let an organisation into an exchange of yours, and say why
   *
   * Do not let an organisation into an exchange of yours, and say why. Needs the scope `exchange:oversee`.
   * @throws ConcordatError `conflict`, `exchange_member_state_unfit`, `exchange_not_operator`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  decline: (exchangeMember: t.ExchangeMembersDeclineData['path']['exchangeMember'], body: t.ExchangeMembersDeclineData['body'], options?: RequestOptions): Answer<t.ExchangeMembersDeclineResponse> =>
    answer<t.ExchangeMembersDeclineResponse>(api.exchangeMembersDecline({ ...using(concordat, options), path: { 'exchangeMember': exchangeMember }, body })),
  /**
   * Let a member neither ask nor contribute for the time being, and say why
   *
   * Let a member neither ask nor contribute for the time being, and say why. Needs the scope `exchange:oversee`.
   * @throws ConcordatError `conflict`, `exchange_member_state_unfit`, `exchange_not_operator`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  suspend: (exchangeMember: t.ExchangeMembersSuspendData['path']['exchangeMember'], body: t.ExchangeMembersSuspendData['body'], options?: RequestOptions): Answer<t.ExchangeMembersSuspendResponse> =>
    answer<t.ExchangeMembersSuspendResponse>(api.exchangeMembersSuspend({ ...using(concordat, options), path: { 'exchangeMember': exchangeMember }, body })),
  /**
   * Let a suspended member ask and contribute again
   *
   * Let a suspended member ask and contribute again. Needs the scope `exchange:oversee`.
   * @throws ConcordatError `conflict`, `exchange_member_state_unfit`, `exchange_not_operator`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  reinstate: (exchangeMember: t.ExchangeMembersReinstateData['path']['exchangeMember'], options?: RequestOptions): Answer<t.ExchangeMembersReinstateResponse> =>
    answer<t.ExchangeMembersReinstateResponse>(api.exchangeMembersReinstate({ ...using(concordat, options), path: { 'exchangeMember': exchangeMember } })),
  /**
   * Agree to the terms of an exchange as they are now
   *
   * Agree to the terms of an exchange as they are now. Needs the scope `exchange:write`.
   * @throws ConcordatError `conflict`, `exchange_member_state_unfit`, `exchange_member_unfit`, `exchange_terms_unfit`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  agree: (exchangeMember: t.ExchangeMembersAgreeData['path']['exchangeMember'], body: t.ExchangeMembersAgreeData['body'], options?: RequestOptions): Answer<t.ExchangeMembersAgreeResponse> =>
    answer<t.ExchangeMembersAgreeResponse>(api.exchangeMembersAgree({ ...using(concordat, options), path: { 'exchangeMember': exchangeMember }, body })),
  /**
   * Leave an exchange: your records are in no answer any more
   *
   * Leave an exchange: your records are in no answer any more. Needs the scope `exchange:write`.
   * @throws ConcordatError `conflict`, `exchange_member_state_unfit`, `exchange_not_operator`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  leave: (exchangeMember: t.ExchangeMembersLeaveData['path']['exchangeMember'], options?: RequestOptions): Answer<t.ExchangeMembersLeaveResponse> =>
    answer<t.ExchangeMembersLeaveResponse>(api.exchangeMembersLeave({ ...using(concordat, options), path: { 'exchangeMember': exchangeMember } })),
  /**
   * Say how many debts you have of each class: what your records are held against
   *
   * Say how many debts you have of each class: what your records are held against. Needs the scope `exchange:write`.
   * @throws ConcordatError `conflict`, `exchange_attestation_unfit`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  attest: (exchangeMember: t.ExchangeMembersAttestData['path']['exchangeMember'], body: t.ExchangeMembersAttestData['body'], options?: RequestOptions): Answer<t.ExchangeMembersAttestResponse> =>
    answer<t.ExchangeMembersAttestResponse>(api.exchangeMembersAttest({ ...using(concordat, options), path: { 'exchangeMember': exchangeMember }, body })),
})

/** Exchange Loads */
export const exchangeLoads = (concordat: Concordat) => ({
  /**
   * Ask for points for a whole book of debts, beside those of the day
   *
   * Ask for points for a whole book of debts, beside those of the day. Needs the scope `exchange:write`.
   * @throws ConcordatError `conflict`, `exchange_member_not_active`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `quota_exceeded`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  request: (body: t.ExchangeLoadsRequestData['body'], options?: RequestOptions): Answer<t.ExchangeLoadsRequestResponse> =>
    answer<t.ExchangeLoadsRequestResponse>(api.exchangeLoadsRequest({ ...using(concordat, options), body })),
  /**
   * List permits for whole books of debts, newest first; as an operator, those asked of you
   *
   * List permits for whole books of debts, newest first; as an operator, those asked of you. Needs the scope `exchange:read`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.ExchangeLoadsListData['query'], options?: RequestOptions): Paged<t.ExchangeLoadsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.ExchangeLoadsListResponse>(api.exchangeLoadsList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read a permit for a whole book of debts
   *
   * Read a permit for a whole book of debts. Needs the scope `exchange:read`.
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (exchangeLoad: t.ExchangeLoadsGetData['path']['exchangeLoad'], query?: t.ExchangeLoadsGetData['query'], options?: RequestOptions): Answer<t.ExchangeLoadsGetResponse> =>
    answer<t.ExchangeLoadsGetResponse>(api.exchangeLoadsGet({ ...using(concordat, options), path: { 'exchangeLoad': exchangeLoad }, ...(query && { query }) })),
  /**
   * Let a member have points for a whole book of debts, until a moment
   *
   * Let a member have points for a whole book of debts, until a moment. Needs the scope `exchange:oversee`.
   * @throws ConcordatError `conflict`, `exchange_load_state_unfit`, `exchange_load_until_unfit`, `exchange_not_operator`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  approve: (exchangeLoad: t.ExchangeLoadsApproveData['path']['exchangeLoad'], body: t.ExchangeLoadsApproveData['body'], options?: RequestOptions): Answer<t.ExchangeLoadsApproveResponse> =>
    answer<t.ExchangeLoadsApproveResponse>(api.exchangeLoadsApprove({ ...using(concordat, options), path: { 'exchangeLoad': exchangeLoad }, body })),
  /**
   * Do not let a member have points for a book of debts
   *
   * Do not let a member have points for a book of debts. Needs the scope `exchange:oversee`.
   * @throws ConcordatError `conflict`, `exchange_load_state_unfit`, `exchange_not_operator`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  decline: (exchangeLoad: t.ExchangeLoadsDeclineData['path']['exchangeLoad'], options?: RequestOptions): Answer<t.ExchangeLoadsDeclineResponse> =>
    answer<t.ExchangeLoadsDeclineResponse>(api.exchangeLoadsDecline({ ...using(concordat, options), path: { 'exchangeLoad': exchangeLoad } })),
})

/** Exchange Records */
export const exchangeRecords = (concordat: Concordat) => ({
  /**
   * Say how a debt of a person stands: what was said of it before is superseded, never changed
   *
   * Say how a debt of a person stands: what was said of it before is superseded, never changed. Needs the scope `exchange:write`.
   * @throws ConcordatError `conflict`, `exchange_bureau_lapsed`, `exchange_first_delinquency_fixed`, `exchange_identifier_sent`, `exchange_matcher_absent`, `exchange_member_not_active`, `exchange_notice_missing`, `exchange_notice_not_matured`, `exchange_record_contributed_meanwhile`, `exchange_record_dates_unfit`, `exchange_record_epoch_retired`, `exchange_record_expired`, `exchange_record_facts_unfit`, `exchange_record_outdated`, `exchange_sharing_denied`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `quota_exceeded`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  contribute: (body: t.ExchangeRecordsContributeData['body'], options?: RequestOptions): Answer<t.ExchangeRecordsContributeResponse> =>
    answer<t.ExchangeRecordsContributeResponse>(api.exchangeRecordsContribute({ ...using(concordat, options), body })),
  /**
   * List your records in exchanges, newest first
   *
   * List your records in exchanges, newest first. Needs the scope `exchange:read`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.ExchangeRecordsListData['query'], options?: RequestOptions): Paged<t.ExchangeRecordsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.ExchangeRecordsListResponse>(api.exchangeRecordsList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read how a debt of yours stands in the exchange
   *
   * Read how a debt of yours stands in the exchange. Needs the scope `exchange:read`.
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (exchangeRecord: t.ExchangeRecordsGetData['path']['exchangeRecord'], query?: t.ExchangeRecordsGetData['query'], options?: RequestOptions): Answer<t.ExchangeRecordsGetResponse> =>
    answer<t.ExchangeRecordsGetResponse>(api.exchangeRecordsGet({ ...using(concordat, options), path: { 'exchangeRecord': exchangeRecord }, ...(query && { query }) })),
  /**
   * List what you said of a debt, newest first
   *
   * List what you said of a debt, newest first. Needs the scope `exchange:read`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  versions: (exchangeRecord: t.ExchangeRecordsVersionsData['path']['exchangeRecord'], query?: t.ExchangeRecordsVersionsData['query'], options?: RequestOptions): Paged<t.ExchangeRecordsVersionsResponse['data'][number]> =>
    paginate((cursor) => answer<t.ExchangeRecordsVersionsResponse>(api.exchangeRecordsVersions({ ...using(concordat, options), path: { 'exchangeRecord': exchangeRecord }, query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Put right what was said wrongly of a debt, by evidence: whoever was told of it is told of this
   *
   * Put right what was said wrongly of a debt, by evidence: whoever was told of it is told of this. Needs the scope `exchange:write`.
   * @throws ConcordatError `conflict`, `exchange_record_dates_unfit`, `exchange_record_expired`, `exchange_record_facts_unfit`, `exchange_record_not_listed`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  correct: (exchangeRecord: t.ExchangeRecordsCorrectData['path']['exchangeRecord'], body: t.ExchangeRecordsCorrectData['body'], options?: RequestOptions): Answer<t.ExchangeRecordsCorrectResponse> =>
    answer<t.ExchangeRecordsCorrectResponse>(api.exchangeRecordsCorrect({ ...using(concordat, options), path: { 'exchangeRecord': exchangeRecord }, body })),
  /**
   * Take back what was said of a debt: it is in no answer any more, and whoever was told of it is told of this
   *
   * Take back what was said of a debt: it is in no answer any more, and whoever was told of it is told of this. Needs the scope `exchange:write`.
   * @throws ConcordatError `conflict`, `exchange_record_not_listed`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  withdraw: (exchangeRecord: t.ExchangeRecordsWithdrawData['path']['exchangeRecord'], options?: RequestOptions): Answer<t.ExchangeRecordsWithdrawResponse> =>
    answer<t.ExchangeRecordsWithdrawResponse>(api.exchangeRecordsWithdraw({ ...using(concordat, options), path: { 'exchangeRecord': exchangeRecord } })),
})

/** Exchange Disputes */
export const exchangeDisputes = (concordat: Concordat) => ({
  /**
   * Say that a borrower disputes a record: it is flagged in every answer from now on, and the clock runs
   *
   * Say that a borrower disputes a record: it is flagged in every answer from now on, and the clock runs. Needs the scope `exchange:write`.
   * @throws ConcordatError `conflict`, `exchange_dispute_open`, `exchange_record_dates_unfit`, `exchange_record_not_listed`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `quota_exceeded`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  raise: (body: t.ExchangeDisputesRaiseData['body'], options?: RequestOptions): Answer<t.ExchangeDisputesRaiseResponse> =>
    answer<t.ExchangeDisputesRaiseResponse>(api.exchangeDisputesRaise({ ...using(concordat, options), body })),
  /**
   * List disputes of your records, newest first
   *
   * List disputes of your records, newest first. Needs the scope `exchange:read`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.ExchangeDisputesListData['query'], options?: RequestOptions): Paged<t.ExchangeDisputesListResponse['data'][number]> =>
    paginate((cursor) => answer<t.ExchangeDisputesListResponse>(api.exchangeDisputesList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read a dispute of a record of yours
   *
   * Read a dispute of a record of yours. Needs the scope `exchange:read`.
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (exchangeDispute: t.ExchangeDisputesGetData['path']['exchangeDispute'], query?: t.ExchangeDisputesGetData['query'], options?: RequestOptions): Answer<t.ExchangeDisputesGetResponse> =>
    answer<t.ExchangeDisputesGetResponse>(api.exchangeDisputesGet({ ...using(concordat, options), path: { 'exchangeDispute': exchangeDispute }, ...(query && { query }) })),
  /**
   * Answer a dispute later, where the law of the place lets it
   *
   * Answer a dispute later, where the law of the place lets it. Needs the scope `exchange:write`.
   * @throws ConcordatError `conflict`, `exchange_dispute_not_extendable`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  extend: (exchangeDispute: t.ExchangeDisputesExtendData['path']['exchangeDispute'], options?: RequestOptions): Answer<t.ExchangeDisputesExtendResponse> =>
    answer<t.ExchangeDisputesExtendResponse>(api.exchangeDisputesExtend({ ...using(concordat, options), path: { 'exchangeDispute': exchangeDispute } })),
  /**
   * Answer a dispute by evidence: the record is so, is corrected, or is taken back
   *
   * Answer a dispute by evidence: the record is so, is corrected, or is taken back. Needs the scope `exchange:write`.
   * @throws ConcordatError `conflict`, `exchange_dispute_answer_unfit`, `exchange_dispute_answered`, `exchange_record_dates_unfit`, `exchange_record_expired`, `exchange_record_facts_unfit`, `exchange_record_not_listed`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  answer: (exchangeDispute: t.ExchangeDisputesAnswerData['path']['exchangeDispute'], body: t.ExchangeDisputesAnswerData['body'], options?: RequestOptions): Answer<t.ExchangeDisputesAnswerResponse> =>
    answer<t.ExchangeDisputesAnswerResponse>(api.exchangeDisputesAnswer({ ...using(concordat, options), path: { 'exchangeDispute': exchangeDispute }, body })),
})

/** Exchange Corrections */
export const exchangeCorrections = (concordat: Concordat) => ({
  /**
   * List corrections of what you were told, newest first; as an operator, all in your exchanges
   *
   * List corrections of what you were told, newest first; as an operator, all in your exchanges. Needs the scope `exchange:read`.
   * @param query.acknowledged Only those acknowledged, or only those not
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.ExchangeCorrectionsListData['query'], options?: RequestOptions): Paged<t.ExchangeCorrectionsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.ExchangeCorrectionsListResponse>(api.exchangeCorrectionsList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read what was wrong in answer to an inquiry
   *
   * Read what was wrong in answer to an inquiry. Needs the scope `exchange:read`.
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (exchangeCorrection: t.ExchangeCorrectionsGetData['path']['exchangeCorrection'], options?: RequestOptions): Answer<t.ExchangeCorrectionsGetResponse> =>
    answer<t.ExchangeCorrectionsGetResponse>(api.exchangeCorrectionsGet({ ...using(concordat, options), path: { 'exchangeCorrection': exchangeCorrection } })),
  /**
   * Say that you put right what you had been told wrongly
   *
   * Say that you put right what you had been told wrongly. Needs the scope `exchange:write`.
   * @throws ConcordatError `conflict`, `exchange_correction_acknowledged`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  acknowledge: (exchangeCorrection: t.ExchangeCorrectionsAcknowledgeData['path']['exchangeCorrection'], options?: RequestOptions): Answer<t.ExchangeCorrectionsAcknowledgeResponse> =>
    answer<t.ExchangeCorrectionsAcknowledgeResponse>(api.exchangeCorrectionsAcknowledge({ ...using(concordat, options), path: { 'exchangeCorrection': exchangeCorrection } })),
})

/** Exchange Canaries */
export const exchangeCanaries = (concordat: Concordat) => ({
  /**
   * Plant an identity nobody has: a member that asks about it is suspended, and answered as ever
   *
   * Plant an identity nobody has: a member that asks about it is suspended, and answered as ever. Needs the scope `exchange:oversee`.
   * @throws ConcordatError `conflict`, `exchange_canary_planted`, `exchange_matcher_absent`, `exchange_not_operator`, `exchange_record_epoch_retired`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `quota_exceeded`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  plant: (body: t.ExchangeCanariesPlantData['body'], options?: RequestOptions): Answer<t.ExchangeCanariesPlantResponse> =>
    answer<t.ExchangeCanariesPlantResponse>(api.exchangeCanariesPlant({ ...using(concordat, options), body })),
  /**
   * List identities nobody has that are planted in your exchanges, newest first
   *
   * List identities nobody has that are planted in your exchanges, newest first. Needs the scope `exchange:oversee`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.ExchangeCanariesListData['query'], options?: RequestOptions): Paged<t.ExchangeCanariesListResponse['data'][number]> =>
    paginate((cursor) => answer<t.ExchangeCanariesListResponse>(api.exchangeCanariesList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read that an identity nobody has is planted in an exchange of yours
   *
   * Read that an identity nobody has is planted in an exchange of yours. Needs the scope `exchange:oversee`.
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (exchangeCanary: t.ExchangeCanariesGetData['path']['exchangeCanary'], options?: RequestOptions): Answer<t.ExchangeCanariesGetResponse> =>
    answer<t.ExchangeCanariesGetResponse>(api.exchangeCanariesGet({ ...using(concordat, options), path: { 'exchangeCanary': exchangeCanary } })),
  /**
   * Take a planted identity away
   *
   * Take a planted identity away. Needs the scope `exchange:oversee`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  lift: (exchangeCanary: t.ExchangeCanariesLiftData['path']['exchangeCanary'], options?: RequestOptions): Answer<t.ExchangeCanariesLiftResponse> =>
    answer<t.ExchangeCanariesLiftResponse>(api.exchangeCanariesLift({ ...using(concordat, options), path: { 'exchangeCanary': exchangeCanary } })),
})

/** Exchange Objections */
export const exchangeObjections = (concordat: Concordat) => ({
  /**
   * Say that a person disputes records of one class of products: each is flagged in every answer from now on
   *
   * Say that a person disputes records of one class of products: each is flagged in every answer from now on. Needs the scope `exchange:oversee`.
   * @throws ConcordatError `conflict`, `exchange_matcher_absent`, `exchange_not_operator`, `exchange_record_dates_unfit`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `quota_exceeded`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  raise: (body: t.ExchangeObjectionsRaiseData['body'], options?: RequestOptions): Answer<t.ExchangeObjectionsRaiseResponse> =>
    answer<t.ExchangeObjectionsRaiseResponse>(api.exchangeObjectionsRaise({ ...using(concordat, options), body })),
  /**
   * List what persons told you was wrong in your exchanges, newest first
   *
   * List what persons told you was wrong in your exchanges, newest first. Needs the scope `exchange:oversee`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.ExchangeObjectionsListData['query'], options?: RequestOptions): Paged<t.ExchangeObjectionsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.ExchangeObjectionsListResponse>(api.exchangeObjectionsList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read what a person told you was wrong in an exchange of yours
   *
   * Read what a person told you was wrong in an exchange of yours. Needs the scope `exchange:oversee`.
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (exchangeObjection: t.ExchangeObjectionsGetData['path']['exchangeObjection'], options?: RequestOptions): Answer<t.ExchangeObjectionsGetResponse> =>
    answer<t.ExchangeObjectionsGetResponse>(api.exchangeObjectionsGet({ ...using(concordat, options), path: { 'exchangeObjection': exchangeObjection } })),
  /**
   * Read what became of the records a person objected to: how many, not whose
   *
   * Read what became of the records a person objected to: how many, not whose. Needs the scope `exchange:oversee`.
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  outcomes: (exchangeObjection: t.ExchangeObjectionsOutcomesData['path']['exchangeObjection'], options?: RequestOptions): Answer<t.ExchangeObjectionsOutcomesResponse> =>
    answer<t.ExchangeObjectionsOutcomesResponse>(api.exchangeObjectionsOutcomes({ ...using(concordat, options), path: { 'exchangeObjection': exchangeObjection } })),
})

/** Exchange Client Objections */
export const exchangeClientObjections = (concordat: Concordat) => ({
  /**
   * Say for a client that records of one class of products are wrong, without learning whether there are any
   *
   * Say for a client that records of one class of products are wrong, without learning whether there are any. Needs the scope `exchange:write`.
   * @throws ConcordatError `conflict`, `exchange_bureau_lapsed`, `exchange_matcher_absent`, `exchange_member_not_active`, `exchange_objection_adviser_only`, `exchange_objections_exhausted`, `exchange_sharing_denied`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `quota_exceeded`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  raise: (body: t.ExchangeClientObjectionsRaiseData['body'], options?: RequestOptions): Answer<t.ExchangeClientObjectionsRaiseResponse> =>
    answer<t.ExchangeClientObjectionsRaiseResponse>(api.exchangeClientObjectionsRaise({ ...using(concordat, options), body })),
  /**
   * List objections you raised for clients, newest first; as an operator, those in your exchanges
   *
   * List objections you raised for clients, newest first; as an operator, those in your exchanges. Needs the scope `exchange:read`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.ExchangeClientObjectionsListData['query'], options?: RequestOptions): Paged<t.ExchangeClientObjectionsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.ExchangeClientObjectionsListResponse>(api.exchangeClientObjectionsList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read an objection you raised for a client; as an operator, one raised in an exchange of yours
   *
   * Read an objection you raised for a client; as an operator, one raised in an exchange of yours. Needs the scope `exchange:read`.
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (exchangeClientObjection: t.ExchangeClientObjectionsGetData['path']['exchangeClientObjection'], options?: RequestOptions): Answer<t.ExchangeClientObjectionsGetResponse> =>
    answer<t.ExchangeClientObjectionsGetResponse>(api.exchangeClientObjectionsGet({ ...using(concordat, options), path: { 'exchangeClientObjection': exchangeClientObjection } })),
  /**
   * Tell an adviser how its objection ended, once it is over and you hold what its client signed (operator)
   *
   * Tell an adviser how its objection ended, once it is over and you hold what its client signed (operator). Needs the scope `exchange:oversee`.
   * @throws ConcordatError `conflict`, `exchange_authority_unfit`, `exchange_objection_released`, `exchange_objection_running`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  release: (exchangeClientObjection: t.ExchangeClientObjectionsReleaseData['path']['exchangeClientObjection'], body: t.ExchangeClientObjectionsReleaseData['body'], options?: RequestOptions): Answer<t.ExchangeClientObjectionsReleaseResponse> =>
    answer<t.ExchangeClientObjectionsReleaseResponse>(api.exchangeClientObjectionsRelease({ ...using(concordat, options), path: { 'exchangeClientObjection': exchangeClientObjection }, body })),
})

/** Exchange Levels */
export const exchangeLevels = (concordat: Concordat) => ({
  /**
   * Read what you may be told of in each class of products, and what that rests on
   *
   * Read what you may be told of in each class of products, and what that rests on. Needs the scope `exchange:read`.
   * @param membership Your own: an operator reads who is a member, and not what of
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (membership: t.ExchangeLevelsGetData['path']['membership'], options?: RequestOptions): Answer<t.ExchangeLevelsGetResponse> =>
    answer<t.ExchangeLevelsGetResponse>(api.exchangeLevelsGet({ ...using(concordat, options), path: { 'membership': membership } })),
})

/** Inquiries */
export const inquiries = (concordat: Concordat) => ({
  /**
   * Ask what others say of a person, under a consent of that very person
   *
   * The answer has a line for every class of product, in bands, at the least of what you contribute, the person let be told and the purpose takes. It names nobody, and every answer is as long as every other. Needs the scope `exchange:write`.
   * @throws ConcordatError `conflict`, `exchange_bureau_lapsed`, `exchange_matcher_absent`, `exchange_member_not_active`, `exchange_sharing_denied`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `inquiry_basis_insufficient`, `inquiry_budget_exhausted`, `inquiry_consent_exhausted`, `inquiry_consent_expired`, `inquiry_consent_foreign`, `inquiry_consent_missing`, `inquiry_consent_withdrawn`, `inquiry_epoch_retired`, `inquiry_purpose_denied`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `quota_exceeded`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  make: (body: t.InquiriesMakeData['body'], options?: RequestOptions): Answer<t.InquiriesMakeResponse> =>
    answer<t.InquiriesMakeResponse>(api.inquiriesMake({ ...using(concordat, options), body })),
  /**
   * List what you asked, newest first
   *
   * List what you asked, newest first. Needs the scope `exchange:read`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.InquiriesListData['query'], options?: RequestOptions): Paged<t.InquiriesListResponse['data'][number]> =>
    paginate((cursor) => answer<t.InquiriesListResponse>(api.inquiriesList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read what you asked and on which ground; the answer is not kept
   *
   * Read what you asked and on which ground; the answer is not kept. Needs the scope `exchange:read`.
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (inquiry: t.InquiriesGetData['path']['inquiry'], query?: t.InquiriesGetData['query'], options?: RequestOptions): Answer<t.InquiriesGetResponse> =>
    answer<t.InquiriesGetResponse>(api.inquiriesGet({ ...using(concordat, options), path: { 'inquiry': inquiry }, ...(query && { query }) })),
})

/** Inquiry Runs */
export const inquiryRuns = (concordat: Concordat) => ({
  /**
   * Ask about many people, each under a consent of its own
   *
   * Up to 1,000 inquiries, each under a consent of its own, made one after the other. Its answers are kept seven days. Needs the scope `exchange:write`.
   * @throws ConcordatError `conflict`, `exchange_bureau_lapsed`, `exchange_member_not_active`, `exchange_sharing_denied`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `quota_exceeded`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  start: (body: t.InquiryRunsStartData['body'], options?: RequestOptions): Answer<t.InquiryRunsStartResponse> =>
    answer<t.InquiryRunsStartResponse>(api.inquiryRunsStart({ ...using(concordat, options), body })),
  /**
   * List your runs of inquiries, newest first
   *
   * List your runs of inquiries, newest first. Needs the scope `exchange:read`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.InquiryRunsListData['query'], options?: RequestOptions): Paged<t.InquiryRunsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.InquiryRunsListResponse>(api.inquiryRunsList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read how far a run of inquiries has come
   *
   * Read how far a run of inquiries has come. Needs the scope `exchange:read`.
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (inquiryRun: t.InquiryRunsGetData['path']['inquiryRun'], options?: RequestOptions): Answer<t.InquiryRunsGetResponse> =>
    answer<t.InquiryRunsGetResponse>(api.inquiryRunsGet({ ...using(concordat, options), path: { 'inquiryRun': inquiryRun } })),
  /**
   * Read what a run of inquiries was answered, in the order it was asked
   *
   * Read what a run of inquiries was answered, in the order it was asked. Needs the scope `exchange:read`.
   * @param query.after Behind this place
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  items: (inquiryRun: t.InquiryRunsItemsData['path']['inquiryRun'], query?: t.InquiryRunsItemsData['query'], options?: RequestOptions): Answer<t.InquiryRunsItemsResponse> =>
    answer<t.InquiryRunsItemsResponse>(api.inquiryRunsItems({ ...using(concordat, options), path: { 'inquiryRun': inquiryRun }, ...(query && { query }) })),
})

/** Exchange Footprints */
export const exchangeFootprints = (concordat: Concordat) => ({
  /**
   * Put together, for a person who asked, every inquiry about that person in an exchange of yours
   *
   * Whatever consent each was made under. The list is answered once and kept nowhere; that it was drawn, and on whose word, is. Needs the scope `exchange:oversee`.
   * @throws ConcordatError `conflict`, `exchange_matcher_absent`, `exchange_not_operator`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `quota_exceeded`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  draw: (body: t.ExchangeFootprintsDrawData['body'], options?: RequestOptions): Answer<t.ExchangeFootprintsDrawResponse> =>
    answer<t.ExchangeFootprintsDrawResponse>(api.exchangeFootprintsDraw({ ...using(concordat, options), body })),
  /**
   * List the footprints you drew, newest first
   *
   * List the footprints you drew, newest first. Needs the scope `exchange:oversee`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.ExchangeFootprintsListData['query'], options?: RequestOptions): Paged<t.ExchangeFootprintsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.ExchangeFootprintsListResponse>(api.exchangeFootprintsList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read that you drew a footprint, and on whose word; its inquiries are not kept
   *
   * Read that you drew a footprint, and on whose word; its inquiries are not kept. Needs the scope `exchange:oversee`.
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (exchangeFootprint: t.ExchangeFootprintsGetData['path']['exchangeFootprint'], options?: RequestOptions): Answer<t.ExchangeFootprintsGetResponse> =>
    answer<t.ExchangeFootprintsGetResponse>(api.exchangeFootprintsGet({ ...using(concordat, options), path: { 'exchangeFootprint': exchangeFootprint } })),
})

/** Safety Signals */
export const safetySignals = (concordat: Concordat) => ({
  /**
   * Say of a person, by token alone, what everybody who holds a debt of theirs must heed
   *
   * Everybody on the platform who holds a debt of the person owes the treatment from now on, and learns neither why nor who said so. The answer is the same whether anybody holds one or not. Needs the scope `exchange:write`.
   * @throws ConcordatError `conflict`, `exchange_bureau_lapsed`, `exchange_matcher_absent`, `exchange_member_not_active`, `exchange_sharing_denied`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `protection_interval_unfit`, `protection_treatment_unfit`, `quota_exceeded`, `reference_not_found`, `safety_signal_budget_exhausted`, `safety_signal_overlaps`, `safety_signal_reference_taken`, `safety_signal_sharing_denied`, `safety_signal_subject_unfit`, `safety_signal_too_long`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  record: (body: t.SafetySignalsRecordData['body'], options?: RequestOptions): Answer<t.SafetySignalsRecordResponse> =>
    answer<t.SafetySignalsRecordResponse>(api.safetySignalsRecord({ ...using(concordat, options), body })),
  /**
   * List the signals you recorded, newest first
   *
   * List the signals you recorded, newest first. Needs the scope `exchange:read`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.SafetySignalsListData['query'], options?: RequestOptions): Paged<t.SafetySignalsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.SafetySignalsListResponse>(api.safetySignalsList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read a signal you recorded
   *
   * Read a signal you recorded. Needs the scope `exchange:read`.
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (safetySignal: t.SafetySignalsGetData['path']['safetySignal'], query?: t.SafetySignalsGetData['query'], options?: RequestOptions): Answer<t.SafetySignalsGetResponse> =>
    answer<t.SafetySignalsGetResponse>(api.safetySignalsGet({ ...using(concordat, options), path: { 'safetySignal': safetySignal }, ...(query && { query }) })),
  /**
   * Say that a signal of yours is over: the treatment is lifted everywhere
   *
   * Say that a signal of yours is over: the treatment is lifted everywhere. Needs the scope `exchange:write`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `safety_signal_not_running`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  lift: (safetySignal: t.SafetySignalsLiftData['path']['safetySignal'], body: t.SafetySignalsLiftData['body'], options?: RequestOptions): Answer<t.SafetySignalsLiftResponse> =>
    answer<t.SafetySignalsLiftResponse>(api.safetySignalsLift({ ...using(concordat, options), path: { 'safetySignal': safetySignal }, body })),
})

/** Packs */
export const packs = (concordat: Concordat) => ({
  /**
   * List the packs of law the gate decides by
   *
   * List the packs of law the gate decides by. Needs the scope `organisation:read`.
   * @param query.jurisdiction Only those that bind a contact there
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.PacksListData['query'], options?: RequestOptions): Paged<t.PacksListResponse['data'][number]> =>
    paginate((cursor) => answer<t.PacksListResponse>(api.packsList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read a pack of law: each rule, its numbers, where it stands and how surely it is known
   *
   * Read a pack of law: each rule, its numbers, where it stands and how surely it is known. Needs the scope `organisation:read`.
   * @param pack A place, or `PLATFORM` for the rules of our own
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (pack: t.PacksGetData['path']['pack'], options?: RequestOptions): Answer<t.PacksGetResponse> =>
    answer<t.PacksGetResponse>(api.packsGet({ ...using(concordat, options), path: { 'pack': pack } })),
})

/** Call Lists */
export const callLists = (concordat: Concordat) => ({
  /**
   * Ask about up to 10,000 contacts by a job; nothing is allowed and no slot is held
   *
   * For a day’s list. A job answers some hundreds at a time, each as a single question would be; poll the list, or wait for `call_list.decided`, and read the items.
   * @throws ConcordatError `conflict`, `contact_plan_time_unfit`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `quota_exceeded`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  open: (body: t.CallListsOpenData['body'], options?: RequestOptions): Answer<t.CallListsOpenResponse> =>
    answer<t.CallListsOpenResponse>(api.callListsOpen({ ...using(concordat, options), body })),
  /**
   * List your call lists, newest first
   *
   * List your call lists, newest first. Needs the scope `contacts:read`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.CallListsListData['query'], options?: RequestOptions): Paged<t.CallListsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.CallListsListResponse>(api.callListsList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read a call list and how far it has come
   *
   * Read a call list and how far it has come. Needs the scope `contacts:read`.
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (callList: t.CallListsGetData['path']['callList'], options?: RequestOptions): Answer<t.CallListsGetResponse> =>
    answer<t.CallListsGetResponse>(api.callListsGet({ ...using(concordat, options), path: { 'callList': callList } })),
  /**
   * Read the answers of a call list, in its order
   *
   * Read the answers of a call list, in its order. Needs the scope `contacts:read`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  items: (callList: t.CallListsItemsData['path']['callList'], query?: t.CallListsItemsData['query'], options?: RequestOptions): Paged<t.CallListsItemsResponse['data'][number]> =>
    paginate((cursor) => answer<t.CallListsItemsResponse>(api.callListsItems({ ...using(concordat, options), path: { 'callList': callList }, query: { ...query, ...(cursor && { cursor }) } }))),
})

/** Workbenches */
export const workbenches = (concordat: Concordat) => ({
  /**
   * Read everything a collector needs of a placement on one screen
   *
   * Payoff, when each person may be contacted, notices, promises, holds, treatments, cases, questions, clocks and the last contacts of a placement that is held. What is not shared, or asks for a scope you lack, is null and named in `withheld`.
   * @param placement An id, or `ref:` and your own reference
   * @param query.collector Who would do it, of your own register
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (placement: t.WorkbenchesGetData['path']['placement'], query?: t.WorkbenchesGetData['query'], options?: RequestOptions): Answer<t.WorkbenchesGetResponse> =>
    answer<t.WorkbenchesGetResponse>(api.workbenchesGet({ ...using(concordat, options), path: { 'placement': placement }, ...(query && { query }) })),
})

/** Borrower Views */
export const borrowerViews = (concordat: Concordat) => ({
  /**
   * Look at who contacted a person and why: the purpose is recorded, and told to the creditor
   *
   * A creditor names a person of its own and is shown its own contacts and its agencies’. An adviser, an ombudsman or a regulator names a case it has a part in and the person by national id, and is shown those of all lenders where lenders may know of each other. Needs the scope `contacts:read`.
   * @throws ConcordatError `borrower_view_not_asker`, `borrower_view_subject_unclear`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `quota_exceeded`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  open: (body: t.BorrowerViewsOpenData['body'], options?: RequestOptions): Answer<t.BorrowerViewsOpenResponse> =>
    answer<t.BorrowerViewsOpenResponse>(api.borrowerViewsOpen({ ...using(concordat, options), body })),
  /**
   * List your looks at who contacted persons, and who looked at persons of yours, newest first
   *
   * List your looks at who contacted persons, and who looked at persons of yours, newest first. Needs the scope `contacts:read`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.BorrowerViewsListData['query'], options?: RequestOptions): Paged<t.BorrowerViewsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.BorrowerViewsListResponse>(api.borrowerViewsList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read who looked at whose contacts, and why
   *
   * Read who looked at whose contacts, and why. Needs the scope `contacts:read`.
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (borrowerView: t.BorrowerViewsGetData['path']['borrowerView'], options?: RequestOptions): Answer<t.BorrowerViewsGetResponse> =>
    answer<t.BorrowerViewsGetResponse>(api.borrowerViewsGet({ ...using(concordat, options), path: { 'borrowerView': borrowerView } })),
})

/** Borrower Contacts */
export const borrowerContacts = (concordat: Concordat) => ({
  /**
   * List who contacted the person, or asked to, and why, the latest first
   *
   * List who contacted the person, or asked to, and why, the latest first. Needs the scope `contacts:read`.
   * @param query.language Of `words`, `title` and `reason`; what `Accept-Language` asks for when left out, else that of the view
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (borrowerView: t.BorrowerContactsListData['path']['borrowerView'], query?: t.BorrowerContactsListData['query'], options?: RequestOptions): Paged<t.BorrowerContactsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.BorrowerContactsListResponse>(api.borrowerContactsList({ ...using(concordat, options), path: { 'borrowerView': borrowerView }, query: { ...query, ...(cursor && { cursor }) } }))),
})

/** Inspections */
export const inspections = (concordat: Concordat) => ({
  /**
   * Look at what the gate decided where you regulate: the purpose is recorded
   *
   * Look at what the gate decided where you regulate: the purpose is recorded. Needs the scope `contacts:read`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `inspection_elsewhere`, `inspection_not_regulator`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  open: (body: t.InspectionsOpenData['body'], options?: RequestOptions): Answer<t.InspectionsOpenResponse> =>
    answer<t.InspectionsOpenResponse>(api.inspectionsOpen({ ...using(concordat, options), body })),
  /**
   * List your inspections, newest first
   *
   * List your inspections, newest first. Needs the scope `contacts:read`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.InspectionsListData['query'], options?: RequestOptions): Paged<t.InspectionsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.InspectionsListResponse>(api.inspectionsList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read an inspection
   *
   * Read an inspection. Needs the scope `contacts:read`.
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (inspection: t.InspectionsGetData['path']['inspection'], options?: RequestOptions): Answer<t.InspectionsGetResponse> =>
    answer<t.InspectionsGetResponse>(api.inspectionsGet({ ...using(concordat, options), path: { 'inspection': inspection } })),
})

/** Inspected Decisions */
export const inspectedDecisions = (concordat: Concordat) => ({
  /**
   * List what the gate decided in the place of an inspection, newest first
   *
   * List what the gate decided in the place of an inspection, newest first. Needs the scope `contacts:read`.
   * @param query.rule The rule that decided (`ruledBy`)
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (inspection: t.InspectedDecisionsListData['path']['inspection'], query?: t.InspectedDecisionsListData['query'], options?: RequestOptions): Paged<t.InspectedDecisionsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.InspectedDecisionsListResponse>(api.inspectedDecisionsList({ ...using(concordat, options), path: { 'inspection': inspection }, query: { ...query, ...(cursor && { cursor }) } }))),
})

/** Supervision Exports */
export const supervisionExports = (concordat: Concordat) => ({
  /**
   * Read what exports can be asked for, field by field
   *
   * Read what exports can be asked for, field by field. Needs the scope `contacts:read`.
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  templates: (options?: RequestOptions): Answer<t.SupervisionExportsTemplatesResponse> =>
    answer<t.SupervisionExportsTemplatesResponse>(api.supervisionExportsTemplates({ ...using(concordat, options) })),
  /**
   * Ask for an export of what happened where you regulate: the purpose is recorded, and told to whose data it is
   *
   * Ask for an export of what happened where you regulate: the purpose is recorded, and told to whose data it is. Needs the scope `contacts:read`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `quota_exceeded`, `supervision_elsewhere`, `supervision_export_unsettled`, `supervision_not_regulator`, `supervision_period_unfit`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  request: (body: t.SupervisionExportsRequestData['body'], options?: RequestOptions): Answer<t.SupervisionExportsRequestResponse> =>
    answer<t.SupervisionExportsRequestResponse>(api.supervisionExportsRequest({ ...using(concordat, options), body })),
  /**
   * List your exports, newest first
   *
   * List your exports, newest first. Needs the scope `contacts:read`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.SupervisionExportsListData['query'], options?: RequestOptions): Paged<t.SupervisionExportsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.SupervisionExportsListResponse>(api.supervisionExportsList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read how far an export of yours is
   *
   * Read how far an export of yours is. Needs the scope `contacts:read`.
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (supervisionExport: t.SupervisionExportsGetData['path']['supervisionExport'], options?: RequestOptions): Answer<t.SupervisionExportsGetResponse> =>
    answer<t.SupervisionExportsGetResponse>(api.supervisionExportsGet({ ...using(concordat, options), path: { 'supervisionExport': supervisionExport } })),
  /**
   * Read which parts the file of an export has, in order
   *
   * As JSON, which parts there are; or the whole file as Apache Parquet, with a column for each field and the salt. Needs the scope `contacts:read`.
   * @param query.after The number of the last part you have
   * @param query.format So are their media types in Accept
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_columnar_here`, `not_found`, `quota_exceeded`, `supervision_export_not_columnar`, `supervision_export_not_ready`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  parts: (supervisionExport: t.SupervisionExportsPartsData['path']['supervisionExport'], query?: t.SupervisionExportsPartsData['query'], options?: RequestOptions): Answer<t.SupervisionExportsPartsResponse> =>
    answer<t.SupervisionExportsPartsResponse>(api.supervisionExportsParts({ ...using(concordat, options), path: { 'supervisionExport': supervisionExport }, ...(query && { query }) })),
  /**
   * Read one part of the file of an export, with the hashes of its rows
   *
   * Read one part of the file of an export, with the hashes of its rows. Needs the scope `contacts:read`.
   * @param exportPart Its number, from 1
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `supervision_export_not_ready`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  part: (supervisionExport: t.SupervisionExportsPartData['path']['supervisionExport'], exportPart: t.SupervisionExportsPartData['path']['exportPart'], options?: RequestOptions): Answer<t.SupervisionExportsPartResponse> =>
    answer<t.SupervisionExportsPartResponse>(api.supervisionExportsPart({ ...using(concordat, options), path: { 'supervisionExport': supervisionExport, 'exportPart': exportPart } })),
  /**
   * Read the signed manifest of an export, once it is whole
   *
   * Read the signed manifest of an export, once it is whole. Needs the scope `contacts:read`.
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `supervision_export_not_ready`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  manifest: (supervisionExport: t.SupervisionExportsManifestData['path']['supervisionExport'], options?: RequestOptions): Answer<t.SupervisionExportsManifestResponse> =>
    answer<t.SupervisionExportsManifestResponse>(api.supervisionExportsManifest({ ...using(concordat, options), path: { 'supervisionExport': supervisionExport } })),
  /**
   * Read how many rows each day of an export was counted to have, before it was asked for
   *
   * Of each whole day of the period: how many rows were counted soon after it, and what shows that the transparency log has held that count since. Needs the scope `contacts:read`.
   * @param query.after The last day you have
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `supervision_export_not_ready`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  tallies: (supervisionExport: t.SupervisionExportsTalliesData['path']['supervisionExport'], query?: t.SupervisionExportsTalliesData['query'], options?: RequestOptions): Answer<t.SupervisionExportsTalliesResponse> =>
    answer<t.SupervisionExportsTalliesResponse>(api.supervisionExportsTallies({ ...using(concordat, options), path: { 'supervisionExport': supervisionExport }, ...(query && { query }) })),
})

/** Supervision Readings */
export const supervisionReadings = (concordat: Concordat) => ({
  /**
   * List what regulators read of yours, and why, the latest told first; sealed ones once their seal is over
   *
   * List what regulators read of yours, and why, the latest told first; sealed ones once their seal is over. Needs the scope `contacts:read`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.SupervisionReadingsListData['query'], options?: RequestOptions): Paged<t.SupervisionReadingsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.SupervisionReadingsListResponse>(api.supervisionReadingsList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read that a regulator read data of yours
   *
   * Read that a regulator read data of yours. Needs the scope `contacts:read`.
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (supervisionReading: t.SupervisionReadingsGetData['path']['supervisionReading'], options?: RequestOptions): Answer<t.SupervisionReadingsGetResponse> =>
    answer<t.SupervisionReadingsGetResponse>(api.supervisionReadingsGet({ ...using(concordat, options), path: { 'supervisionReading': supervisionReading } })),
})

/** Supervision Statistics */
export const supervisionStatistics = (concordat: Concordat) => ({
  /**
   * Read what can be counted, by which dimensions, and when a cell is not told
   *
   * Read what can be counted, by which dimensions, and when a cell is not told. Needs the scope `contacts:read`.
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  kinds: (options?: RequestOptions): Answer<t.SupervisionStatisticsKindsResponse> =>
    answer<t.SupervisionStatisticsKindsResponse>(api.supervisionStatisticsKinds({ ...using(concordat, options) })),
  /**
   * Have something counted where you regulate: the purpose is recorded, and told to whose data is counted
   *
   * Have something counted where you regulate: the purpose is recorded, and told to whose data is counted. Needs the scope `contacts:read`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `quota_exceeded`, `supervision_elsewhere`, `supervision_export_unsettled`, `supervision_noise_unfit`, `supervision_not_regulator`, `supervision_period_unfit`, `supervision_privacy_budget_spent`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  request: (body: t.SupervisionStatisticsRequestData['body'], options?: RequestOptions): Answer<t.SupervisionStatisticsRequestResponse> =>
    answer<t.SupervisionStatisticsRequestResponse>(api.supervisionStatisticsRequest({ ...using(concordat, options), body })),
  /**
   * List your statistics, newest first
   *
   * List your statistics, newest first. Needs the scope `contacts:read`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.SupervisionStatisticsListData['query'], options?: RequestOptions): Paged<t.SupervisionStatisticsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.SupervisionStatisticsListResponse>(api.supervisionStatisticsList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read a statistic of yours: what was asked, and whether it is counted
   *
   * Read a statistic of yours: what was asked, and whether it is counted. Needs the scope `contacts:read`.
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (supervisionStatistic: t.SupervisionStatisticsGetData['path']['supervisionStatistic'], options?: RequestOptions): Answer<t.SupervisionStatisticsGetResponse> =>
    answer<t.SupervisionStatisticsGetResponse>(api.supervisionStatisticsGet({ ...using(concordat, options), path: { 'supervisionStatistic': supervisionStatistic } })),
  /**
   * Read what was counted, cell by cell; what would tell of few is not told
   *
   * Read what was counted, cell by cell; what would tell of few is not told. Needs the scope `contacts:read`.
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `supervision_statistic_not_counted`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  table: (supervisionStatistic: t.SupervisionStatisticsTableData['path']['supervisionStatistic'], options?: RequestOptions): Answer<t.SupervisionStatisticsTableResponse> =>
    answer<t.SupervisionStatisticsTableResponse>(api.supervisionStatisticsTable({ ...using(concordat, options), path: { 'supervisionStatistic': supervisionStatistic } })),
})

/** Privacy Budgets */
export const privacyBudgets = (concordat: Concordat) => ({
  /**
   * Read what your questions with noise cost of the data of each quarter, and what is left
   *
   * Read what your questions with noise cost of the data of each quarter, and what is left. Needs the scope `contacts:read`.
   * @param query.quarter Of the data of one quarter
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.PrivacyBudgetsListData['query'], options?: RequestOptions): Answer<t.PrivacyBudgetsListResponse> =>
    answer<t.PrivacyBudgetsListResponse>(api.privacyBudgetsList({ ...using(concordat, options), ...(query && { query }) })),
})

/** Legal Holds */
export const legalHolds = (concordat: Concordat) => ({
  /**
   * Keep a person’s data for a matter: it is not erased while the hold stands, but by order of a court
   *
   * Keep a person’s data for a matter: it is not erased while the hold stands, but by order of a court. Needs the scope `accounts:erase`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `party_erased`, `payload_too_large`, `quota_exceeded`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  place: (body: t.LegalHoldsPlaceData['body'], options?: RequestOptions): Answer<t.LegalHoldsPlaceResponse> =>
    answer<t.LegalHoldsPlaceResponse>(api.legalHoldsPlace({ ...using(concordat, options), body })),
  /**
   * List legal holds, newest first
   *
   * List legal holds, newest first. Needs the scope `accounts:erase`.
   * @param query.standing Only those that stand, or only released ones
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.LegalHoldsListData['query'], options?: RequestOptions): Paged<t.LegalHoldsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.LegalHoldsListResponse>(api.legalHoldsList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read a legal hold
   *
   * Read a legal hold. Needs the scope `accounts:erase`.
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (legalHold: t.LegalHoldsGetData['path']['legalHold'], options?: RequestOptions): Answer<t.LegalHoldsGetResponse> =>
    answer<t.LegalHoldsGetResponse>(api.legalHoldsGet({ ...using(concordat, options), path: { 'legalHold': legalHold } })),
  /**
   * End a legal hold: the matter is over
   *
   * End a legal hold: the matter is over. Needs the scope `accounts:erase`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `legal_hold_released`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  release: (legalHold: t.LegalHoldsReleaseData['path']['legalHold'], options?: RequestOptions): Answer<t.LegalHoldsReleaseResponse> =>
    answer<t.LegalHoldsReleaseResponse>(api.legalHoldsRelease({ ...using(concordat, options), path: { 'legalHold': legalHold } })),
})

/** Subject Accesses */
export const subjectAccesses = (concordat: Concordat) => ({
  /**
   * Put together what you keep about a person who asks: every list that names them or is about their accounts
   *
   * Put together what you keep about a person who asks: every list that names them or is about their accounts. Needs the scope `accounts:erase`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `party_erased`, `payload_too_large`, `quota_exceeded`, `reference_not_found`, `subject_access_unfit`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  request: (body: t.SubjectAccessesRequestData['body'], options?: RequestOptions): Answer<t.SubjectAccessesRequestResponse> =>
    answer<t.SubjectAccessesRequestResponse>(api.subjectAccessesRequest({ ...using(concordat, options), body })),
  /**
   * List who asked what you keep about them, newest first
   *
   * List who asked what you keep about them, newest first. Needs the scope `accounts:erase`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.SubjectAccessesListData['query'], options?: RequestOptions): Paged<t.SubjectAccessesListResponse['data'][number]> =>
    paginate((cursor) => answer<t.SubjectAccessesListResponse>(api.subjectAccessesList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read how far it is to put together what is kept about a person
   *
   * Read how far it is to put together what is kept about a person. Needs the scope `accounts:erase`.
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (subjectAccess: t.SubjectAccessesGetData['path']['subjectAccess'], options?: RequestOptions): Answer<t.SubjectAccessesGetResponse> =>
    answer<t.SubjectAccessesGetResponse>(api.subjectAccessesGet({ ...using(concordat, options), path: { 'subjectAccess': subjectAccess } })),
  /**
   * Read which parts there are of what is kept about a person
   *
   * Read which parts there are of what is kept about a person. Needs the scope `accounts:erase`.
   * @param query.after The number of the last part you have
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  parts: (subjectAccess: t.SubjectAccessesPartsData['path']['subjectAccess'], query?: t.SubjectAccessesPartsData['query'], options?: RequestOptions): Answer<t.SubjectAccessesPartsResponse> =>
    answer<t.SubjectAccessesPartsResponse>(api.subjectAccessesParts({ ...using(concordat, options), path: { 'subjectAccess': subjectAccess }, ...(query && { query }) })),
  /**
   * Read one part of what is kept about a person
   *
   * Read one part of what is kept about a person. Needs the scope `accounts:erase`.
   * @param accessPart Its number, from 1
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  part: (subjectAccess: t.SubjectAccessesPartData['path']['subjectAccess'], accessPart: t.SubjectAccessesPartData['path']['accessPart'], options?: RequestOptions): Answer<t.SubjectAccessesPartResponse> =>
    answer<t.SubjectAccessesPartResponse>(api.subjectAccessesPart({ ...using(concordat, options), path: { 'subjectAccess': subjectAccess, 'accessPart': accessPart } })),
})

/** Retention Runs */
export const retentionRuns = (concordat: Concordat) => ({
  /**
   * Look at every person: whose data need be kept no longer, by law and by your own time; erase them, where asked
   *
   * Look at every person: whose data need be kept no longer, by law and by your own time; erase them, where asked. Needs the scope `accounts:erase`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `quota_exceeded`, `retention_run_running`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  start: (body: t.RetentionRunsStartData['body'], options?: RequestOptions): Answer<t.RetentionRunsStartResponse> =>
    answer<t.RetentionRunsStartResponse>(api.retentionRunsStart({ ...using(concordat, options), body })),
  /**
   * List retention runs, newest first
   *
   * List retention runs, newest first. Needs the scope `accounts:erase`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.RetentionRunsListData['query'], options?: RequestOptions): Paged<t.RetentionRunsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.RetentionRunsListResponse>(api.retentionRunsList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read how far a retention run is
   *
   * Read how far a retention run is. Needs the scope `accounts:erase`.
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (retentionRun: t.RetentionRunsGetData['path']['retentionRun'], options?: RequestOptions): Answer<t.RetentionRunsGetResponse> =>
    answer<t.RetentionRunsGetResponse>(api.retentionRunsGet({ ...using(concordat, options), path: { 'retentionRun': retentionRun } })),
  /**
   * List whose time is over, by a retention run, and what became of their data
   *
   * List whose time is over, by a retention run, and what became of their data. Needs the scope `accounts:erase`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  findings: (retentionRun: t.RetentionRunsFindingsData['path']['retentionRun'], query?: t.RetentionRunsFindingsData['query'], options?: RequestOptions): Paged<t.RetentionRunsFindingsResponse['data'][number]> =>
    paginate((cursor) => answer<t.RetentionRunsFindingsResponse>(api.retentionRunsFindings({ ...using(concordat, options), path: { 'retentionRun': retentionRun }, query: { ...query, ...(cursor && { cursor }) } }))),
})

/** Call Records */
export const callRecords = (concordat: Concordat) => ({
  /**
   * Hand in up to 1,000 calls as your carrier recorded them; one handed in before is left as it is
   *
   * For agencies and their telephony integrators. Numbers are looked up among the people of your placements and not kept. Files go as an import of the kind `call-records`. Needs the scope `placements:work`.
   * @throws ConcordatError `call_records_repeated`, `call_records_wrong_side`, `call_time_unfit`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  handIn: (body: t.CallRecordsHandInData['body'], options?: RequestOptions): Answer<t.CallRecordsHandInResponse> =>
    answer<t.CallRecordsHandInResponse>(api.callRecordsHandIn({ ...using(concordat, options), body })),
  /**
   * List what your carrier recorded, the latest first
   *
   * List what your carrier recorded, the latest first. Needs the scope `placements:read`.
   * @param query.known Whether the number led to somebody on a placement
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.CallRecordsListData['query'], options?: RequestOptions): Paged<t.CallRecordsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.CallRecordsListResponse>(api.callRecordsList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read what a carrier recorded of a call
   *
   * Read what a carrier recorded of a call. Needs the scope `placements:read`.
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (callRecord: t.CallRecordsGetData['path']['callRecord'], options?: RequestOptions): Answer<t.CallRecordsGetResponse> =>
    answer<t.CallRecordsGetResponse>(api.callRecordsGet({ ...using(concordat, options), path: { 'callRecord': callRecord } })),
})

/** Call Comparisons */
export const callComparisons = (concordat: Concordat) => ({
  /**
   * Compare the calls of a period with the activities of the same time
   *
   * A job compares; poll the comparison until it is `compared` or `settled`. One of the same period takes the place of the one before.
   * @throws ConcordatError `call_comparison_opened`, `call_comparison_period_unfit`, `call_records_wrong_side`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  open: (body: t.CallComparisonsOpenData['body'], options?: RequestOptions): Answer<t.CallComparisonsOpenResponse> =>
    answer<t.CallComparisonsOpenResponse>(api.callComparisonsOpen({ ...using(concordat, options), body })),
  /**
   * List your comparisons of calls, newest first
   *
   * List your comparisons of calls, newest first. Needs the scope `placements:read`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.CallComparisonsListData['query'], options?: RequestOptions): Paged<t.CallComparisonsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.CallComparisonsListResponse>(api.callComparisonsList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read a comparison of calls and how far it has come
   *
   * Read a comparison of calls and how far it has come. Needs the scope `placements:read`.
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (callComparison: t.CallComparisonsGetData['path']['callComparison'], options?: RequestOptions): Answer<t.CallComparisonsGetResponse> =>
    answer<t.CallComparisonsGetResponse>(api.callComparisonsGet({ ...using(concordat, options), path: { 'callComparison': callComparison } })),
})

/** Call Differences */
export const callDifferences = (concordat: Concordat) => ({
  /**
   * List what carriers and activities tell differently: an agency all of its own, a lender that of its placements
   *
   * List what carriers and activities tell differently: an agency all of its own, a lender that of its placements. Needs the scope `placements:read`.
   * @param query.comparison Agencies: of this comparison
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.CallDifferencesListData['query'], options?: RequestOptions): Paged<t.CallDifferencesListResponse['data'][number]> =>
    paginate((cursor) => answer<t.CallDifferencesListResponse>(api.callDifferencesList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read a difference between a carrier’s records and activities
   *
   * Read a difference between a carrier’s records and activities. Needs the scope `placements:read`.
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (callDifference: t.CallDifferencesGetData['path']['callDifference'], query?: t.CallDifferencesGetData['query'], options?: RequestOptions): Answer<t.CallDifferencesGetResponse> =>
    answer<t.CallDifferencesGetResponse>(api.callDifferencesGet({ ...using(concordat, options), path: { 'callDifference': callDifference }, ...(query && { query }) })),
  /**
   * Say that your own record of a call was wrong
   *
   * Say that your own record of a call was wrong. Needs the scope `placements:work`.
   * @throws ConcordatError `call_difference_note_unread`, `call_difference_state_unfit`, `call_records_wrong_side`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  accept: (callDifference: t.CallDifferencesAcceptData['path']['callDifference'], body: t.CallDifferencesAcceptData['body'], options?: RequestOptions): Answer<t.CallDifferencesAcceptResponse> =>
    answer<t.CallDifferencesAcceptResponse>(api.callDifferencesAccept({ ...using(concordat, options), path: { 'callDifference': callDifference }, body })),
  /**
   * Say that the carrier’s record of a call is wrong, or has no place in yours
   *
   * Say that the carrier’s record of a call is wrong, or has no place in yours. Needs the scope `placements:work`.
   * @throws ConcordatError `call_difference_note_unread`, `call_difference_state_unfit`, `call_records_wrong_side`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  contest: (callDifference: t.CallDifferencesContestData['path']['callDifference'], body: t.CallDifferencesContestData['body'], options?: RequestOptions): Answer<t.CallDifferencesContestResponse> =>
    answer<t.CallDifferencesContestResponse>(api.callDifferencesContest({ ...using(concordat, options), path: { 'callDifference': callDifference }, body })),
})

/** Collection Policies */
export const collectionPolicies = (concordat: Concordat) => ({
  /**
   * Draft a collection policy
   *
   * Draft a collection policy. Needs the scope `stages:write`.
   * @throws ConcordatError `collection_policy_reference_taken`, `collection_policy_unfit`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `quota_exceeded`, `stage_wrong_side`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  create: (body: t.CollectionPoliciesCreateData['body'], options?: RequestOptions): Answer<t.CollectionPoliciesCreateResponse> =>
    answer<t.CollectionPoliciesCreateResponse>(api.collectionPoliciesCreate({ ...using(concordat, options), body })),
  /**
   * List collection policies, newest first
   *
   * List collection policies, newest first. Needs the scope `stages:read`.
   * @param query.product Product class in the lender’s own list
   * @param query.jurisdiction ISO 3166-1 country or ISO 3166-2 subdivision
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.CollectionPoliciesListData['query'], options?: RequestOptions): Paged<t.CollectionPoliciesListResponse['data'][number]> =>
    paginate((cursor) => answer<t.CollectionPoliciesListResponse>(api.collectionPoliciesList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read a collection policy: your own, or one a case of yours goes by
   *
   * Read a collection policy: your own, or one a case of yours goes by. Needs the scope `stages:read`.
   * @param policy An id, or `ref:` and your own reference
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (policy: t.CollectionPoliciesGetData['path']['policy'], options?: RequestOptions): Answer<t.CollectionPoliciesGetResponse> =>
    answer<t.CollectionPoliciesGetResponse>(api.collectionPoliciesGet({ ...using(concordat, options), path: { 'policy': policy } })),
  /**
   * Change a draft of a collection policy
   *
   * Change a draft of a collection policy. Needs the scope `stages:write`.
   * @param policy An id, or `ref:` and your own reference
   * @throws ConcordatError `collection_policy_status_unfit`, `collection_policy_unfit`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  revise: (policy: t.CollectionPoliciesReviseData['path']['policy'], body?: t.CollectionPoliciesReviseData['body'], options?: RequestOptions): Answer<t.CollectionPoliciesReviseResponse> =>
    answer<t.CollectionPoliciesReviseResponse>(api.collectionPoliciesRevise({ ...using(concordat, options), path: { 'policy': policy }, ...(body && { body }) })),
  /**
   * Bring a collection policy into force; it never changes after that
   *
   * Bring a collection policy into force; it never changes after that. Needs the scope `stages:decide`.
   * @param policy An id, or `ref:` and your own reference
   * @throws ConcordatError `collection_policy_interval_unfit`, `collection_policy_overlaps`, `collection_policy_status_unfit`, `collection_policy_unfit`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  publish: (policy: t.CollectionPoliciesPublishData['path']['policy'], body?: t.CollectionPoliciesPublishData['body'], options?: RequestOptions): Answer<t.CollectionPoliciesPublishResponse> =>
    answer<t.CollectionPoliciesPublishResponse>(api.collectionPoliciesPublish({ ...using(concordat, options), path: { 'policy': policy }, ...(body && { body }) })),
  /**
   * End a collection policy, now or on a day to come
   *
   * End a collection policy, now or on a day to come. Needs the scope `stages:decide`.
   * @param policy An id, or `ref:` and your own reference
   * @throws ConcordatError `collection_policy_interval_unfit`, `collection_policy_status_unfit`, `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  retire: (policy: t.CollectionPoliciesRetireData['path']['policy'], body?: t.CollectionPoliciesRetireData['body'], options?: RequestOptions): Answer<t.CollectionPoliciesRetireResponse> =>
    answer<t.CollectionPoliciesRetireResponse>(api.collectionPoliciesRetire({ ...using(concordat, options), path: { 'policy': policy }, ...(body && { body }) })),
})

/** Stage Cases */
export const stageCases = (concordat: Concordat) => ({
  /**
   * List the stages of placements, those that entered last first
   *
   * List the stages of placements, those that entered last first. Needs the scope `stages:read`.
   * @param query.counterparty The other side of the mandate
   * @param query.proposed Only those the nightly job proposes to move, or only others
   * @param query.ended Only those whose placement is over, or only others
   * @param query.inHouse Only those of accounts the lender works itself, or only placed ones
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.StageCasesListData['query'], options?: RequestOptions): Paged<t.StageCasesListResponse['data'][number]> =>
    paginate((cursor) => answer<t.StageCasesListResponse>(api.stageCasesList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read the stage a placement is in
   *
   * Read the stage a placement is in. Needs the scope `stages:read`.
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (stageCase: t.StageCasesGetData['path']['stageCase'], query?: t.StageCasesGetData['query'], options?: RequestOptions): Answer<t.StageCasesGetResponse> =>
    answer<t.StageCasesGetResponse>(api.stageCasesGet({ ...using(concordat, options), path: { 'stageCase': stageCase }, ...(query && { query }) })),
  /**
   * Read the stage of a placement, named by it
   *
   * Read the stage of a placement, named by it. Needs the scope `stages:read`.
   * @param placement An id, or `ref:` and your own reference
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  ofPlacement: (placement: t.StageCasesOfPlacementData['path']['placement'], query?: t.StageCasesOfPlacementData['query'], options?: RequestOptions): Answer<t.StageCasesOfPlacementResponse> =>
    answer<t.StageCasesOfPlacementResponse>(api.stageCasesOfPlacement({ ...using(concordat, options), path: { 'placement': placement }, ...(query && { query }) })),
  /**
   * Read the stage of an account, named by it
   *
   * Of the placement that holds it, or the lender’s own where it works the account itself.
   * @param account An id, or `ref:` and your own reference
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  ofAccount: (account: t.StageCasesOfAccountData['path']['account'], query?: t.StageCasesOfAccountData['query'], options?: RequestOptions): Answer<t.StageCasesOfAccountResponse> =>
    answer<t.StageCasesOfAccountResponse>(api.stageCasesOfAccount({ ...using(concordat, options), path: { 'account': account }, ...(query && { query }) })),
  /**
   * Read what is between a case and the next stage, gate by gate
   *
   * Read what is between a case and the next stage, gate by gate. Needs the scope `stages:read`.
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  outlook: (stageCase: t.StageCasesOutlookData['path']['stageCase'], options?: RequestOptions): Answer<t.StageCasesOutlookResponse> =>
    answer<t.StageCasesOutlookResponse>(api.stageCasesOutlook({ ...using(concordat, options), path: { 'stageCase': stageCase } })),
  /**
   * List where a case went and on what evidence, latest first
   *
   * List where a case went and on what evidence, latest first. Needs the scope `stages:read`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  moves: (stageCase: t.StageCasesMovesData['path']['stageCase'], query?: t.StageCasesMovesData['query'], options?: RequestOptions): Paged<t.StageCasesMovesResponse['data'][number]> =>
    paginate((cursor) => answer<t.StageCasesMovesResponse>(api.stageCasesMoves({ ...using(concordat, options), path: { 'stageCase': stageCase }, query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Take a case to the next harder stage, where every gate is passed
   *
   * Take a case to the next harder stage, where every gate is passed. Needs the scope `stages:write`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stage_case_ended`, `stage_gates_not_passed`, `stage_not_next`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  move: (stageCase: t.StageCasesMoveData['path']['stageCase'], body: t.StageCasesMoveData['body'], options?: RequestOptions): Answer<t.StageCasesMoveResponse> =>
    answer<t.StageCasesMoveResponse>(api.stageCasesMove({ ...using(concordat, options), path: { 'stageCase': stageCase }, body })),
  /**
   * Take a case to a gentler stage
   *
   * Take a case to a gentler stage. Needs the scope `stages:write`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stage_case_ended`, `stage_not_next`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  deEscalate: (stageCase: t.StageCasesDeEscalateData['path']['stageCase'], body: t.StageCasesDeEscalateData['body'], options?: RequestOptions): Answer<t.StageCasesDeEscalateResponse> =>
    answer<t.StageCasesDeEscalateResponse>(api.stageCasesDeEscalate({ ...using(concordat, options), path: { 'stageCase': stageCase }, body })),
})

/** Stage Approvals */
export const stageApprovals = (concordat: Concordat) => ({
  /**
   * Ask the lender whether a case may enter a stage that takes its approval
   *
   * Ask the lender whether a case may enter a stage that takes its approval. Needs the scope `stages:write`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stage_approval_not_needed`, `stage_approval_open`, `stage_case_ended`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  request: (stageCase: t.StageApprovalsRequestData['path']['stageCase'], body: t.StageApprovalsRequestData['body'], options?: RequestOptions): Answer<t.StageApprovalsRequestResponse> =>
    answer<t.StageApprovalsRequestResponse>(api.stageApprovalsRequest({ ...using(concordat, options), path: { 'stageCase': stageCase }, body })),
  /**
   * List requests for approval of a stage, newest first
   *
   * List requests for approval of a stage, newest first. Needs the scope `stages:read`.
   * @param query.counterparty The other side of the mandate
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.StageApprovalsListData['query'], options?: RequestOptions): Paged<t.StageApprovalsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.StageApprovalsListResponse>(api.stageApprovalsList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read a request for approval of a stage
   *
   * Read a request for approval of a stage. Needs the scope `stages:read`.
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (stageApproval: t.StageApprovalsGetData['path']['stageApproval'], query?: t.StageApprovalsGetData['query'], options?: RequestOptions): Answer<t.StageApprovalsGetResponse> =>
    answer<t.StageApprovalsGetResponse>(api.stageApprovalsGet({ ...using(concordat, options), path: { 'stageApproval': stageApproval }, ...(query && { query }) })),
  /**
   * Let a case enter the stage
   *
   * Let a case enter the stage. Needs the scope `stages:decide`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stage_approval_decided`, `stage_wrong_side`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  approve: (stageApproval: t.StageApprovalsApproveData['path']['stageApproval'], body?: t.StageApprovalsApproveData['body'], options?: RequestOptions): Answer<t.StageApprovalsApproveResponse> =>
    answer<t.StageApprovalsApproveResponse>(api.stageApprovalsApprove({ ...using(concordat, options), path: { 'stageApproval': stageApproval }, ...(body && { body }) })),
  /**
   * Do not let a case enter the stage, and say why
   *
   * Do not let a case enter the stage, and say why. Needs the scope `stages:decide`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stage_approval_decided`, `stage_wrong_side`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  refuse: (stageApproval: t.StageApprovalsRefuseData['path']['stageApproval'], body: t.StageApprovalsRefuseData['body'], options?: RequestOptions): Answer<t.StageApprovalsRefuseResponse> =>
    answer<t.StageApprovalsRefuseResponse>(api.stageApprovalsRefuse({ ...using(concordat, options), path: { 'stageApproval': stageApproval }, body })),
  /**
   * Take a request for approval back
   *
   * Take a request for approval back. Needs the scope `stages:write`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `quota_exceeded`, `stage_approval_decided`, `stage_wrong_side`, `stale_version`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  withdraw: (stageApproval: t.StageApprovalsWithdrawData['path']['stageApproval'], options?: RequestOptions): Answer<t.StageApprovalsWithdrawResponse> =>
    answer<t.StageApprovalsWithdrawResponse>(api.stageApprovalsWithdraw({ ...using(concordat, options), path: { 'stageApproval': stageApproval } })),
})

/** Stage Runs */
export const stageRuns = (concordat: Concordat) => ({
  /**
   * Have all cases looked at now: de-escalated, moved or proposed
   *
   * Have all cases looked at now: de-escalated, moved or proposed. Needs the scope `stages:write`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `quota_exceeded`, `stage_run_open`, `stage_wrong_side`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  start: (options?: RequestOptions): Answer<t.StageRunsStartResponse> =>
    answer<t.StageRunsStartResponse>(api.stageRunsStart({ ...using(concordat, options) })),
  /**
   * List looks at all cases, newest first
   *
   * List looks at all cases, newest first. Needs the scope `stages:read`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.StageRunsListData['query'], options?: RequestOptions): Paged<t.StageRunsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.StageRunsListResponse>(api.stageRunsList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read how far a look at all cases is, and what came of it
   *
   * Read how far a look at all cases is, and what came of it. Needs the scope `stages:read`.
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (stageRun: t.StageRunsGetData['path']['stageRun'], options?: RequestOptions): Answer<t.StageRunsGetResponse> =>
    answer<t.StageRunsGetResponse>(api.stageRunsGet({ ...using(concordat, options), path: { 'stageRun': stageRun } })),
})

/** Tasks */
export const tasks = (concordat: Concordat) => ({
  /**
   * List what is to be done today, earliest due first
   *
   * An agency lists what is due on the placements it holds or is offered; a lender what it has to answer, decide and make good. Needs the scope `stages:read`.
   * @param query.counterparty The other side of the mandate
   * @param query.allowed Only where work is not stopped, or only where it is
   * @param query.dueBefore The end of today, where you are, when left out
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.TasksListData['query'], options?: RequestOptions): Paged<t.TasksListResponse['data'][number]> =>
    paginate((cursor) => answer<t.TasksListResponse>(api.tasksList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
})

/** Policy Simulations */
export const policySimulations = (concordat: Concordat) => ({
  /**
   * Simulate a policy over the past
   *
   * Simulate a policy over the past. Needs the scope `stages:write`.
   * @param policy An id, or `ref:` and your own reference
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `payload_too_large`, `policy_simulation_days_unfit`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  start: (policy: t.PolicySimulationsStartData['path']['policy'], body?: t.PolicySimulationsStartData['body'], options?: RequestOptions): Answer<t.PolicySimulationsStartResponse> =>
    answer<t.PolicySimulationsStartResponse>(api.policySimulationsStart({ ...using(concordat, options), path: { 'policy': policy }, ...(body && { body }) })),
  /**
   * List simulations of policies, newest first
   *
   * List simulations of policies, newest first. Needs the scope `stages:read`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.PolicySimulationsListData['query'], options?: RequestOptions): Paged<t.PolicySimulationsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.PolicySimulationsListResponse>(api.policySimulationsList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
  /**
   * Read how far a simulation is, and what came of it
   *
   * Read how far a simulation is, and what came of it. Needs the scope `stages:read`.
   * @param query.expand Puts in what would take further requests; each path needs the scope of what it leads to
   * @throws ConcordatError `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  get: (policySimulation: t.PolicySimulationsGetData['path']['policySimulation'], query?: t.PolicySimulationsGetData['query'], options?: RequestOptions): Answer<t.PolicySimulationsGetResponse> =>
    answer<t.PolicySimulationsGetResponse>(api.policySimulationsGet({ ...using(concordat, options), path: { 'policySimulation': policySimulation }, ...(query && { query }) })),
  /**
   * List where each case would have gone, and when
   *
   * List where each case would have gone, and when. Needs the scope `stages:read`.
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `not_found`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  moves: (policySimulation: t.PolicySimulationsMovesData['path']['policySimulation'], query?: t.PolicySimulationsMovesData['query'], options?: RequestOptions): Paged<t.PolicySimulationsMovesResponse['data'][number]> =>
    paginate((cursor) => answer<t.PolicySimulationsMovesResponse>(api.policySimulationsMoves({ ...using(concordat, options), path: { 'policySimulation': policySimulation }, query: { ...query, ...(cursor && { cursor }) } }))),
})

/** Account Segments */
export const accountSegments = (concordat: Concordat) => ({
  /**
   * Put accounts into a segment, for the policies that are for it
   *
   * Put accounts into a segment, for the policies that are for it. Needs the scope `stages:write`.
   * @throws ConcordatError `conflict`, `idempotency_in_progress`, `idempotency_key_missing`, `idempotency_key_reused`, `insufficient_scope`, `internal`, `malformed_request`, `payload_too_large`, `quota_exceeded`, `reference_not_found`, `unauthenticated`, `unavailable`, `unsupported_api_version`, `unsupported_media_type`
   */
  assign: (body: t.AccountSegmentsAssignData['body'], options?: RequestOptions): Answer<t.AccountSegmentsAssignResponse> =>
    answer<t.AccountSegmentsAssignResponse>(api.accountSegmentsAssign({ ...using(concordat, options), body })),
  /**
   * List accounts that are in a segment, those put there last first
   *
   * List accounts that are in a segment, those put there last first. Needs the scope `stages:read`.
   * @param query.segment A group of accounts by the lender’s own name
   * @param query.format csv and ndjson are the whole list as a file; so are their media types in Accept
   * @throws ConcordatError `cursor_mismatch`, `insufficient_scope`, `internal`, `malformed_request`, `quota_exceeded`, `unauthenticated`, `unavailable`, `unsupported_api_version`
   */
  list: (query?: t.AccountSegmentsListData['query'], options?: RequestOptions): Paged<t.AccountSegmentsListResponse['data'][number]> =>
    paginate((cursor) => answer<t.AccountSegmentsListResponse>(api.accountSegmentsList({ ...using(concordat, options), query: { ...query, ...(cursor && { cursor }) } }))),
})

/** Every operation, by resource. */
export const resources = (concordat: Concordat) => ({
  organisation: organisation(concordat),
  directory: directory(concordat),
  members: members(concordat),
  clients: clients(concordat),
  apiKeys: apiKeys(concordat),
  sandboxWorlds: sandboxWorlds(concordat),
  events: events(concordat),
  log: log(concordat),
  jobs: jobs(concordat),
  testClock: testClock(concordat),
  breakGlassGrants: breakGlassGrants(concordat),
  offBoardings: offBoardings(concordat),
  destructionCertificates: destructionCertificates(concordat),
  calendar: calendar(concordat),
  calendarDays: calendarDays(concordat),
  imports: imports(concordat),
  licensingSettings: licensingSettings(concordat),
  licences: licences(concordat),
  collectors: collectors(concordat),
  collectorCertificates: collectorCertificates(concordat),
  collectorFindings: collectorFindings(concordat),
  accounts: accounts(concordat),
  accountParties: accountParties(concordat),
  parties: parties(concordat),
  contactPoints: contactPoints(concordat),
  transactions: transactions(concordat),
  costs: costs(concordat),
  documents: documents(concordat),
  consents: consents(concordat),
  sharingGrants: sharingGrants(concordat),
  ledger: ledger(concordat),
  mandates: mandates(concordat),
  allocationRules: allocationRules(concordat),
  placements: placements(concordat),
  returns: returns(concordat),
  holds: holds(concordat),
  caseFiles: caseFiles(concordat),
  placementBatches: placementBatches(concordat),
  queries: queries(concordat),
  placementRecalls: placementRecalls(concordat),
  recalls: recalls(concordat),
  ceaseAttestations: ceaseAttestations(concordat),
  paymentDeclarations: paymentDeclarations(concordat),
  purgeCertificates: purgeCertificates(concordat),
  dutyRuns: dutyRuns(concordat),
  paymentsInFlight: paymentsInFlight(concordat),
  retentionRules: retentionRules(concordat),
  sealedRecords: sealedRecords(concordat),
  codes: codes(concordat),
  reconciliations: reconciliations(concordat),
  differences: differences(concordat),
  scrubs: scrubs(concordat),
  fileLayouts: fileLayouts(concordat),
  fileChecks: fileChecks(concordat),
  workStandards: workStandards(concordat),
  breaches: breaches(concordat),
  placementReports: placementReports(concordat),
  protections: protections(concordat),
  treatments: treatments(concordat),
  careSettings: careSettings(concordat),
  careAlarms: careAlarms(concordat),
  messageScreenings: messageScreenings(concordat),
  messageTemplates: messageTemplates(concordat),
  notices: notices(concordat),
  noticeRuns: noticeRuns(concordat),
  preferences: preferences(concordat),
  callBacks: callBacks(concordat),
  disputes: disputes(concordat),
  complaints: complaints(concordat),
  cases: cases(concordat),
  agreements: agreements(concordat),
  payoffs: payoffs(concordat),
  jointAgreements: jointAgreements(concordat),
  jointShares: jointShares(concordat),
  jointPayments: jointPayments(concordat),
  jointDistributions: jointDistributions(concordat),
  legalMatters: legalMatters(concordat),
  debtSales: debtSales(concordat),
  debtTitles: debtTitles(concordat),
  debtSaleSettlements: debtSaleSettlements(concordat),
  activities: activities(concordat),
  promises: promises(concordat),
  contactDecisions: contactDecisions(concordat),
  contactPlans: contactPlans(concordat),
  permits: permits(concordat),
  commissions: commissions(concordat),
  payments: payments(concordat),
  refunds: refunds(concordat),
  paymentReversals: paymentReversals(concordat),
  simulations: simulations(concordat),
  remittances: remittances(concordat),
  trustBalances: trustBalances(concordat),
  trustStatements: trustStatements(concordat),
  exchange: exchange(concordat),
  exchanges: exchanges(concordat),
  exchangeMembers: exchangeMembers(concordat),
  exchangeLoads: exchangeLoads(concordat),
  exchangeRecords: exchangeRecords(concordat),
  exchangeDisputes: exchangeDisputes(concordat),
  exchangeCorrections: exchangeCorrections(concordat),
  exchangeCanaries: exchangeCanaries(concordat),
  exchangeObjections: exchangeObjections(concordat),
  exchangeClientObjections: exchangeClientObjections(concordat),
  exchangeLevels: exchangeLevels(concordat),
  inquiries: inquiries(concordat),
  inquiryRuns: inquiryRuns(concordat),
  exchangeFootprints: exchangeFootprints(concordat),
  safetySignals: safetySignals(concordat),
  packs: packs(concordat),
  callLists: callLists(concordat),
  workbenches: workbenches(concordat),
  borrowerViews: borrowerViews(concordat),
  borrowerContacts: borrowerContacts(concordat),
  inspections: inspections(concordat),
  inspectedDecisions: inspectedDecisions(concordat),
  supervisionExports: supervisionExports(concordat),
  supervisionReadings: supervisionReadings(concordat),
  supervisionStatistics: supervisionStatistics(concordat),
  privacyBudgets: privacyBudgets(concordat),
  legalHolds: legalHolds(concordat),
  subjectAccesses: subjectAccesses(concordat),
  retentionRuns: retentionRuns(concordat),
  callRecords: callRecords(concordat),
  callComparisons: callComparisons(concordat),
  callDifferences: callDifferences(concordat),
  collectionPolicies: collectionPolicies(concordat),
  stageCases: stageCases(concordat),
  stageApprovals: stageApprovals(concordat),
  stageRuns: stageRuns(concordat),
  tasks: tasks(concordat),
  policySimulations: policySimulations(concordat),
  accountSegments: accountSegments(concordat),
})

/** What each operation may be refused with. */
export interface ProblemCodes {
  'organisation.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'organisation.update': 'conflict' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'precondition_required' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'directory.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'directory.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'members.add': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'member_email_taken' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'members.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'members.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'members.update': 'conflict' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'member_last_administrator' | 'not_found' | 'payload_too_large' | 'precondition_required' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'members.remove': 'conflict' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'member_last_administrator' | 'not_found' | 'payload_too_large' | 'precondition_required' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'clients.register': 'client_beyond_ceiling' | 'client_keys_unfit' | 'client_sandbox_only' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'clients.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'clients.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'clients.update': 'client_beyond_ceiling' | 'client_revoked' | 'conflict' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'precondition_required' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'clients.rotateSecret': 'client_beyond_ceiling' | 'client_other_method' | 'client_revoked' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'clients.replaceKeys': 'client_beyond_ceiling' | 'client_keys_unfit' | 'client_other_method' | 'client_revoked' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'clients.revoke': 'client_revoked' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'apiKeys.create': 'api_key_expiry_unfit' | 'api_keys_too_many' | 'client_beyond_ceiling' | 'client_revoked' | 'client_sandbox_only' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'apiKeys.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'apiKeys.revoke': 'api_key_revoked' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'sandboxWorlds.create': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'quota_exceeded' | 'sandbox_world_sandbox_only' | 'sandbox_worlds_too_many' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'sandboxWorlds.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'events.read': 'events_ahead' | 'events_expired' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'events.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'events.prove': 'event_not_logged_yet' | 'event_proof_erased' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'log.proveConsistency': 'insufficient_scope' | 'internal' | 'log_not_that_long' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'jobs.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'jobs.retry': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'job_not_dead' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'testClock.create': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'quota_exceeded' | 'test_clock_exists' | 'test_clock_sandbox_only' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'testClock.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'testClock.advance': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'quota_exceeded' | 'test_clock_advancing' | 'test_clock_aimless' | 'test_clock_backwards' | 'test_clock_too_far' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'breakGlassGrants.request': 'break_glass_not_operator' | 'break_glass_own_data' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'quota_exceeded' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'breakGlassGrants.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'breakGlassGrants.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'breakGlassGrants.openings': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'breakGlassGrants.approve': 'break_glass_not_operator' | 'break_glass_same_client' | 'break_glass_status_unfit' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'breakGlassGrants.end': 'break_glass_status_unfit' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'offBoardings.request': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'off_boarding_running' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'offBoardings.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'offBoardings.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'offBoardings.obstacles': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'offBoardings.parts': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'offBoardings.part': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'offBoardings.manifest': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'offBoardings.close': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'off_boarding_obstructed' | 'off_boarding_status_unfit' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'offBoardings.cancel': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'off_boarding_status_unfit' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'destructionCertificates.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'destructionCertificates.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'calendar.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'calendar.update': 'calendar_day_past' | 'calendar_days_off_too_many' | 'calendar_week_unfit' | 'conflict' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'precondition_required' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'calendarDays.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'imports.start': 'conflict' | 'file_layout_retired' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'import_format_unclear' | 'import_kind_unfit' | 'import_reference_taken' | 'import_totals_unfit' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'quota_exceeded' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'imports.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'imports.kinds': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'imports.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'imports.upload': 'conflict' | 'file_layout_content_unreadable' | 'import_columns_unfit' | 'import_content_unreadable' | 'import_not_awaiting_upload' | 'import_too_many_rows' | 'import_upload_cut_off' | 'import_upload_superseded' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'imports.rows': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'imports.abort': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'import_ended' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'licensingSettings.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'licensingSettings.update': 'conflict' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'precondition_required' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'licences.record': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'licence_dates_unfit' | 'licence_holder_unfit' | 'licence_overlaps' | 'licence_reference_taken' | 'malformed_request' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'licences.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'licences.coverage': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'licences.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'licences.renew': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'licence_dates_unfit' | 'licence_holder_unfit' | 'licence_not_holder' | 'licence_overlaps' | 'licence_reference_taken' | 'licence_renewal_unfit' | 'licence_status_unfit' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'licences.surrender': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'licence_not_holder' | 'licence_status_unfit' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'licences.verify': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'licence_not_overseer' | 'licence_status_unfit' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'licences.suspend': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'licence_not_overseer' | 'licence_status_unfit' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'licences.reinstate': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'licence_not_overseer' | 'licence_status_unfit' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'licences.revoke': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'licence_not_overseer' | 'licence_status_unfit' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'collectors.register': 'collector_dates_unfit' | 'collector_employer_unfit' | 'collector_identity_unfit' | 'collector_reference_taken' | 'collector_registered' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'collectors.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'collectors.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'collectors.update': 'collector_dates_unfit' | 'collector_not_employer' | 'conflict' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'precondition_required' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'collectors.rotateCode': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'collectors.erase': 'collector_employed' | 'collector_erased' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'collectors.record': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'collectors.standing': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'collectors.certify': 'collector_certificate_recorded' | 'collector_dates_unfit' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'collectors.train': 'collector_dates_unfit' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'collectors.appraise': 'collector_appraised' | 'collector_dates_unfit' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'collectors.bar': 'collector_dates_unfit' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'collectors.liftBar': 'collector_bar_lifted' | 'collector_bar_not_yours' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'collectorCertificates.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'collectorFindings.report': 'collector_dates_unfit' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'collectorFindings.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'collectorFindings.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'collectorFindings.reply': 'collector_finding_status_unfit' | 'collector_not_employer' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'collectorFindings.uphold': 'collector_finding_not_decider' | 'collector_finding_status_unfit' | 'collector_reply_outstanding' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'collectorFindings.dismiss': 'collector_finding_not_decider' | 'collector_finding_status_unfit' | 'collector_reply_outstanding' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'accounts.create': 'account_holder_unfit' | 'account_reference_taken' | 'account_unfit' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'quota_exceeded' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'accounts.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'accounts.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'accountParties.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'accountParties.add': 'account_party_exists' | 'account_reference_taken' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'party_unfit' | 'payload_too_large' | 'quota_exceeded' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'accountParties.end': 'account_party_not_running' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'parties.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'parties.search': 'insufficient_scope' | 'internal' | 'malformed_request' | 'party_unfit' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'parties.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'parties.update': 'conflict' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'party_erased' | 'party_national_id_taken' | 'party_reference_taken' | 'party_unfit' | 'payload_too_large' | 'precondition_required' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'parties.erase': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'party_erased' | 'party_erasure_blocked' | 'party_erasure_held' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'parties.recordStatus': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'party_erased' | 'party_status_overlaps' | 'party_unfit' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'parties.endStatus': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'party_status_not_running' | 'party_unfit' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'contactPoints.add': 'conflict' | 'contact_point_exists' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'party_erased' | 'party_unfit' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'contactPoints.verify': 'conflict' | 'contact_point_removed' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'party_erased' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'contactPoints.consent': 'conflict' | 'contact_point_removed' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'party_erased' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'contactPoints.optOut': 'conflict' | 'contact_point_removed' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'party_erased' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'contactPoints.remove': 'conflict' | 'contact_point_removed' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'party_erased' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'accounts.debt': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'transactions.post': 'accrued_by_platform' | 'amount_unfit' | 'charges_frozen' | 'conflict' | 'currency_mismatch' | 'day_unfit' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'transaction_not_allowed' | 'transaction_reference_taken' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'transactions.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'transactions.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'transactions.reverse': 'accrued_by_platform' | 'amount_unfit' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'transaction_already_reversed' | 'transaction_not_allowed' | 'transaction_not_reversible' | 'transaction_of_payment' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'accounts.chargeOff': 'account_status_unfit' | 'conflict' | 'day_unfit' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'accounts.settle': 'account_status_unfit' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'nothing_owed' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'accounts.close': 'account_status_unfit' | 'amount_unfit' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'accounts.reopen': 'account_status_unfit' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'accounts.reportDelinquency': 'account_status_unfit' | 'conflict' | 'day_unfit' | 'delinquency_frozen' | 'delinquency_report_outdated' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'accounts.correctDelinquency': 'conflict' | 'day_unfit' | 'delinquency_correction_unfit' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'no_delinquency_episode' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'accounts.episodes': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'accounts.buckets': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'accounts.setItemisation': 'conflict' | 'day_unfit' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'itemisation_fixed' | 'itemisation_unequal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'accounts.setLimitation': 'conflict' | 'day_unfit' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'limitation_expiry_needed' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'accounts.interruptLimitation': 'conflict' | 'day_unfit' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'limitation_expiry_needed' | 'limitation_would_revive' | 'malformed_request' | 'no_limitation' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'accounts.changeAccrual': 'account_status_unfit' | 'accrual_day_unfit' | 'amount_unfit' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'accounts.freezeAccrual': 'account_status_unfit' | 'accrual_day_unfit' | 'accrual_state_unfit' | 'amount_unfit' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'no_accrual' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'accounts.resumeAccrual': 'account_status_unfit' | 'accrual_day_unfit' | 'accrual_state_unfit' | 'amount_unfit' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'no_accrual' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'costs.record': 'accrued_by_platform' | 'amount_unfit' | 'charges_frozen' | 'conflict' | 'cost_basis_needed' | 'cost_reference_taken' | 'currency_mismatch' | 'day_unfit' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'transaction_not_allowed' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'costs.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'documents.register': 'conflict' | 'document_taken' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'documents.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'documents.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'consents.record': 'conflict' | 'consent_beyond_assurance' | 'consent_list_full' | 'consent_namespace_weak' | 'consent_not_for_kind' | 'consent_reference_taken' | 'consent_times_unfit' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'quota_exceeded' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'consents.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'consents.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'consents.signed': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'consents.withdraw': 'conflict' | 'consent_already_withdrawn' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'consents.acknowledge': 'conflict' | 'consent_already_acknowledged' | 'consent_ground_unfit' | 'consent_not_recipient' | 'consent_not_withdrawn' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'sharingGrants.make': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'quota_exceeded' | 'reference_not_found' | 'sharing_grant_beyond_purpose' | 'sharing_grant_expiry_unfit' | 'sharing_grant_not_agency' | 'sharing_grant_not_lender' | 'sharing_grant_reference_taken' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'sharingGrants.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'sharingGrants.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'sharingGrants.revoke': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'sharing_grant_ended' | 'sharing_grant_not_lender' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'ledger.trialBalance': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'ledger.postings': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'mandates.propose': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'mandate_allocation_unlawful' | 'mandate_licence_unknown' | 'mandate_reference_taken' | 'mandate_sides_unfit' | 'payload_too_large' | 'quota_exceeded' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'mandates.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'mandates.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'mandates.amend': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'mandate_allocation_unlawful' | 'mandate_ended' | 'mandate_licence_unknown' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'mandates.sign': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'mandate_ended' | 'mandate_nothing_to_sign' | 'mandate_unlicensed' | 'mandate_version_moved' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'mandates.suspend': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'mandate_ended' | 'mandate_not_in_force' | 'mandate_suspended' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'mandates.resume': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'mandate_ended' | 'mandate_not_suspended' | 'mandate_suspended_by_other' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'mandates.end': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'mandate_ended' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'allocationRules.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'placements.place': 'account_already_placed' | 'account_held_before' | 'account_nobody_to_contact' | 'account_not_collectable' | 'borrower_held_elsewhere' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'mandate_capacity_reached' | 'mandate_ended' | 'mandate_not_in_force' | 'mandate_suspended' | 'mandate_unlicensed' | 'payload_too_large' | 'placement_outside_mandate' | 'placement_reference_taken' | 'placement_respond_by_past' | 'placement_status_unfit' | 'placement_wrong_side' | 'quota_exceeded' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'placements.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'placements.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'placements.history': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'placements.offer': 'account_already_placed' | 'account_held_before' | 'account_nobody_to_contact' | 'account_not_collectable' | 'borrower_held_elsewhere' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'mandate_capacity_reached' | 'mandate_ended' | 'mandate_not_in_force' | 'mandate_suspended' | 'mandate_unlicensed' | 'not_found' | 'payload_too_large' | 'placement_outside_mandate' | 'placement_respond_by_past' | 'placement_status_unfit' | 'placement_wrong_side' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'placements.withdraw': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'placement_status_unfit' | 'placement_wrong_side' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'placements.accept': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'mandate_unlicensed' | 'not_found' | 'payload_too_large' | 'placement_reference_taken' | 'placement_status_unfit' | 'placement_wrong_side' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'placements.decline': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'placement_status_unfit' | 'placement_wrong_side' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'placements.activate': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'mandate_unlicensed' | 'not_found' | 'payload_too_large' | 'placement_notice_missing' | 'placement_scrub_missing' | 'placement_status_unfit' | 'placement_wrong_side' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'placements.close': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'placement_code_unfit' | 'placement_status_unfit' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'placements.reopen': 'account_already_placed' | 'account_held_before' | 'account_nobody_to_contact' | 'account_not_collectable' | 'borrower_held_elsewhere' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'mandate_capacity_reached' | 'mandate_ended' | 'mandate_not_in_force' | 'mandate_suspended' | 'mandate_unlicensed' | 'not_found' | 'payload_too_large' | 'placement_outside_mandate' | 'placement_reopen_late' | 'placement_respond_by_past' | 'placement_status_unfit' | 'placement_wrong_side' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'returns.request': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'placement_status_unfit' | 'placement_wrong_side' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'returns.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'returns.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'returns.accept': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'placement_status_unfit' | 'placement_wrong_side' | 'quota_exceeded' | 'return_over' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'returns.refuse': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'placement_wrong_side' | 'quota_exceeded' | 'return_over' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'returns.withdraw': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'placement_wrong_side' | 'quota_exceeded' | 'return_over' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'holds.place': 'conflict' | 'hold_already_placed' | 'hold_source_unfit' | 'hold_until_past' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'placement_code_unfit' | 'placement_status_unfit' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'holds.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'holds.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'holds.lift': 'conflict' | 'hold_ended' | 'hold_not_yours' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'caseFiles.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'caseFiles.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'placementBatches.create': 'account_already_placed' | 'account_held_before' | 'account_nobody_to_contact' | 'account_not_collectable' | 'borrower_held_elsewhere' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'mandate_capacity_reached' | 'mandate_ended' | 'mandate_not_in_force' | 'mandate_suspended' | 'mandate_unlicensed' | 'payload_too_large' | 'placement_batch_import_unfit' | 'placement_batch_reference_taken' | 'placement_outside_mandate' | 'placement_respond_by_past' | 'placement_wrong_side' | 'quota_exceeded' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'placementBatches.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'placementBatches.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'placementBatches.rows': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'placementBatches.abort': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'placement_batch_state_unfit' | 'placement_wrong_side' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'placementBatches.answer': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'placement_answer_unclear' | 'placement_batch_state_unfit' | 'placement_wrong_side' | 'quota_exceeded' | 'reference_not_found' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'queries.ask': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'placement_status_unfit' | 'query_unclear' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'queries.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'queries.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'queries.answer': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'query_answered' | 'query_own' | 'query_unclear' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'placements.recall': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'placement_status_unfit' | 'placement_under_recall' | 'placement_wrong_side' | 'quota_exceeded' | 'recall_date_unfit' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'placementRecalls.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'placementRecalls.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'recalls.create': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'placement_wrong_side' | 'quota_exceeded' | 'recall_date_unfit' | 'recall_reference_taken' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'recalls.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'recalls.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'recalls.rows': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'recalls.withdraw': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'recall_state_unfit' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'placementRecalls.object': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'placement_wrong_side' | 'quota_exceeded' | 'recall_objection_closed' | 'recall_state_unfit' | 'reference_not_found' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'placementRecalls.extend': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'placement_wrong_side' | 'quota_exceeded' | 'recall_date_unfit' | 'recall_extensions_used' | 'recall_state_unfit' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'placementRecalls.insist': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'placement_status_unfit' | 'placement_wrong_side' | 'quota_exceeded' | 'recall_state_unfit' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'placementRecalls.withdraw': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'placement_wrong_side' | 'quota_exceeded' | 'recall_state_unfit' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'placementRecalls.attest': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'placement_status_unfit' | 'placement_wrong_side' | 'quota_exceeded' | 'recall_already_attested' | 'recall_moment_unfit' | 'recall_state_unfit' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'placementRecalls.declarePayments': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'placement_wrong_side' | 'quota_exceeded' | 'recall_payments_differ' | 'recall_state_unfit' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'placementRecalls.certifyPurge': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'placement_wrong_side' | 'purge_retention_runs' | 'purge_retention_unfounded' | 'purge_unclear' | 'quota_exceeded' | 'recall_already_purged' | 'recall_purge_early' | 'recall_state_unfit' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'ceaseAttestations.many': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'placement_status_unfit' | 'placement_wrong_side' | 'quota_exceeded' | 'recall_already_attested' | 'recall_moment_unfit' | 'recall_state_unfit' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'paymentDeclarations.many': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'placement_wrong_side' | 'quota_exceeded' | 'recall_payments_differ' | 'recall_state_unfit' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'purgeCertificates.many': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'placement_wrong_side' | 'purge_retention_runs' | 'purge_retention_unfounded' | 'purge_unclear' | 'quota_exceeded' | 'recall_already_purged' | 'recall_purge_early' | 'recall_state_unfit' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'dutyRuns.create': 'conflict' | 'duty_run_reference_taken' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'placement_wrong_side' | 'quota_exceeded' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'dutyRuns.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'dutyRuns.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'dutyRuns.refusals': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'paymentsInFlight.report': 'conflict' | 'currency_mismatch' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'payment_payee_forbidden' | 'payment_reference_taken' | 'placement_wrong_side' | 'quota_exceeded' | 'recall_grace_over' | 'recall_moment_unfit' | 'recall_not_final' | 'recall_state_unfit' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'paymentsInFlight.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'paymentsInFlight.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'paymentsInFlight.refuse': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'payment_already_answered' | 'placement_wrong_side' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'purgeCertificates.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'purgeCertificates.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'retentionRules.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'sealedRecords.open': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'placement_wrong_side' | 'quota_exceeded' | 'sealed_record_missing' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'sealedRecords.openings': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'codes.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'codes.translate': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'reconciliations.open': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'mandate_not_in_force' | 'payload_too_large' | 'quota_exceeded' | 'reconciliation_day_unfit' | 'reconciliation_reference_taken' | 'reconciliation_totals_unfit' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'reconciliations.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'reconciliations.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'reconciliations.state': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'reconciliation_full' | 'reconciliation_line_repeated' | 'reconciliation_state_unfit' | 'reconciliation_wrong_side' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'reconciliations.lines': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'reconciliations.submit': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'reconciliation_state_unfit' | 'reconciliation_totals_mismatch' | 'reconciliation_totals_unfit' | 'reconciliation_wrong_side' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'reconciliations.abandon': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'reconciliation_state_unfit' | 'reconciliation_wrong_side' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'reconciliations.differences': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'reconciliations.summary': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'reconciliations.acceptAll': 'conflict' | 'difference_code_unfit' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'reconciliation_accepting' | 'reconciliation_state_unfit' | 'reference_not_found' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'differences.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'differences.accept': 'conflict' | 'difference_code_unfit' | 'difference_state_unfit' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'reconciliation_state_unfit' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'differences.contest': 'conflict' | 'difference_code_unfit' | 'difference_state_unfit' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'reconciliation_state_unfit' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'differences.stand': 'conflict' | 'difference_not_yours' | 'difference_state_unfit' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'reconciliation_state_unfit' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'scrubs.record': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'quota_exceeded' | 'reference_not_found' | 'scrub_already_recorded' | 'scrub_day_unfit' | 'scrub_subject_unclear' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'scrubs.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'scrubs.recordMany': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'quota_exceeded' | 'reference_not_found' | 'scrub_already_recorded' | 'scrub_day_unfit' | 'scrub_subject_unclear' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'scrubs.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'scrubs.decide': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'party_erased' | 'party_status_overlaps' | 'party_unfit' | 'payload_too_large' | 'quota_exceeded' | 'reference_not_found' | 'scrub_lender_decides' | 'scrub_nothing_to_decide' | 'scrub_party_unclear' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'fileLayouts.create': 'conflict' | 'file_layout_reference_taken' | 'file_layout_unfit' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'fileLayouts.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'fileLayouts.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'fileLayouts.revise': 'conflict' | 'file_layout_retired' | 'file_layout_unfit' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'fileLayouts.retire': 'conflict' | 'file_layout_retired' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'fileChecks.start': 'conflict' | 'file_layout_retired' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'quota_exceeded' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'fileChecks.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'fileChecks.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'fileChecks.upload': 'conflict' | 'file_check_done' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'fileChecks.findings': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'workStandards.late': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'workStandards.summary': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'breaches.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'breaches.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'breaches.contest': 'breach_contest_over' | 'breach_status_unfit' | 'breach_wrong_side' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'breaches.decide': 'breach_status_unfit' | 'breach_wrong_side' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'placements.clocks': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'placementReports.post': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'placement_report_unfit' | 'placement_report_wrong_side' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'placementReports.postMany': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'placement_report_known' | 'placement_report_unfit' | 'placement_report_wrong_side' | 'quota_exceeded' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'placementReports.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'placementReports.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'mandates.capacity': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'protections.register': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'protection_interval_unfit' | 'protection_overlaps' | 'protection_reference_taken' | 'protection_subject_unclear' | 'protection_treatment_unfit' | 'quota_exceeded' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'protections.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'protections.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'protections.revise': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'protection_interval_unfit' | 'protection_not_running' | 'protection_overlaps' | 'protection_treatment_unfit' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'protections.review': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'protection_interval_unfit' | 'protection_not_running' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'protections.end': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'protection_not_running' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'protections.withdraw': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'protection_not_running' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'treatments.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'treatments.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'careSettings.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'careSettings.update': 'conflict' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'precondition_required' | 'quota_exceeded' | 'reference_not_found' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'careAlarms.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'careAlarms.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'careAlarms.answer': 'care_alarm_answered' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'messageScreenings.screen': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'quota_exceeded' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'messageScreenings.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'messageScreenings.screenMany': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'quota_exceeded' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'messageScreenings.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'messageScreenings.decide': 'collector_dates_unfit' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'message_screening_clean' | 'message_screening_decided' | 'message_template_state_unfit' | 'message_template_wrong_approver' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'messageTemplates.submit': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'message_template_approver_unfit' | 'message_template_blocked' | 'message_template_incomplete' | 'message_template_placeholder_unknown' | 'payload_too_large' | 'quota_exceeded' | 'reference_not_found' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'messageTemplates.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'messageTemplates.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'messageTemplates.approve': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'message_template_review_missing' | 'message_template_state_unfit' | 'message_template_wrong_approver' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'messageTemplates.reject': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'message_template_state_unfit' | 'message_template_wrong_approver' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'messageTemplates.suspend': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'message_template_state_unfit' | 'message_template_wrong_approver' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'notices.record': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'notice_channel_unfit' | 'notice_day_unfit' | 'notice_items_missing' | 'notice_language_unfit' | 'notice_reference_taken' | 'notice_subject_unclear' | 'notice_template_unfit' | 'payload_too_large' | 'quota_exceeded' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'notices.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'notices.issue': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'notice_channel_unfit' | 'notice_day_unfit' | 'notice_items_missing' | 'notice_language_unfit' | 'notice_person_unfit' | 'notice_reference_taken' | 'notice_subject_unclear' | 'notice_template_unfit' | 'notice_text_blocked' | 'notice_value_unfit' | 'payload_too_large' | 'quota_exceeded' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'notices.due': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'notices.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'notices.document': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'notices.recordDelivery': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'notice_day_unfit' | 'notice_delivery_unfit' | 'notice_not_issuer' | 'notice_proof_unfit' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'notices.recordReply': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'notice_day_unfit' | 'notice_not_issuer' | 'notice_reply_unfit' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'notices.recordDocuments': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'notice_day_unfit' | 'notice_not_issuer' | 'notice_reply_unfit' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'notices.kinds': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'noticeRuns.create': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'notice_run_reference_taken' | 'notice_template_unfit' | 'notice_value_unfit' | 'payload_too_large' | 'quota_exceeded' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'noticeRuns.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'noticeRuns.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'noticeRuns.rows': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'noticeRuns.documents': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'preferences.record': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'preference_subject_unclear' | 'preference_time_unfit' | 'preference_unfit' | 'quota_exceeded' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'preferences.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'preferences.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'preferences.withdraw': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'preference_not_recorder' | 'preference_withdrawn' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'callBacks.agree': 'call_back_time_unfit' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'preference_subject_unclear' | 'quota_exceeded' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'callBacks.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'callBacks.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'callBacks.complete': 'call_back_closed' | 'call_back_time_unfit' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'preference_not_recorder' | 'quota_exceeded' | 'reference_not_found' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'callBacks.miss': 'call_back_closed' | 'call_back_running' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'preference_not_recorder' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'callBacks.cancel': 'call_back_closed' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'preference_not_recorder' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'disputes.raise': 'case_amount_unfit' | 'case_day_unfit' | 'case_reference_taken' | 'case_subject_unclear' | 'conflict' | 'dispute_kind_unfit' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'quota_exceeded' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'complaints.raise': 'case_amount_unfit' | 'case_day_unfit' | 'case_reference_taken' | 'case_subject_unclear' | 'conflict' | 'dispute_kind_unfit' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'quota_exceeded' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'cases.refer': 'case_adviser_refers' | 'case_day_unfit' | 'case_reference_taken' | 'conflict' | 'dispute_kind_unfit' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'quota_exceeded' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'cases.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'cases.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'cases.match': 'case_not_yours_to_answer' | 'case_status_unfit' | 'conflict' | 'dispute_kind_unfit' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'reference_not_found' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'cases.writeNote': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'cases.notes': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'cases.parties': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'cases.acknowledge': 'case_not_yours_to_answer' | 'case_status_unfit' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'cases.verify': 'case_not_yours_to_answer' | 'case_status_unfit' | 'conflict' | 'dispute_verification_unfit' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'cases.answer': 'case_amount_unfit' | 'case_answer_unfit' | 'case_not_yours_to_answer' | 'case_status_unfit' | 'collector_dates_unfit' | 'conflict' | 'dispute_verification_missing' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'reference_not_found' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'cases.extend': 'case_extension_unfit' | 'case_not_yours_to_answer' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'cases.withdraw': 'case_not_yours_to_answer' | 'case_status_unfit' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'cases.escalate': 'case_escalation_over' | 'case_status_unfit' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'reference_not_found' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'cases.reopen': 'case_not_yours_to_answer' | 'case_status_unfit' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'cases.remedy': 'case_not_yours_to_answer' | 'case_remedied' | 'case_status_unfit' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'agreements.options': 'agreement_currency_unfit' | 'agreement_debt_disputed' | 'agreement_debt_unknown' | 'agreement_nothing_owed' | 'agreement_schedule_unfit' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'quota_exceeded' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'agreements.propose': 'agreement_debt_disputed' | 'agreement_debt_unknown' | 'agreement_joint' | 'agreement_nothing_owed' | 'agreement_pending' | 'agreement_quote_over' | 'agreement_reference_taken' | 'agreement_running' | 'agreement_schedule_unfit' | 'agreement_terms_missing' | 'agreement_total_unfit' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'quota_exceeded' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'agreements.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'agreements.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'agreements.offers': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'payoffs.quote': 'agreement_debt_unknown' | 'agreement_nothing_owed' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'payoff_day_unfit' | 'quota_exceeded' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'payoffs.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'payoffs.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'not_printed_here' | 'quota_exceeded' | 'too_long_to_print' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'agreements.accept': 'agreement_not_yours_to_answer' | 'agreement_offer_stale' | 'agreement_running' | 'agreement_status_unfit' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'agreements.counter': 'agreement_debt_disputed' | 'agreement_debt_unknown' | 'agreement_not_yours_to_answer' | 'agreement_schedule_unfit' | 'agreement_status_unfit' | 'agreement_total_unfit' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'agreements.refuse': 'agreement_not_yours_to_answer' | 'agreement_status_unfit' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'agreements.reAge': 'agreement_re_age_unfit' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'agreements.cancel': 'agreement_joint' | 'agreement_status_unfit' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'jointAgreements.open': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'joint_agreement_day_unfit' | 'joint_agreement_debt_unknown' | 'joint_agreement_nothing_owed' | 'joint_agreement_place_unfit' | 'joint_agreement_reference_taken' | 'joint_share_account_taken' | 'malformed_request' | 'payload_too_large' | 'quota_exceeded' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'jointAgreements.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'jointAgreements.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'jointAgreements.propose': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'joint_agreement_claims_open' | 'joint_agreement_creditors_missing' | 'joint_agreement_lead_acts' | 'joint_agreement_schedule_unfit' | 'joint_agreement_status_unfit' | 'joint_agreement_total_unfit' | 'joint_share_account_taken' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'jointAgreements.end': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'joint_agreement_lead_acts' | 'joint_agreement_status_unfit' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'jointShares.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'jointShares.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'jointShares.claim': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'joint_agreement_nothing_owed' | 'joint_share_account_taken' | 'joint_share_creditor_acts' | 'joint_share_state_unfit' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'jointShares.decline': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'joint_share_creditor_acts' | 'joint_share_state_unfit' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'jointShares.accept': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'joint_share_creditor_acts' | 'joint_share_state_unfit' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'jointShares.refuse': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'joint_share_creditor_acts' | 'joint_share_state_unfit' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'jointPayments.record': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'joint_agreement_lead_acts' | 'joint_agreement_status_unfit' | 'joint_payment_amount_unfit' | 'joint_payment_moment_unfit' | 'joint_payment_reference_taken' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'jointPayments.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'jointPayments.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'jointPayments.reverse': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'joint_payment_state_unfit' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'jointDistributions.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'jointDistributions.payOver': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'joint_transfer_unfit' | 'malformed_request' | 'payload_too_large' | 'quota_exceeded' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'jointDistributions.receive': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'joint_transfer_unfit' | 'malformed_request' | 'payload_too_large' | 'quota_exceeded' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'legalMatters.open': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'legal_matter_barred' | 'legal_matter_day_unfit' | 'legal_matter_debt_disputed' | 'legal_matter_debt_unknown' | 'legal_matter_gate_closed' | 'legal_matter_other_side' | 'legal_matter_reference_taken' | 'legal_matter_running' | 'malformed_request' | 'payload_too_large' | 'quota_exceeded' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'legalMatters.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'legalMatters.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'legalMatters.file': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'legal_matter_day_unfit' | 'legal_matter_other_side' | 'legal_matter_stage_unfit' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'legalMatters.enterJudgment': 'account_status_unfit' | 'accrual_day_unfit' | 'amount_unfit' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'legal_matter_day_unfit' | 'legal_matter_other_side' | 'legal_matter_rate_unfit' | 'legal_matter_stage_unfit' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'legalMatters.enforce': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'legal_matter_day_unfit' | 'legal_matter_other_side' | 'legal_matter_stage_unfit' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'legalMatters.close': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'legal_matter_other_side' | 'legal_matter_stage_unfit' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'legalMatters.charge': 'accrued_by_platform' | 'amount_unfit' | 'charges_frozen' | 'conflict' | 'cost_reference_taken' | 'currency_mismatch' | 'day_unfit' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'legal_matter_cost_unfit' | 'legal_matter_other_side' | 'legal_matter_stage_unfit' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'transaction_not_allowed' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'legalMatters.costs': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'debtSales.offer': 'conflict' | 'debt_sale_buyer_unfit' | 'debt_sale_other_side' | 'debt_sale_reference_taken' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'quota_exceeded' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'debtSales.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'debtSales.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'debtSales.accounts': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'debtTitles.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'debtSales.accept': 'conflict' | 'debt_sale_empty' | 'debt_sale_other_side' | 'debt_sale_state_unfit' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'debtSales.refuse': 'conflict' | 'debt_sale_other_side' | 'debt_sale_state_unfit' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'debtSales.withdraw': 'conflict' | 'debt_sale_other_side' | 'debt_sale_state_unfit' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'debtSales.notify': 'conflict' | 'debt_sale_day_unfit' | 'debt_sale_other_side' | 'debt_sale_state_unfit' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'debtSales.transfer': 'conflict' | 'debt_sale_empty' | 'debt_sale_other_side' | 'debt_sale_state_unfit' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'debtSales.retake': 'conflict' | 'debt_sale_not_refused' | 'debt_sale_other_side' | 'debt_sale_state_unfit' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'debtSales.putBack': 'conflict' | 'debt_sale_buy_back_over' | 'debt_sale_not_bought' | 'debt_sale_other_side' | 'debt_sale_reference_taken' | 'debt_sale_state_unfit' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'debtSales.giveBack': 'conflict' | 'debt_sale_not_refused' | 'debt_sale_other_side' | 'debt_sale_state_unfit' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'debtSales.exclude': 'conflict' | 'debt_sale_state_unfit' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'reference_not_found' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'debtSales.forwardedPayments': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'debtSales.settle': 'conflict' | 'debt_sale_other_side' | 'debt_sale_settlement_reference_taken' | 'debt_sale_settlement_unfit' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'debtSaleSettlements.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'debtSaleSettlements.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'debtSaleSettlements.confirm': 'conflict' | 'debt_sale_other_side' | 'debt_sale_settlement_confirmed' | 'debt_sale_settlement_unfit' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'activities.record': 'activity_already_recorded' | 'activity_endpoint_unfit' | 'activity_subject_unclear' | 'activity_time_unfit' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'quota_exceeded' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'activities.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'activities.recordMany': 'activity_already_recorded' | 'activity_endpoint_unfit' | 'activity_subject_unclear' | 'activity_time_unfit' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'quota_exceeded' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'activities.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'activities.correct': 'activity_already_corrected' | 'activity_correction_unfit' | 'activity_wrong_recorder' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'promises.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'promises.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'promises.withdraw': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'promise_status_unfit' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'contactDecisions.make': 'conflict' | 'contact_point_unfit' | 'contact_subject_unclear' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'quota_exceeded' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'contactDecisions.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'contactDecisions.plan': 'contact_plan_time_unfit' | 'contact_point_unfit' | 'contact_subject_unclear' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'contactDecisions.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'contactDecisions.release': 'conflict' | 'contact_decision_wrong_side' | 'contact_reservation_over' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'contactDecisions.reRun': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'contactPlans.make': 'conflict' | 'contact_point_unfit' | 'contact_subject_unclear' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'quota_exceeded' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'contactPlans.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'contactPlans.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'contactPlans.refresh': 'conflict' | 'contact_plan_over' | 'contact_point_unfit' | 'contact_subject_unclear' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'permits.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'permits.claim': 'conflict' | 'contact_point_unfit' | 'contact_subject_unclear' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'permit_claimed' | 'permit_over' | 'permit_wrong_side' | 'quota_exceeded' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'commissions.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'commissions.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'payments.record': 'accrued_by_platform' | 'amount_unfit' | 'charges_frozen' | 'conflict' | 'currency_mismatch' | 'day_unfit' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'payment_already_recorded' | 'payment_exchange_unfit' | 'payment_moment_unfit' | 'payment_payee_forbidden' | 'payment_payee_unfit' | 'payment_subject_unclear' | 'quota_exceeded' | 'reference_not_found' | 'transaction_not_allowed' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'payments.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'payments.recordMany': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'payment_already_recorded' | 'payment_exchange_unfit' | 'payment_moment_unfit' | 'payment_payee_forbidden' | 'payment_payee_unfit' | 'payment_subject_unclear' | 'quota_exceeded' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'payments.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'payments.allocate': 'accrued_by_platform' | 'amount_unfit' | 'charges_frozen' | 'conflict' | 'currency_mismatch' | 'day_unfit' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'payment_lender_acts' | 'payment_not_allocatable' | 'payment_status_unfit' | 'quota_exceeded' | 'reference_not_found' | 'stale_version' | 'transaction_not_allowed' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'payments.refund': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'payment_lender_acts' | 'payment_status_unfit' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'payments.reverse': 'accrued_by_platform' | 'amount_unfit' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'payment_lead_acts' | 'payment_seller_acts' | 'payment_status_unfit' | 'quota_exceeded' | 'stale_version' | 'transaction_already_reversed' | 'transaction_not_allowed' | 'transaction_not_reversible' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'refunds.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'refunds.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'refunds.pay': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'payment_moment_unfit' | 'quota_exceeded' | 'refund_reference_taken' | 'refund_status_unfit' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'refunds.reverse': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'refund_status_unfit' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'paymentsInFlight.confirm': 'accrued_by_platform' | 'amount_unfit' | 'charges_frozen' | 'conflict' | 'currency_mismatch' | 'day_unfit' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'payment_already_answered' | 'payment_already_recorded' | 'payment_exchange_unfit' | 'payment_in_flight_differs' | 'payment_in_flight_like' | 'payment_in_flight_taken' | 'payment_moment_unfit' | 'payment_payee_forbidden' | 'payment_payee_unfit' | 'payment_status_unfit' | 'placement_wrong_side' | 'quota_exceeded' | 'reference_not_found' | 'stale_version' | 'transaction_not_allowed' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'paymentReversals.record': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'payment_reversal_already_recorded' | 'payment_reversal_amount_unfit' | 'payment_status_unfit' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'paymentReversals.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'paymentReversals.recordMany': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'payment_reversal_already_recorded' | 'payment_reversal_amount_unfit' | 'payment_status_unfit' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'paymentReversals.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'simulations.paymentReturned': 'accrued_by_platform' | 'amount_unfit' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'payment_lead_acts' | 'payment_seller_acts' | 'payment_status_unfit' | 'quota_exceeded' | 'reference_not_found' | 'simulation_sandbox_only' | 'transaction_already_reversed' | 'transaction_not_allowed' | 'transaction_not_reversible' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'simulations.consentRevoked': 'conflict' | 'contact_point_removed' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'party_erased' | 'payload_too_large' | 'quota_exceeded' | 'reference_not_found' | 'simulation_sandbox_only' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'simulations.consentWithdrawn': 'conflict' | 'consent_already_withdrawn' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'quota_exceeded' | 'reference_not_found' | 'simulation_sandbox_only' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'simulations.licenceLapsed': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'licence_not_holder' | 'licence_status_unfit' | 'malformed_request' | 'payload_too_large' | 'quota_exceeded' | 'reference_not_found' | 'simulation_sandbox_only' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'remittances.draft': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'quota_exceeded' | 'reference_not_found' | 'remittance_day_unfit' | 'remittance_empty' | 'remittance_open' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'remittances.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'remittances.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'remittances.lines': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'remittances.statement': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'not_printed_here' | 'quota_exceeded' | 'remittance_state_unfit' | 'remittance_statement_differs' | 'too_long_to_print' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'remittances.issue': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'remittance_control_mismatch' | 'remittance_state_unfit' | 'remittance_wrong_side' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'remittances.discard': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'remittance_state_unfit' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'remittances.disputeLines': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'remittance_line_unfit' | 'remittance_state_unfit' | 'remittance_wrong_side' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'remittances.replyLines': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'remittance_line_unfit' | 'remittance_state_unfit' | 'remittance_wrong_side' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'remittances.acceptLines': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'remittance_line_unfit' | 'remittance_state_unfit' | 'remittance_wrong_side' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'remittances.accept': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'remittance_control_mismatch' | 'remittance_lines_disputed' | 'remittance_state_unfit' | 'remittance_wrong_side' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'remittances.settle': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'remittance_day_unfit' | 'remittance_state_unfit' | 'remittance_wrong_side' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'trustBalances.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'trustStatements.record': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'quota_exceeded' | 'trust_statement_day_unfit' | 'trust_statement_not_holder' | 'trust_statement_reference_taken' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'trustStatements.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'trustStatements.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'exchange.namespaces': 'exchange_evaluator_absent' | 'exchange_key_not_published' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'exchange.keys': 'exchange_evaluator_absent' | 'exchange_key_not_published' | 'insufficient_scope' | 'internal' | 'log_not_that_long' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'exchange.regimes': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'exchange.evaluate': 'conflict' | 'exchange_epoch_retired' | 'exchange_evaluator_absent' | 'exchange_key_not_published' | 'exchange_load_unfit' | 'exchange_membership_required' | 'exchange_not_a_point' | 'exchange_not_for_kind' | 'exchange_permit_exhausted' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'quota_exceeded' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'exchanges.open': 'conflict' | 'exchange_bureau_lapsed' | 'exchange_jurisdiction_taken' | 'exchange_not_operator' | 'exchange_sharing_denied' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'exchanges.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'exchanges.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'exchanges.revise': 'conflict' | 'exchange_bureau_lapsed' | 'exchange_not_operator' | 'exchange_sharing_denied' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'exchangeMembers.apply': 'conflict' | 'exchange_already_member' | 'exchange_bureau_lapsed' | 'exchange_member_elsewhere' | 'exchange_member_unfit' | 'exchange_sharing_denied' | 'exchange_terms_unfit' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'quota_exceeded' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'exchangeMembers.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'exchangeMembers.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'exchangeMembers.approve': 'conflict' | 'exchange_member_state_unfit' | 'exchange_not_operator' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'exchangeMembers.decline': 'conflict' | 'exchange_member_state_unfit' | 'exchange_not_operator' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'exchangeMembers.suspend': 'conflict' | 'exchange_member_state_unfit' | 'exchange_not_operator' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'exchangeMembers.reinstate': 'conflict' | 'exchange_member_state_unfit' | 'exchange_not_operator' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'exchangeMembers.agree': 'conflict' | 'exchange_member_state_unfit' | 'exchange_member_unfit' | 'exchange_terms_unfit' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'exchangeMembers.leave': 'conflict' | 'exchange_member_state_unfit' | 'exchange_not_operator' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'exchangeLoads.request': 'conflict' | 'exchange_member_not_active' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'quota_exceeded' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'exchangeLoads.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'exchangeLoads.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'exchangeLoads.approve': 'conflict' | 'exchange_load_state_unfit' | 'exchange_load_until_unfit' | 'exchange_not_operator' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'exchangeLoads.decline': 'conflict' | 'exchange_load_state_unfit' | 'exchange_not_operator' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'exchangeRecords.contribute': 'conflict' | 'exchange_bureau_lapsed' | 'exchange_first_delinquency_fixed' | 'exchange_identifier_sent' | 'exchange_matcher_absent' | 'exchange_member_not_active' | 'exchange_notice_missing' | 'exchange_notice_not_matured' | 'exchange_record_contributed_meanwhile' | 'exchange_record_dates_unfit' | 'exchange_record_epoch_retired' | 'exchange_record_expired' | 'exchange_record_facts_unfit' | 'exchange_record_outdated' | 'exchange_sharing_denied' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'quota_exceeded' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'exchangeRecords.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'exchangeRecords.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'exchangeRecords.versions': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'exchangeRecords.correct': 'conflict' | 'exchange_record_dates_unfit' | 'exchange_record_expired' | 'exchange_record_facts_unfit' | 'exchange_record_not_listed' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'exchangeRecords.withdraw': 'conflict' | 'exchange_record_not_listed' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'exchangeDisputes.raise': 'conflict' | 'exchange_dispute_open' | 'exchange_record_dates_unfit' | 'exchange_record_not_listed' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'quota_exceeded' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'exchangeDisputes.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'exchangeDisputes.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'exchangeDisputes.extend': 'conflict' | 'exchange_dispute_not_extendable' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'exchangeDisputes.answer': 'conflict' | 'exchange_dispute_answer_unfit' | 'exchange_dispute_answered' | 'exchange_record_dates_unfit' | 'exchange_record_expired' | 'exchange_record_facts_unfit' | 'exchange_record_not_listed' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'exchangeCorrections.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'exchangeCorrections.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'exchangeCorrections.acknowledge': 'conflict' | 'exchange_correction_acknowledged' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'exchangeMembers.attest': 'conflict' | 'exchange_attestation_unfit' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'exchangeCanaries.plant': 'conflict' | 'exchange_canary_planted' | 'exchange_matcher_absent' | 'exchange_not_operator' | 'exchange_record_epoch_retired' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'quota_exceeded' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'exchangeCanaries.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'exchangeCanaries.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'exchangeCanaries.lift': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'exchangeObjections.raise': 'conflict' | 'exchange_matcher_absent' | 'exchange_not_operator' | 'exchange_record_dates_unfit' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'quota_exceeded' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'exchangeObjections.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'exchangeObjections.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'exchangeObjections.outcomes': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'exchangeClientObjections.raise': 'conflict' | 'exchange_bureau_lapsed' | 'exchange_matcher_absent' | 'exchange_member_not_active' | 'exchange_objection_adviser_only' | 'exchange_objections_exhausted' | 'exchange_sharing_denied' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'quota_exceeded' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'exchangeClientObjections.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'exchangeClientObjections.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'exchangeClientObjections.release': 'conflict' | 'exchange_authority_unfit' | 'exchange_objection_released' | 'exchange_objection_running' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'exchangeLevels.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'inquiries.make': 'conflict' | 'exchange_bureau_lapsed' | 'exchange_matcher_absent' | 'exchange_member_not_active' | 'exchange_sharing_denied' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'inquiry_basis_insufficient' | 'inquiry_budget_exhausted' | 'inquiry_consent_exhausted' | 'inquiry_consent_expired' | 'inquiry_consent_foreign' | 'inquiry_consent_missing' | 'inquiry_consent_withdrawn' | 'inquiry_epoch_retired' | 'inquiry_purpose_denied' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'quota_exceeded' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'inquiries.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'inquiries.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'inquiryRuns.start': 'conflict' | 'exchange_bureau_lapsed' | 'exchange_member_not_active' | 'exchange_sharing_denied' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'quota_exceeded' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'inquiryRuns.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'inquiryRuns.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'inquiryRuns.items': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'exchangeFootprints.draw': 'conflict' | 'exchange_matcher_absent' | 'exchange_not_operator' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'quota_exceeded' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'exchangeFootprints.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'exchangeFootprints.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'safetySignals.record': 'conflict' | 'exchange_bureau_lapsed' | 'exchange_matcher_absent' | 'exchange_member_not_active' | 'exchange_sharing_denied' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'protection_interval_unfit' | 'protection_treatment_unfit' | 'quota_exceeded' | 'reference_not_found' | 'safety_signal_budget_exhausted' | 'safety_signal_overlaps' | 'safety_signal_reference_taken' | 'safety_signal_sharing_denied' | 'safety_signal_subject_unfit' | 'safety_signal_too_long' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'safetySignals.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'safetySignals.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'safetySignals.lift': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'safety_signal_not_running' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'packs.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'packs.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'callLists.open': 'conflict' | 'contact_plan_time_unfit' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'quota_exceeded' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'callLists.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'callLists.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'callLists.items': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'workbenches.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'borrowerViews.open': 'borrower_view_not_asker' | 'borrower_view_subject_unclear' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'quota_exceeded' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'borrowerViews.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'borrowerViews.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'borrowerContacts.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'inspections.open': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'inspection_elsewhere' | 'inspection_not_regulator' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'inspections.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'inspections.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'inspectedDecisions.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'supervisionExports.templates': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'supervisionExports.request': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'quota_exceeded' | 'supervision_elsewhere' | 'supervision_export_unsettled' | 'supervision_not_regulator' | 'supervision_period_unfit' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'supervisionExports.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'supervisionExports.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'supervisionExports.parts': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_columnar_here' | 'not_found' | 'quota_exceeded' | 'supervision_export_not_columnar' | 'supervision_export_not_ready' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'supervisionExports.part': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'supervision_export_not_ready' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'supervisionExports.manifest': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'supervision_export_not_ready' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'supervisionExports.tallies': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'supervision_export_not_ready' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'supervisionReadings.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'supervisionReadings.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'supervisionStatistics.kinds': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'supervisionStatistics.request': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'quota_exceeded' | 'supervision_elsewhere' | 'supervision_export_unsettled' | 'supervision_noise_unfit' | 'supervision_not_regulator' | 'supervision_period_unfit' | 'supervision_privacy_budget_spent' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'supervisionStatistics.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'supervisionStatistics.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'supervisionStatistics.table': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'supervision_statistic_not_counted' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'privacyBudgets.list': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'legalHolds.place': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'party_erased' | 'payload_too_large' | 'quota_exceeded' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'legalHolds.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'legalHolds.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'legalHolds.release': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'legal_hold_released' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'subjectAccesses.request': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'party_erased' | 'payload_too_large' | 'quota_exceeded' | 'reference_not_found' | 'subject_access_unfit' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'subjectAccesses.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'subjectAccesses.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'subjectAccesses.parts': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'subjectAccesses.part': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'retentionRuns.start': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'quota_exceeded' | 'retention_run_running' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'retentionRuns.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'retentionRuns.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'retentionRuns.findings': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'callRecords.handIn': 'call_records_repeated' | 'call_records_wrong_side' | 'call_time_unfit' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'callRecords.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'callRecords.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'callComparisons.open': 'call_comparison_opened' | 'call_comparison_period_unfit' | 'call_records_wrong_side' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'callComparisons.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'callComparisons.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'callDifferences.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'callDifferences.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'callDifferences.accept': 'call_difference_note_unread' | 'call_difference_state_unfit' | 'call_records_wrong_side' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'callDifferences.contest': 'call_difference_note_unread' | 'call_difference_state_unfit' | 'call_records_wrong_side' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'collectionPolicies.create': 'collection_policy_reference_taken' | 'collection_policy_unfit' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'quota_exceeded' | 'stage_wrong_side' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'collectionPolicies.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'collectionPolicies.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'collectionPolicies.revise': 'collection_policy_status_unfit' | 'collection_policy_unfit' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'collectionPolicies.publish': 'collection_policy_interval_unfit' | 'collection_policy_overlaps' | 'collection_policy_status_unfit' | 'collection_policy_unfit' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'collectionPolicies.retire': 'collection_policy_interval_unfit' | 'collection_policy_status_unfit' | 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'stageCases.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'stageCases.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'stageCases.ofPlacement': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'stageCases.ofAccount': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'stageCases.outlook': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'stageCases.moves': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'stageCases.move': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stage_case_ended' | 'stage_gates_not_passed' | 'stage_not_next' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'stageCases.deEscalate': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stage_case_ended' | 'stage_not_next' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'stageApprovals.request': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stage_approval_not_needed' | 'stage_approval_open' | 'stage_case_ended' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'stageApprovals.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'stageApprovals.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'stageApprovals.approve': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stage_approval_decided' | 'stage_wrong_side' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'stageApprovals.refuse': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stage_approval_decided' | 'stage_wrong_side' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'stageApprovals.withdraw': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'quota_exceeded' | 'stage_approval_decided' | 'stage_wrong_side' | 'stale_version' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'stageRuns.start': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'quota_exceeded' | 'stage_run_open' | 'stage_wrong_side' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'stageRuns.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'stageRuns.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'tasks.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'policySimulations.start': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'payload_too_large' | 'policy_simulation_days_unfit' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'policySimulations.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'policySimulations.get': 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'policySimulations.moves': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'not_found' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
  'accountSegments.assign': 'conflict' | 'idempotency_in_progress' | 'idempotency_key_missing' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'payload_too_large' | 'quota_exceeded' | 'reference_not_found' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version' | 'unsupported_media_type'
  'accountSegments.list': 'cursor_mismatch' | 'insufficient_scope' | 'internal' | 'malformed_request' | 'quota_exceeded' | 'unauthenticated' | 'unavailable' | 'unsupported_api_version'
}
