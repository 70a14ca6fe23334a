import { base32OfUuid, uuidOfBase32 } from './typeid.ts'

declare const brand: unique symbol

/** A TypeID (`plc_01h…`): a prefix naming the kind and a UUIDv7 in base32. Stored as uuid, shown as text. */
export type Id<Prefix extends string> = string & { readonly [brand]: Prefix }

export interface IdKind<Prefix extends string> {
  readonly prefix: Prefix
  /** Matches the text form; base32 of 128 bits never starts above 7. */
  readonly pattern: RegExp
  is(text: string): text is Id<Prefix>
  fromUuid(uuid: string): Id<Prefix>
  toUuid(id: Id<Prefix>): string
}

/** Mints an id of a kind from the injected clock and randomness. */
export type NewId = <Prefix extends string>(kind: IdKind<Prefix>) => Id<Prefix>

export function defineId<const Prefix extends string>(prefix: Prefix): IdKind<Prefix> {
  const pattern = new RegExp(`^${prefix}_[0-7][0-9a-hjkmnp-tv-z]{25}$`)
  return {
    prefix,
    pattern,
    is: (text): text is Id<Prefix> => pattern.test(text),
    fromUuid: (uuid) => `${prefix}_${base32OfUuid(uuid)}` as Id<Prefix>,
    toUuid: (id) => uuidOfBase32(id.slice(prefix.length + 1)),
  }
}
