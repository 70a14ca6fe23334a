import { z } from '@hono/zod-openapi'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import { dayText, idOf, instantText } from '../kernel/input.ts'
import { wireAmount } from '../kernel/money.ts'
import type { Context } from '../store/index.ts'
import { contactVia } from './contact-via-rules.ts'
import type { Link } from './link-store.ts'
import { AccountId, authorities, authorityScopes, liabilities, PartyId, partyRoles } from './model.ts'
import type { PartyFile } from './party-store.ts'
import { PartyResource, partyView } from './party-view.ts'
import { wireUnits } from './view.ts'

const linkFacts = {
  accountId: idOf(AccountId),
  partyId: idOf(PartyId),
  role: z.enum(partyRoles),
  liability: z.enum(liabilities),
  guarantee: z
    .object({
      cap: wireUnits().nullable().openapi({ description: 'Null where it has no limit' }),
      calledOn: dayText().nullable(),
    })
    .nullable(),
  authority: z
    .object({
      kind: z.enum(authorities),
      scope: z.enum(authorityScopes),
      represents: idOf(PartyId),
      evidence: z.string().max(100),
      validFrom: dayText(),
      validUntil: dayText().nullable(),
    })
    .nullable(),
  addedAt: instantText(),
}

/** What commands answer: answers are kept for replay, and personal data is not. */
export const AccountPartyState = z
  .object({ ...linkFacts, endedAt: instantText().nullable() })
  .openapi('AccountPartyState')

export const AccountPartyResource = z
  .object({
    ...linkFacts,
    party: PartyResource,
    contactVia: z
      .array(idOf(PartyId))
      .max(100)
      .nullable()
      .openapi({ description: 'Whom to contact in their place: null nobody else, an empty list nobody at all' }),
  })
  .openapi('AccountParty')

type Facts = Omit<z.output<typeof AccountPartyState>, 'endedAt'>

function factsOf(link: Link): Facts {
  const { accountId, partyId, role, liability, authority, authorityScope, authorityEvidence, addedAt } = link
  const { guaranteeCap, guaranteeCalledOn, representsPartyId, validFrom, validUntil } = link
  return {
    ...{ accountId, partyId, role, liability },
    guarantee:
      liability === 'guarantee'
        ? { cap: guaranteeCap === null ? null : wireAmount(guaranteeCap), calledOn: guaranteeCalledOn }
        : null,
    authority:
      authority && authorityScope && representsPartyId && authorityEvidence !== null && validFrom
        ? {
            ...{ kind: authority, scope: authorityScope, represents: representsPartyId },
            ...{ evidence: authorityEvidence, validFrom, validUntil },
          }
        : null,
    addedAt,
  }
}

export const linkState = (link: Link): z.output<typeof AccountPartyState> => ({
  ...factsOf(link),
  endedAt: link.endedAt,
})

export async function linkView(
  { link, ...file }: PartyFile & { link: Link },
  { links, today, context }: { links: readonly Link[]; today: CalendarDate; context: Context },
): Promise<z.output<typeof AccountPartyResource>> {
  const via = contactVia(link.partyId, { links, statuses: file.statuses, today })
  return { ...factsOf(link), party: await partyView(file, context), contactVia: via && [...via] }
}
