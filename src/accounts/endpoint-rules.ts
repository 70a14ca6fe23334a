import { hexToBytes } from '@noble/hashes/utils.js'
import { type Instant, instantFromDatabase } from '../kernel/instant.ts'
import { ContactPointId, type ContactPointKind } from './model.ts'

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

/** What a row keeps of it. */
export const keptOf = (used: UsedEndpoint | null) =>
  used === null || used.hash === null
    ? { endpointKind: null, endpointHash: null }
    : { endpointKind: used.kind, endpointHash: hexToBytes(used.hash) }

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
