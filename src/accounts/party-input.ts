import { z } from '@hono/zod-openapi'
import {
  dayText,
  idOf,
  instantRange,
  instantText,
  listInput,
  minorUnits,
  named,
  reference,
  text,
} from '../kernel/input.ts'
import { nationalId, nationalIdNamespaces } from '../kernel/national-id.ts'
import { readContactPoint } from './contact-point.ts'
import {
  AccountId,
  authorities,
  authorityScopes,
  ContactPointId,
  contactPointKinds,
  erasureReasons,
  liabilities,
  PartyId,
  partyRoles,
  partyStatusKinds,
  sources,
} from './model.ts'

export const personName = () => text({ max: 200 }).openapi({ example: '陳怡君' })

/** ISO 3166-1 alpha-2. */
export const countryCode = () =>
  z
    .string()
    .length(2)
    .regex(/^[A-Z]{2}$/)
    .openapi({ description: 'ISO 3166-1 alpha-2', example: 'TW' })

/** BCP 47, as far as language, script, region and variants go. */
export const languageTag = () =>
  z
    .string()
    .min(2)
    .max(35)
    .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}$/)
    .openapi({ description: 'BCP 47; notices go out in it', example: 'zh-Hant-TW' })

/** Read at the door, judged by the rules: a wrong check digit is a refusal that names the field. */
export const NationalIdInput = z
  .strictObject({
    namespace: z.enum(nationalIdNamespaces).openapi({ example: 'TW-NID' }),
    value: text({ max: 60 }).openapi({ example: 'A123456789' }),
  })
  .transform(({ namespace, value }) => nationalId(namespace, value))
  .openapi('NationalIdInput')

export const contactPointFields = {
  kind: z.enum(contactPointKinds),
  value: text({ max: 500 }).openapi({
    description: 'A telephone number, an e-mail address, or a postal address in one text',
    example: '+886912345678',
  }),
  country: countryCode().optional().openapi({ description: 'Where a number without + is dialled', example: 'TW' }),
  source: z.enum(sources),
  verifiedAt: instantText().optional(),
  consentedAt: instantText().optional(),
  optedOutAt: instantText().optional(),
  placeBound: z
    .boolean()
    .optional()
    .openapi({ description: 'Whether it stays where it is; true by default for addresses and workplaces' }),
  timeZones: z
    .array(
      z
        .string()
        .min(1)
        .max(64)
        .regex(/^[A-Za-z0-9_+/-]+$/),
    )
    .max(8)
    .optional()
    .openapi({
      description:
        'IANA zones it suggests, to which those of a North American area code are added. By default these, those of the state that an address in the United States or Canada ends with, or the zone of a country that has one',
      example: ['Asia/Taipei'],
    }),
}

export const ContactPointInput = z
  .strictObject(contactPointFields)
  .transform(readContactPoint)
  .openapi('ContactPointInput')

export const identityFields = {
  name: personName(),
  nationalId: NationalIdInput.nullable().optional(),
  birthDate: dayText().nullable().optional(),
  employer: text({ max: 200 }).nullable().optional(),
  preferredLanguage: languageTag().nullable().optional(),
}

export const NewPartyInput = z
  .strictObject({
    reference: reference()
      .optional()
      .openapi({ description: 'Your own reference of the person, unique among your parties', example: 'CUST-40017' }),
    kind: z.enum(['person', 'firm']).default('person'),
    ...identityFields,
    contactPoints: z.array(ContactPointInput).max(20).default([]),
  })
  .openapi('NewParty')
export type NewPartyInput = z.output<typeof NewPartyInput>

const Guarantee = z.strictObject({
  cap: minorUnits({ min: 0 }).nullable().default(null).openapi({ description: 'Null where it has no limit' }),
  calledOn: dayText().nullable().default(null),
})

const AuthorityInput = z
  .strictObject({
    kind: z.enum(authorities),
    scope: z.enum(authorityScopes).default('contact'),
    represents: named(PartyId).openapi({ description: 'A party of the same account', example: 'ref:CUST-40017' }),
    evidence: reference().openapi({
      description: 'What shows it: a document’s id, or your own reference',
      example: 'POA-118',
    }),
    validFrom: dayText(),
    validUntil: dayText().nullable().default(null).openapi({ description: 'The first day it no longer holds' }),
  })
  .openapi('Authority')

