import type { Operation } from '../../src/http/index.ts'
import { exampleOf } from '../../src/http/openapi-example.ts'
import { pathFields } from '../../src/http/operation.ts'
import { contractOperations, follow } from '../contract/contract.ts'
import { masked } from '../setup/command-cases.ts'
import type { Answer, Call, TestOrganisation } from '../setup/organisations.ts'
import { CANARY, type Estate, type Subject } from './estate.ts'

/** Operations that name something in their path. The law is nobody's: a pack is there for everybody. */
export const namesSomething = ({ path }: Operation): boolean => pathFields(path).some((field) => field !== 'pack')

/** The same form as a real id, but nobody's. */
const madeUp = (id: string): string => id.replace(/[0-9a-hjkmnp-tv-z]{26}$/, '01k9x2v6ecf8y8q3w0h6t5r4sz')

/** Things are named by id, or by an owner's reference; the made-up ones have the same form. */
export type Naming = 'real' | 'made up' | 'real reference' | 'made-up reference'

export function nameOf({ id, reference }: Subject, naming: Naming): string {
  if (reference && naming.endsWith('reference')) return naming.startsWith('real') ? `ref:${reference}` : 'ref:NOBODYS'
  return naming.startsWith('real') ? id : madeUp(id)
}

/** The call of an operation on the estate, or on ids that are nobody's. */
export function callOf(operation: Operation, estate: Estate, named: Naming): Call {
  const path = pathFields(operation.path).reduce((filled, field) => {
    const subject = estate.subjects[field]
    if (!subject) throw new Error(`The estate has no ${field}: build one in tests/isolation/estate.ts.`)
    return filled.replace(`{${field}}`, encodeURIComponent(nameOf(subject, named)))
  }, operation.path)
  if (operation.kind === 'query' && operation.method === 'get') return { path }
  return {
    ...{ method: operation.method.toUpperCase(), path, ...bodyOf(operation) },
    headers: operation.kind === 'command' && operation.conditional ? { 'if-match': '"1"' } : {},
  }
}

const written = contractOperations()

/** What the contract shows as its example: enough to be understood, so that the refusal is about what is named. */
export function bodyOf({ path, method }: Operation): Pick<Call, 'body' | 'raw'> {
  const operation = written.find((one) => one.path === path && one.method === method)
  if (operation?.takesText) return { raw: { type: operation.takesText, text: 'reference\n' } }
  return { body: operation?.body ? exampleOf(operation.body, follow) : {} }
}

/** Who sees everything the operation names. */
export function ownersOf(operation: Operation, estate: Estate): readonly TestOrganisation[] {
  const subjects = pathFields(operation.path).map((field) => estate.subjects[field]?.owners ?? [])
  return (subjects[0] ?? []).filter((owner) => subjects.every((owners) => owners.includes(owner)))
}

/** What an outsider learnt from an operation; undefined when nothing. */
export const leakOf = async (
  operation: Operation,
  estate: Estate,
  outsider: TestOrganisation,
): Promise<string | undefined> =>
  (await difference(outsider, callOf(operation, estate, 'real'), callOf(operation, estate, 'made up'))) ??
  (await difference(
    outsider,
    callOf(operation, estate, 'real reference'),
    callOf(operation, estate, 'made-up reference'),
  ))

async function difference(outsider: TestOrganisation, about: Call, nobodys: Call): Promise<string | undefined> {
  const [real, nothing] = [await outsider.call(about), await outsider.call(nobodys)]
  if (real.status < 400) return `answered ${real.status}`
  if (![404, 422].includes(real.status)) return `answered ${real.status} ${real.text}, where 404 was due`
  if (real.status !== nothing.status) return `answered ${real.status}, and ${nothing.status} for a made-up name`
  if (masked(real.text) !== masked(nothing.text)) return `answered ${real.text}, and ${nothing.text} for a made-up name`
  return shown(real)
}

/** Whether an answer shows what is the owners' alone. */
export const shown = ({ text, headers }: Answer): string | undefined =>
  text.includes(CANARY) || [...headers.values()].some((value) => value.includes(CANARY))
    ? 'shows the owners’ canary'
    : undefined
