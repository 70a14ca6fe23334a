import { z } from '@hono/zod-openapi'
import { AccountId, ContactPointId, EndpointInput, PartyId } from '../accounts/index.ts'
import { dayText, idOf, instantRange, instantText, listInput, named, reference } from '../kernel/input.ts'
import { PlacementId, placementFilter } from '../placements/index.ts'
import { consentBases, consentCovers, PreferenceId, preferenceChannels, preferenceKinds } from './model.ts'

const clock = (pattern: RegExp) => z.string().length(5).regex(pattern)

const Hours = z
  .strictObject({
    from: clock(/^([01]\d|2[0-3]):[0-5]\d$/).openapi({ example: '00:00' }),
    until: clock(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/).openapi({ example: '14:00' }),
  })
  .openapi('PreferenceHours', {
    description: 'On the clock where the person is; from later than until passes midnight',
  })

const ConsentNoticeGiven = z
  .strictObject({
    sentOn: dayText().openapi({ description: 'The day the creditor sent it' }),
    optOutBy: dayText().openapi({
      description: 'The last day to opt out; 35 days after it was sent at least, in the United States',
    }),
    publicDomain: z
      .boolean()
      .openapi({ description: 'Anybody can have a mailbox at its domain, and it is no employer’s' }),
  })
  .openapi('ConsentNotice', {
    description: 'What the creditor told the person about the address (12 CFR 1006.6(d)(4)(ii))',
  })

const ConsentChain = z
  .array(
    z
      .strictObject({
        collector: reference().openapi({ description: 'What you call the collector', example: 'FIRST-COLLECTOR' }),
        obtained: z
          .boolean()
          .openapi({ description: 'It had the address from the person, or by the creditor’s notice' }),
        used: z.boolean().openapi({ description: 'It wrote to it, and the person did not opt out' }),
      })
      .openapi('ConsentLink'),
  )
  .min(1)
  .max(20)
  .openapi({ description: 'Collectors that had the address before, earliest first (12 CFR 1006.6(d)(4)(iii))' })

export const RecordPreference = z.strictObject({
  account: named(AccountId).optional().openapi({ description: 'Lenders: your account' }),
  placement: named(PlacementId).optional().openapi({ description: 'A placement you hold' }),
  party: named(PartyId).openapi({ description: 'Who said it' }),
  kind: z.enum(preferenceKinds),
  covers: z.enum(consentCovers).optional().openapi({ description: 'Of a consent: what it lets' }),
  basis: z
    .enum(consentBases)
    .optional()
    .openapi({ description: 'Of consent to use an address: how it came about; `direct` when left out' }),
  notice: ConsentNoticeGiven.optional(),
  chain: ConsentChain.optional(),
  debtOnly: z
    .boolean()
    .optional()
    .openapi({ description: 'Of a consent: for this debt alone, not for others of the person at the lender' }),
  channels: z.array(z.enum(preferenceChannels)).min(1).max(preferenceChannels.length).optional(),
  contactPoint: idOf(ContactPointId).optional().openapi({ description: 'The number, mailbox or address it is about' }),
  endpoint: EndpointInput.optional(),
  days: z.array(z.int().min(1).max(7)).min(1).max(7).optional().openapi({ description: 'ISO weekdays, Monday 1' }),
  hours: Hours.optional(),
  givenAt: instantText().openapi({ description: 'When the person said it' }),
  from: instantText().optional().openapi({ description: 'When it begins to hold; when it was said, when left out' }),
  until: instantText().optional().openapi({ description: 'The moment from which it holds no more' }),
})

export const NamesPreference = z.strictObject({ preference: idOf(PreferenceId) })

export const ListPreferences = z.strictObject({
  ...listInput,
  party: idOf(PartyId).optional(),
  placement: placementFilter(),
  kind: z.array(z.enum(preferenceKinds)).min(1).max(preferenceKinds.length).optional(),
  recordedAt: instantRange(),
})
