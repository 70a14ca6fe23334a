import type { OrganisationSealing } from '../store/index.ts'
import { phoneNumber } from './endpoint.ts'

/** Blind indexes of a number under a lender's keys, in hexadecimal: none for a text that is no number in E.164. */
export async function phoneIndexes(text: string, sealing: OrganisationSealing): Promise<readonly string[]> {
  const phone = phoneNumber(text)
  if (!phone.ok) return []
  const blinds = await sealing.blindIndexes('phone', phone.value.number)
  return blinds.map((blind) => (blind as Uint8Array & { toHex(): string }).toHex())
}
