import type { z } from '@hono/zod-openapi'
import { nationalId } from '../kernel/national-id.ts'
import type { Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import { endpointOf } from './contact-point.ts'
import { type Identifier, nameIdentifier, nationalIdIdentifier } from './identifier.ts'
import type { SearchParties } from './party-input.ts'
import { fieldError, withErrors } from './party-rules.ts'
import { accountProblems } from './problems.ts'

/** What is looked for, in the form it is indexed in; refused where nobody can have it. */
export function soughtIdentifier({ identifier }: z.output<typeof SearchParties>): Result<Identifier, Problem> {
  if (identifier.kind === 'name') return ok(nameIdentifier(identifier.value, identifier.birthDate))
  if (identifier.kind === 'national_id') {
    const number = nationalId(identifier.namespace, identifier.value)
    return number.ok ? ok(nationalIdIdentifier(number.value)) : unfit(number.refusal)
  }
  const { kind } = identifier
  const endpoint = endpointOf(identifier)
  return endpoint.ok ? ok({ field: kind, normalised: endpoint.value.normalised }) : unfit(endpoint.refusal)
}

const unfit = ({ code, detail }: { readonly code: string; readonly detail: string }): Result<never, Problem> =>
  refuse(withErrors(accountProblems.partyUnfit, [fieldError('#/identifier/value', code, `${detail}.`)]))
