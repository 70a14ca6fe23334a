import type { Operation } from '../../src/http/index.ts'
import { memberRoles, roleScopes, type Scope, scopeNames, scopes } from '../../src/tenancy/model.ts'
import type { Made } from './made.ts'

/** Which scope opens which operations, and which roles may let an app have it. */
export const scopeTable = (operations: readonly Operation[]): Made => ({
  path: 'docs/scopes.md',
  text: `# Scopes

A scope is a ceiling: it says what a credential may ask, and the rows and grants in the database decide what it gets.
Generated from the code; do not edit.

| Scope | Meaning | Roles of members | Operations |
| --- | --- | --- | --- |
${scopeNames.map((scope) => row(scope, operations)).join('\n')}
`,
})

const row = (scope: Scope, operations: readonly Operation[]): string => {
  const opened = operations.filter((operation) => scopeOf(operation) === scope).map(({ id }) => `\`${id}\``)
  const roles = memberRoles.filter((role) => roleScopes[role].includes(scope))
  return `| \`${scope}\` | ${scopes[scope]} | ${roles.join(', ')} | ${opened.join(', ')} |`
}

const scopeOf = (operation: Operation): Scope => {
  if (operation.kind === 'upload') return operation.upload.scope
  return (operation.kind === 'command' ? operation.command : operation.query).scope
}
