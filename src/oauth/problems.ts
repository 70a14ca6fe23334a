import { defineProblem } from '../kernel/problem.ts'

export const oauthProblems = {
  worldSandboxOnly: defineProblem({
    code: 'sandbox_world_sandbox_only',
    status: 422,
    title: 'Only a sandbox organisation founds a sandbox world',
    help: 'Production organisations come into being with the operator.',
  }),
  tooManyWorlds: defineProblem({
    code: 'sandbox_worlds_too_many',
    status: 422,
    title: 'The organisation has founded as many sandbox worlds as it may',
    help: 'Twenty. Use one that is there: each keeps its organisations, keys and test clock.',
  }),
  sandboxOnly: defineProblem({
    code: 'client_sandbox_only',
    status: 422,
    title: 'Secrets and API keys belong to the sandbox',
    help: 'Clients of a production organisation authenticate with `private_key_jwt`: register their public keys in `jwks`.',
  }),
  keysUnfit: defineProblem({
    code: 'client_keys_unfit',
    status: 422,
    title: 'The key set does not fit the client',
    help: 'A `private_key_jwt` client has 1 to 10 public P-256 or Ed25519 keys, each with its own `kid`; other clients have none.',
  }),
  beyondCeiling: defineProblem({
    code: 'client_beyond_ceiling',
    status: 403,
    title: 'The client would hold scopes your credential does not',
    help: 'Nobody hands out more than they hold. `scopes` lists what your credential lacks; ask with one that has it.',
  }),
  revoked: defineProblem({
    code: 'client_revoked',
    status: 409,
    title: 'The client is revoked',
    help: 'A revoked client stays revoked and its credentials stay dead. Register a new one.',
  }),
  otherMethod: defineProblem({
    code: 'client_other_method',
    status: 409,
    title: 'The client authenticates another way',
    help: 'Only a `client_secret_basic` client has a secret to rotate, and only a `private_key_jwt` client has keys to replace.',
  }),
  apiKeyRevoked: defineProblem({
    code: 'api_key_revoked',
    status: 409,
    title: 'The API key is revoked already',
    help: 'A revoked key stays dead. Create a new one.',
  }),
  apiKeyExpiry: defineProblem({
    code: 'api_key_expiry_unfit',
    status: 422,
    title: 'The key would expire in the past',
    help: '`expiresAt` must lie in the future. Leave it out for a key without an end.',
  }),
  tooManyApiKeys: defineProblem({
    code: 'api_keys_too_many',
    status: 409,
    title: 'The client has as many API keys as it may',
    help: 'A client holds at most 20 keys that are not revoked. Revoke one first.',
  }),
} as const
