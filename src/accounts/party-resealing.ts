import type { Context } from '../store/index.ts'
import { zonesOfAreaCode } from './area-code-rules.ts'
import { normalisedOf } from './contact-point.ts'
import type { ContactPointKind, PartyId } from './model.ts'
import { contactIdentifier, identifiersOf } from './party-rules.ts'
import { blindsOf, placeOf, tagsOf } from './party-sealing.ts'
import type { PartyFile } from './party-store.ts'
import { identityOf, type Opener, openerOf } from './party-view.ts'
import type { ResealedParty } from './resealing-store.ts'
import { zonesOfAddress } from './state-rules.ts'

/** The same party under the newest keys. What its own key seals stays as it is; only the key is wrapped anew. */
export async function resealedParty({ party, contactPoints }: PartyFile, context: Context): Promise<ResealedParty> {
  const { id } = party
  const opener = (await openerOf(party, context)) as Opener
  const { sealing } = opener
  const { name, birthDate, ...identity } = await identityOf(party, opener)
  const nationalId = identity.nationalId && {
    namespace: identity.nationalId.namespace,
    number: identity.nationalId.value,
  }
  const own = await blindsOf(sealing, id, identifiersOf({ name: name ?? '', nationalId, birthDate }))
  const points = await Promise.all(contactPoints.map((point) => contactAnew(id, point, opener)))
  return {
    id,
    wrappedKey: await sealing.rewrapSubjectKey(party.wrappedKey as Uint8Array, id),
    blinds: [...own, ...points.flatMap(({ blinds }) => blinds)],
    points: points.map(({ id: point, hash, zones }) => ({ point, hash, zones })),
    tags: await tagsOf(sealing, { id, nationalId }),
  }
}

async function contactAnew(
  party: PartyId,
  { id, kind, value, timeZones }: PartyFile['contactPoints'][number],
  { sealing, key }: Opener,
) {
  const kept = await sealing.open(key, value, placeOf.contactPoint(id))
  const normalised = normalisedOf(kind, kept)
  return {
    id,
    blinds: await blindsOf(sealing, party, [contactIdentifier({ kind, normalised })], id),
    hash: await sealing.endpointHash(key, kind, normalised),
    zones: zonesReadFrom({ kind, timeZones, kept, normalised }),
  }
}

/** What a new contact point would be read as, for those from before. */
const zonesReadFrom = (point: {
  readonly kind: ContactPointKind
  readonly timeZones: readonly string[]
  readonly kept: string
  readonly normalised: string
}): readonly string[] => {
  if (point.kind === 'phone') return zonesOfAreaCode(point.normalised)
  return point.kind === 'email' || point.timeZones.length > 0 ? [] : zonesOfAddress(point.kept, null)
}
