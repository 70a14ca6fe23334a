import { type FieldError, Problem, problems } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { Member, MemberRole, Organisation } from './model.ts'
import { tenancyProblems } from './problems.ts'

/** The fields a change names; one that names none is malformed. */
export function changesOf<Changes extends object>(
  changes: Changes,
): Result<{ [Field in keyof Changes]?: Exclude<Changes[Field], undefined> }, Problem> {
  const named = Object.entries(changes).filter(([, value]) => value !== undefined)
  if (named.length > 0)
    return ok(Object.fromEntries(named) as { [Field in keyof Changes]?: Exclude<Changes[Field], undefined> })
  const detail = `Name at least one field to change: ${Object.keys(changes).join(', ')}.`
  const errors: FieldError[] = [{ pointer: '#', code: 'nothing_to_change', detail }]
  return refuse(new Problem(problems.malformedRequest, { detail, errors }))
}

interface OrganisationChanges {
  readonly name?: string | undefined
  readonly timeZone?: string | undefined
  readonly jurisdictions?: readonly string[] | undefined
  readonly group?: string | null | undefined
}

export function changeOrganisation(
  organisation: Organisation,
  { name, timeZone, jurisdictions, group }: OrganisationChanges,
): Result<Organisation, Problem> {
  const changes = changesOf({ name, timeZone, jurisdictions: jurisdictions && unique(jurisdictions), group })
  if (!changes.ok) return changes
  return ok({ ...organisation, ...changes.value, version: organisation.version + 1 })
}

/** Each once, in a fixed order: what is asked for is a set. */
export const unique = <T extends string>(values: readonly T[]): readonly T[] => [...new Set(values)].sort()

const administers = ({ roles }: Pick<Member, 'roles'>): boolean => roles.includes('administrator')

interface Among {
  /** Administrators of the organisation, this member included. */
  readonly administrators: number
}

export function changeMember<M extends Pick<Member, 'roles' | 'version'>>(
  member: M,
  { name, roles }: { readonly name?: string | undefined; readonly roles?: readonly MemberRole[] | undefined },
  { administrators }: Among,
): Result<M, Problem> {
  const changes = changesOf({ name, roles: roles && unique(roles) })
  if (!changes.ok) return changes
  const changed = { ...member, ...changes.value, version: member.version + 1 } as M
  return administers(changed) ? ok(changed) : withoutIt(member, changed, administrators)
}

export const removeMember = <M extends Pick<Member, 'roles'>>(
  member: M,
  { administrators }: Among,
): Result<M, Problem> => withoutIt(member, member, administrators)

function withoutIt<M>(member: Pick<Member, 'roles'>, outcome: M, administrators: number): Result<M, Problem> {
  return administers(member) && administrators <= 1
    ? refuse(new Problem(tenancyProblems.lastAdministrator))
    : ok(outcome)
}

/** The form in which addresses are compared. */
export const comparableEmail = (email: string): string => email.normalize('NFC').toLowerCase()
