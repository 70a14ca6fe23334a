import type { Context } from '../store/index.ts'
import type { OrganisationId } from '../tenancy/model.ts'

/** Where words lie: whose key seals them, and table, column and row. They open in no other place. */
export interface PlaceOfWords {
  readonly lenderId: OrganisationId
  readonly at: string
}

type Sealing = Pick<Context, 'sealing'>

/** Words of one side for the other are sealed under the lender's key, which both sides of a placement open them with. */
export function sealWords(words: string, place: PlaceOfWords, context: Sealing): Promise<Uint8Array>
export function sealWords(words: string | null, place: PlaceOfWords, context: Sealing): Promise<Uint8Array | null>
export async function sealWords(
  words: string | null,
  { lenderId, at }: PlaceOfWords,
  { sealing }: Sealing,
): Promise<Uint8Array | null> {
  if (words === null) return null
  return sealing.forOrganisation(lenderId).sealForOrganisation(new TextEncoder().encode(words), at)
}

export function openWords(sealed: Uint8Array, place: PlaceOfWords, context: Sealing): Promise<string>
export function openWords(sealed: Uint8Array | null, place: PlaceOfWords, context: Sealing): Promise<string | null>
export async function openWords(
  sealed: Uint8Array | null,
  { lenderId, at }: PlaceOfWords,
  { sealing }: Sealing,
): Promise<string | null> {
  if (sealed === null) return null
  // Words of a debt whose persons are erased are gone.
  if (sealed.length === 0) return ''
  return new TextDecoder().decode(await sealing.forOrganisation(lenderId).openForOrganisation(sealed, at))
}
