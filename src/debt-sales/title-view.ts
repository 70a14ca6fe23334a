import { z } from '@hono/zod-openapi'
import { AccountId } from '../accounts/index.ts'
import { dayText, idOf, instantText } from '../kernel/input.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type DebtTitle, DebtTitleId } from './title-model.ts'

export const DebtTitleResource = z
  .object({
    id: idOf(DebtTitleId),
    ownerId: idOf(OrganisationId).openapi({ description: 'Who owns the debt now' }),
    accountId: idOf(AccountId).nullable().openapi({ description: 'The owner’s account; null to others' }),
    number: z.int().min(1).max(1_000).openapi({ description: 'Its place in the chain, from 1' }),
    sellerId: idOf(OrganisationId),
    buyerId: idOf(OrganisationId),
    on: dayText().openapi({ description: 'The day of the assignment' }),
    documentSha256: z.string().max(64).openapi({ description: 'Of the deed of assignment, hexadecimal' }),
    notifiedOn: dayText().nullable().openapi({ description: 'The day the borrowers were told, as the seller stated' }),
    reference: z.string().max(100).nullable().openapi({
      description: 'What that seller called the debt; to the owner, and to an agency that holds it',
    }),
    jurisdiction: z.string().max(6),
    recordedAt: instantText(),
  })
  .openapi('DebtTitle')
export type DebtTitleResource = z.output<typeof DebtTitleResource>

/** A link as its reader sees it: a regulator reads who sold to whom, and not whose debt it is. */
export const debtTitleView = (
  title: DebtTitle,
  { org, actor }: { readonly org: OrganisationId; readonly actor: { readonly orgKind: string } },
): DebtTitleResource => ({
  ...{ id: title.id, ownerId: title.orgId, accountId: title.orgId === org ? title.accountId : null },
  ...{ number: title.number, sellerId: title.sellerId, buyerId: title.buyerId, on: title.on },
  ...{ documentSha256: title.sha256, notifiedOn: title.notifiedOn, jurisdiction: title.jurisdiction },
  reference: actor.orgKind === 'regulator' ? null : title.reference,
  recordedAt: title.recordedAt,
})
