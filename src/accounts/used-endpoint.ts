import { z } from '@hono/zod-openapi'
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { type Instant, instantFromDatabase } from '../kernel/instant.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { Context } from '../store/index.ts'
import type { OrganisationId } from '../tenancy/index.ts'
import { endpointOf } from './contact-point.ts'
import type { EndpointRefusal } from './endpoint.ts'
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

/** A person's endpoints as `bridge.endpoints_of` tells them: ids are uuids, hashes hexadecimal, moments as PostgreSQL prints them. */
export interface EndpointGround {
  /** Null once the person's data is erased. */
  readonly key: string | null
  readonly points: readonly {
    readonly id: string
    readonly kind: ContactPointKind
    readonly hash: string | null
    readonly optedOutAt: string | null
    readonly removed: boolean
  }[]
  readonly optOuts: readonly {
    readonly point: string | null
    readonly hash: string | null
    readonly channels: readonly string[] | null
    readonly from: string
    readonly until: string | null
  }[]
}

/** The endpoint a contact used, or that a wish is about. */
export interface UsedEndpoint {
  readonly kind: ContactPointKind
  /** Hexadecimal; null where no hash can be made: of an erased person, of a point from before there were hashes. */
  readonly hash: string | null
  /** The contact point of the lender's file that it is; null where it is on no file. */
  readonly pointId: ContactPointId | null
  readonly ground: EndpointGround
}

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

/** What a row keeps of it. */
export const keptOf = (used: UsedEndpoint | null) =>
  used === null || used.hash === null
    ? { endpointKind: null, endpointHash: null }
    : { endpointKind: used.kind, endpointHash: hexToBytes(used.hash) }

/** The same as it is shown. */
export const keptView = ({
  endpointKind: kind,
  endpointHash: hash,
}: {
  readonly endpointKind: ContactPointKind | null
  readonly endpointHash: Uint8Array | null
}): z.output<typeof EndpointKept> | null =>
  kind === null || hash === null ? null : { kind, hash: bytesToHex(Uint8Array.from(hash)) }

/** Whether a contact point, by its uuid, is this endpoint; undefined where that cannot be told. */
export function isPoint({ hash, pointId, ground }: UsedEndpoint, point: string): boolean | undefined {
  if (pointId !== null && ContactPointId.toUuid(pointId) === point) return true
  const other = ground.points.find(({ id }) => id === point)?.hash ?? null
  return hash === null || other === null ? undefined : hash === other
}

/** Whether the person had opted out of it by then: noted at a contact point, or said to whoever used it or to the lender. */
export function isOptedOut(
  used: UsedEndpoint,
  { channel, at }: { readonly channel: string; readonly at: Instant },
): boolean {
  const { ground } = used
  const noted = ground.points.some(
    ({ id, optedOutAt }) => optedOutAt !== null && instantFromDatabase(optedOutAt) <= at && isPoint(used, id) === true,
  )
  return (
    noted ||
    ground.optOuts.some(({ point, hash, channels, from, until }) => {
      if (point === null && hash === null) return false
      const isMeant = (hash !== null && hash === used.hash) || (point !== null && isPoint(used, point) === true)
      const isInForce = instantFromDatabase(from) <= at && (until === null || at < instantFromDatabase(until))
      return isMeant && isInForce && (channels === null || channels.includes(channel))
    })
  )
}
