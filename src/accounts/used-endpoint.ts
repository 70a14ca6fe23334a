import { z } from '@hono/zod-openapi'
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { Context } from '../store/index.ts'
import type { OrganisationId } from '../tenancy/index.ts'
import { endpointOf } from './contact-point.ts'
import type { EndpointRefusal } from './endpoint.ts'
import type { EndpointGround, UsedEndpoint } from './endpoint-rules.ts'
import { ContactPointId, type ContactPointKind, contactPointKinds, type PartyId } from './model.ts'
import { contactPointFields } from './party-input.ts'

/** A number, mailbox or address as somebody names it, on file or not. */
export const EndpointInput = z
  .strictObject({
    kind: z.enum(contactPointKinds),
    value: contactPointFields.value,
    country: contactPointFields.country,
  })
  .openapi('EndpointInput', { description: 'A number, mailbox or address; a hash is kept of it, and never itself' })
export type EndpointInput = z.output<typeof EndpointInput>

/** What is kept of an endpoint. */
export const EndpointKept = z
  .object({
    kind: z.enum(contactPointKinds),
    hash: z
      .string()
      .length(32)
      .openapi({
        description: 'Keyed by the person’s own key: equal for one endpoint of one person, and nothing else',
        example: '5f'.repeat(16),
      }),
  })
  .openapi('KeptEndpoint')

interface Naming {
  readonly lender: OrganisationId
  readonly party: PartyId
  readonly ground: EndpointGround
  readonly endpoint?: EndpointInput | undefined
  readonly point?: ContactPointId | null | undefined
}

/** The endpoint that is named, by itself or as a contact point; refused where the text is none. Null where none is named. */
export async function usedEndpoint(
  { lender, party, ground, endpoint, point }: Naming,
  { sealing }: Pick<Context, 'sealing'>,
): Promise<Result<UsedEndpoint, EndpointRefusal> | null> {
  if (endpoint === undefined) {
    const known = point && ground.points.find(({ id }) => id === ContactPointId.toUuid(point))
    return known ? ok({ kind: known.kind, hash: known.hash, pointId: point, ground }) : null
  }
  const { kind } = endpoint
  const read = endpointOf(endpoint)
  if (!read.ok) return refuse(read.refusal)
  if (ground.key === null) return ok({ kind, hash: null, pointId: null, ground })
  const own = sealing.forOrganisation(lender)
  const key = await own.openSubjectKey(hexToBytes(ground.key), party)
  const hash = bytesToHex(await own.endpointHash(key, kind, read.value.normalised))
  const onFile = ground.points.find((known) => known.hash === hash && !known.removed)
  return ok({ kind, hash, pointId: onFile ? ContactPointId.fromUuid(onFile.id) : null, ground })
}

/** The same as it is shown. */
export const keptView = ({
  endpointKind: kind,
  endpointHash: hash,
}: {
  readonly endpointKind: ContactPointKind | null
  readonly endpointHash: Uint8Array | null
}): z.output<typeof EndpointKept> | null =>
  kind === null || hash === null ? null : { kind, hash: bytesToHex(Uint8Array.from(hash)) }
