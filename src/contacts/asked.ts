import { phoneIndexes } from '../accounts/index.ts'
import type { Context } from '../store/index.ts'
import type { OrganisationId } from '../tenancy/index.ts'
import type { Asked } from './decision-ground-store.ts'

/** What is asked about, a number blinded on the way: it never reaches the database. */
export async function askedOf<Item extends Asked & { phone?: string | undefined; lender?: OrganisationId | undefined }>(
  item: Item,
  context: Pick<Context, 'org' | 'sealing'>,
): Promise<Asked> {
  if (item.phone === undefined) return item
  return {
    ...item,
    phoneIndexes: await phoneIndexes(item.phone, context.sealing.forOrganisation(item.lender ?? context.org)),
  }
}