/** One place on an account: who, in which role, liable how. */
export const partyLinkFields = {
  party: named(PartyId).optional().openapi({ description: 'A party you already have', example: 'ref:CUST-40017' }),
  newParty: NewPartyInput.optional().openapi({
    description: 'Or a new one. Whoever has its reference or national id already is linked as it is.',
  }),
  role: z.enum(partyRoles),
  liability: z.enum(liabilities),
  guarantee: Guarantee.optional(),
  authority: AuthorityInput.optional().openapi({ description: 'Of a representative' }),
}

export const PartyLinkInput = z.strictObject(partyLinkFields).openapi('PartyLink')
export type PartyLinkInput = z.output<typeof PartyLinkInput>

export const GetParty = z.strictObject({ party: named(PartyId) })

export const ListParties = z.strictObject({
  ...listInput,
  kind: z.enum(['person', 'firm']).optional(),
  status: z
    .array(z.enum(partyStatusKinds))
    .min(1)
    .max(partyStatusKinds.length)
    .optional()
    .openapi({ description: 'Parties of whom any of these is running' }),
  createdAt: instantRange(),
})

/** One way of naming a person. It travels in the body: what is looked for must not stand in a URL or a log. */
export const SearchParties = z.strictObject({
  identifier: z
    .discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('national_id'),
        namespace: z.enum(nationalIdNamespaces),
        value: text({ max: 60 }).openapi({ example: 'A123456789' }),
      }),
      z.strictObject({
        kind: z.literal('phone'),
        value: text({ max: 60 }).openapi({ example: '+886912345678' }),
        country: countryCode().optional().openapi({ description: 'Where a number without + is dialled' }),
      }),
      z.strictObject({ kind: z.literal('email'), value: text({ max: 254 }).openapi({ example: 'yijun@example.com' }) }),
      z.strictObject({ kind: z.literal('name'), value: personName(), birthDate: dayText() }),
    ])
    .openapi('PartyIdentifier', { example: { kind: 'phone', value: '+886912345678' } }),
})

export const UpdateParty = z.strictObject({
  party: named(PartyId),
  reference: reference().optional(),
  name: personName().optional(),
  nationalId: identityFields.nationalId,
  birthDate: identityFields.birthDate,
  employer: identityFields.employer,
  preferredLanguage: identityFields.preferredLanguage,
})

export const EraseParty = z.strictObject({
  party: named(PartyId),
  reason: z.enum(erasureReasons).openapi({
    description: '`request` and `retention_elapsed` wait until nothing is owed; the others do not',
  }),
})

export const AddContactPoint = z.strictObject({ party: named(PartyId), ...contactPointFields })

export const ChangeContactPoint = z.strictObject({ contactPoint: idOf(ContactPointId) })

export const RecordStatus = z.strictObject({
  party: named(PartyId),
  kind: z.enum(partyStatusKinds),
  from: dayText().openapi({ description: 'The first day it holds' }),
  until: dayText().nullable().default(null).openapi({ description: 'The first day it no longer holds, if known' }),
  regime: z
    .string()
    .min(1)
    .max(60)
    .regex(/^[\w.:-]+$/)
    .optional()
    .openapi({ description: 'Insolvency: under which law or procedure', example: 'TW-consumer-debt-clearance' }),
  stay: z.boolean().optional().openapi({ description: 'Insolvency: whether all collection stops; true by default' }),
  source: z.enum(sources),
})

export const EndStatus = z.strictObject({
  party: named(PartyId),
  kind: z.enum(partyStatusKinds),
  until: dayText().optional().openapi({ description: 'The first day it no longer holds; today by default' }),
})

export const ListAccountParties = z.strictObject({ account: named(AccountId), ...listInput })

export const AddAccountParty = z.strictObject({ account: named(AccountId), ...partyLinkFields })

export const EndAccountParty = z.strictObject({
  account: named(AccountId),
  party: named(PartyId),
  role: z.enum(partyRoles),
})
