import { z } from '@hono/zod-openapi'
import { idOf, instantText } from '../kernel/input.ts'
import type { Context } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type CaseParty, partyRoles } from './model.ts'

export const CasePartyResource = z
  .object({
    organisationId: idOf(OrganisationId),
    role: z.enum(partyRoles),
    from: instantText(),
    until: instantText().nullable().openapi({ description: 'Since when it has no part any more' }),
  })
  .openapi('CaseParty')

/** The latest first. Lender and regulator see everybody; to others an agency is there only where it is themselves. */
export function shownTo(
  parties: readonly CaseParty[],
  { org, lends, actor }: Pick<Context, 'org' | 'lends' | 'actor'>,
): readonly CaseParty[] {
  const watches = lends || actor.orgKind === 'regulator'
  return parties
    .filter(({ role, orgId }) => watches || role !== 'agency' || orgId === org)
    .toSorted((a, b) => (a.from === b.from ? (a.orgId < b.orgId ? 1 : -1) : a.from < b.from ? 1 : -1))
}

export const partyView = ({ orgId, ...party }: CaseParty): z.output<typeof CasePartyResource> => ({
  organisationId: orgId,
  ...party,
})
