import type { Named } from '../kernel/input.ts'
import type { NationalId } from '../kernel/national-id.ts'
import { Problem, unresolved } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { Context, Statement } from '../store/index.ts'
import type { OrganisationId } from '../tenancy/index.ts'
import type { Subject } from './model.ts'
import { protectionProblems as problems } from './problems.ts'
import { type FoundSubject, lenderKnown, subjectsNamed } from './store.ts'

/** Whom a protection is to be of, as somebody names the person. */
export interface Naming {
  readonly party?: Named<'pty'> | undefined
  readonly placement?: Named<'plc'> | undefined
  readonly person?: Result<NationalId, { readonly code: string; readonly detail: string }> | null | undefined
  readonly lender?: OrganisationId | undefined
}

type Asking = Pick<Context, 'actor' | 'org' | 'lends' | 'sealing'>

/** What to ask the database for it. A national id is turned into a tag on the way: it never gets there. */
export async function subjectFacts(context: Asking, naming: Naming) {
  const tag = await tagOf(naming, context)
  const named: Statement<NamedByAdviser> = async (db) => {
    const lenders = await lenderKnown(context, naming.lender)(db)
    return { tag, isLenderKnown: lenders.length > 0 }
  }
  return { found: subjectsNamed(context, naming.party ? [naming] : []), named }
}

interface NamedByAdviser {
  readonly tag: Awaited<ReturnType<typeof tagOf>>
  readonly isLenderKnown: boolean
}

/** The tag of a person an adviser names; null where nobody is named so. */
async function tagOf({ person }: Naming, { org, sealing }: Pick<Context, 'org' | 'sealing'>) {
  if (!person?.ok) return null
  const { namespace, number } = person.value
  const own = sealing.forOrganisation(org)
  return { namespace, tag: await own.subjectTag(namespace, number), tagKey: own.keys.tag }
}

interface Facts {
  readonly found: readonly FoundSubject[]
  readonly named: NamedByAdviser
}

/** The person, or why it is not clear who it is. */
export function subjectOf(naming: Naming, facts: Facts, { actor, lends }: Pick<Context, 'actor' | 'lends'>) {
  const unfit = unclear(naming, { kind: actor.orgKind, lends })
  if (unfit) return refuse(unfit)
  if (actor.orgKind === 'adviser') return adviserSubject(naming, facts)
  const [found] = facts.found
  if (found) return ok(found.subject)
  return refuse(
    lends
      ? unresolved('party', 'You have no such person.')
      : unresolved('placement', 'You hold no such placement, or no such person is on its case file.'),
  )
}

function adviserSubject(
  { person, lender }: Naming,
  { named: { isLenderKnown, tag } }: Facts,
): Result<Subject, Problem> {
  if (person && !person.ok) {
    const { code, detail } = person.refusal
    return refuse(
      new Problem(problems.subjectUnclear, {
        ...{ detail: `${detail}.`, errors: [{ pointer: '#/person/value', code, detail: `${detail}.` }] },
      }),
    )
  }
  if (lender && !isLenderKnown) return refuse(unresolved('lender', 'No lender has this id.'))
  if (!tag) return refuse(new Problem(problems.subjectUnclear))
  const jurisdiction = tag.namespace.slice(0, 2)
  return ok({ creditorId: lender ?? null, partyId: null, ...tag, exchangeId: null, jurisdiction })
}

/** Whoever registers names the person in the one way it can. */
function unclear(naming: Naming, { kind, lends }: { kind: string; lends: boolean }): Problem | undefined {
  const wanted = lends ? ['party'] : kind === 'adviser' ? ['person', 'lender'] : ['placement', 'party']
  const given = (['party', 'placement', 'person', 'lender'] as const).filter((field) => naming[field])
  const stray = given.find((field) => !wanted.includes(field))
  const missing = wanted.find((field) => field !== 'lender' && !naming[field as keyof Naming])
  const field = stray ?? missing
  if (field === undefined) return undefined
  const detail = stray ? `You cannot name a person by \`${stray}\`.` : `Name a \`${missing}\`.`
  return new Problem(problems.subjectUnclear, {
    ...{ detail, errors: [{ pointer: `#/${field}`, code: stray ? 'unfit' : 'missing', detail }] },
  })
}
