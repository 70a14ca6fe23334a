import { z } from '@hono/zod-openapi'
import { AccountId, EndpointKept, keptView, PartyId } from '../accounts/index.ts'
import { dayText, idOf, instantText } from '../kernel/input.ts'
import type { Context } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import {
  consentBases,
  consentCovers,
  type Preference,
  PreferenceId,
  preferenceChannels,
  preferenceKinds,
} from './model.ts'

export const PreferenceResource = z
  .object({
    id: idOf(PreferenceId),
    accountId: idOf(AccountId).nullable().openapi({ description: 'The lender’s account; null to an agency' }),
    placementId: z.string().max(31).nullable(),
    partyId: idOf(PartyId),
    givenTo: idOf(OrganisationId).openapi({ description: 'Whom the person told' }),
    kind: z.enum(preferenceKinds),
    covers: z.enum(consentCovers).nullable(),
    basis: z.enum(consentBases).nullable().openapi({ description: 'How consent to use an address came about' }),
    notice: z
      .object({ sentOn: dayText(), optOutBy: dayText(), publicDomain: z.boolean() })
      .nullable()
      .openapi('ConsentNoticeKept'),
    chain: z
      .array(
        z
          .object({ collector: z.string().max(100), obtained: z.boolean(), used: z.boolean() })
          .openapi('ConsentLinkKept'),
      )
      .max(20)
      .nullable(),
    debtOnly: z.boolean().openapi({ description: 'Whether a consent is for this debt alone' }),
    channels: z.array(z.enum(preferenceChannels)).max(preferenceChannels.length).nullable(),
    contactPointId: z.string().max(31).nullable(),
    endpoint: EndpointKept.nullable(),
    days: z.array(z.int().min(1).max(7)).max(7).nullable(),
    hours: z.object({ from: z.string().max(5), until: z.string().max(5) }).nullable(),
    givenAt: instantText(),
    from: instantText(),
    until: instantText().nullable(),
    withdrawnAt: instantText().nullable(),
    createdAt: instantText(),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('ContactPreference')

export const preferenceView = (
  preference: Preference,
  { lends }: Pick<Context, 'lends'>,
): z.output<typeof PreferenceResource> => {
  const { id, placementId, partyId, givenTo, kind, covers, contactPointId, givenAt, from, until } = preference
  const { hoursFrom, hoursUntil, channels, days, basis, notice, chain, debtOnly } = preference
  return {
    ...{ id, accountId: lends ? preference.accountId : null, placementId, partyId, givenTo, kind, covers },
    ...{ basis, notice, chain: chain?.map((link) => ({ ...link })) ?? null, debtOnly },
    ...{
      channels: channels && [...channels],
      contactPointId,
      endpoint: keptView(preference),
      days: days?.map(Number) ?? null,
    },
    hours: hoursFrom !== null && hoursUntil !== null ? { from: hoursFrom, until: hoursUntil } : null,
    ...{ givenAt, from, until, withdrawnAt: preference.withdrawnAt, createdAt: preference.recordedAt },
    version: preference.version,
  }
}
