import type { NationalId } from '../kernel/national-id.ts'
import type { Result } from '../kernel/result.ts'
import type { Context, Place } from '../store/index.ts'
import type { CollectorId, SealedCollector } from './collector-model.ts'
import type { Registered } from './collector-rules.ts'

type Sealing = Pick<Context, 'sealing' | 'org'>

const placeOf = (column: 'name' | 'identity', row: CollectorId): Place => ({ table: 'collectors', column, row })
const numbered = ({ namespace, number }: { namespace: string; number: string }) => `${namespace}|${number}`

/** Tags of collectors live in namespaces of their own: nobody is joined to a borrower by them. */
const tagNamespace = (namespace: string) => `collector:${namespace}`

/** What a person is found by, and joined by across employers, under the newest keys. */
async function pseudonymsOf(identity: Registered['identity'], { sealing, org }: Sealing) {
  if (identity === null) return { identityBlind: null, indexKey: null, tag: null, tagKey: null }
  const own = sealing.forOrganisation(org)
  return {
    identityBlind: await own.blindIndex('collector', numbered(identity)),
    indexKey: own.keys.index,
    tag: await own.subjectTag(tagNamespace(identity.namespace), identity.number),
    tagKey: own.keys.tag,
  }
}

/** What a number looks like in the index, under every key in force; nothing where none was given or it is none. */
export const soughtIdentity = async (
  identity: Result<NationalId, unknown> | undefined,
  { sealing, org }: Sealing,
): Promise<readonly Uint8Array[]> =>
  identity?.ok ? sealing.forOrganisation(org).blindIndexes('collector', numbered(identity.value)) : []

/** The row of a new collector, under a key of its own. */
export async function sealCollector(
  { collector, name, identity }: Registered,
  context: Sealing,
): Promise<SealedCollector> {
  const own = context.sealing.forOrganisation(context.org)
  const { wrapped, key } = await own.newSubjectKey(collector.id)
  return {
    ...collector,
    wrappedKey: wrapped,
    name: await own.seal(key, name, placeOf('name', collector.id)),
    identity: identity && (await own.seal(key, numbered(identity), placeOf('identity', collector.id))),
    ...(await pseudonymsOf(identity, context)),
  }
}

/** Name and number in the clear, for the employer alone; null to others and once the key is gone. */
export async function openCollector(sealed: SealedCollector, { sealing, org }: Sealing) {
  const { id, wrappedKey, name, identity } = sealed
  if (sealed.orgId !== org || wrappedKey === null || name === null) return { name: null, identity: null }
  const own = sealing.forOrganisation(org)
  const key = await own.openSubjectKey(wrappedKey, id)
  const [namespace, number] = identity ? (await own.open(key, identity, placeOf('identity', id))).split('|') : []
  return {
    name: await own.open(key, name, placeOf('name', id)),
    identity: namespace && number ? { namespace, number } : null,
  }
}

/** The same person under the newest keys; what the person's own key seals stays as it is. */
export async function resealedCollector(sealed: SealedCollector, context: Sealing) {
  const own = context.sealing.forOrganisation(context.org)
  const { identity } = await openCollector(sealed, context)
  return {
    id: sealed.id,
    wrappedKey: await own.rewrapSubjectKey(sealed.wrappedKey as Uint8Array, sealed.id),
    ...(await pseudonymsOf(identity as Registered['identity'], context)),
  }
}
