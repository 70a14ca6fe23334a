import type { z } from '@hono/zod-openapi'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { NationalId } from '../kernel/national-id.ts'
import type { Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { UpdateParty } from './party-input.ts'
import { fieldError, identityErrors, languageOf, type Today, withErrors } from './party-rules.ts'
import { accountProblems } from './problems.ts'

/** The fields that change, as they will be: absent means as before, null means taken away. */
export interface PartyChanges {
  readonly reference?: string
  readonly name?: string
  readonly nationalId?: NationalId | null
  readonly birthDate?: CalendarDate | null
  readonly employer?: string | null
  readonly preferredLanguage?: string | null
}

type Given = Omit<z.output<typeof UpdateParty>, 'party'>

/** What a patch comes to, or every field that is wrong in it. */
export function revisedParty(given: Given, today: Today): Result<PartyChanges, Problem> {
  const { nationalId, preferredLanguage, name, ...plain } = given
  const errors = identityErrors(given, '#', today)
  const stated = Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined))
  const changes: PartyChanges = {
    ...(stated as Pick<PartyChanges, 'reference' | 'birthDate' | 'employer'>),
    ...(name === undefined ? {} : { name: name.trim() }),
    ...(nationalId === undefined ? {} : { nationalId: nationalId?.ok ? nationalId.value : null }),
    ...(preferredLanguage === undefined ? {} : { preferredLanguage: languageOf(preferredLanguage) }),
  }
  if (Object.keys(changes).length === 0) errors.push(fieldError('#', 'nothing_to_change', 'Name a field to change.'))
  return errors.length > 0 ? refuse(withErrors(accountProblems.partyUnfit, errors)) : ok(changes)
}
