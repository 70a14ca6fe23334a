import { z } from '@hono/zod-openapi'
import {
  AccountId,
  accountStatuses,
  buckets,
  ContactPointId,
  contactPointKinds,
  DocumentId,
  itemisationKinds,
  liabilities,
  PartyId,
  partyRoles,
  partyStatusKinds,
} from '../accounts/model.ts'
import { currencyCode, dayText, idOf, instantText } from '../kernel/input.ts'
import { sharingScopes } from '../mandates/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { PlacementId } from './model.ts'

const minor = () =>
  z
    .int()
    .min(Number.MIN_SAFE_INTEGER)
    .max(Number.MAX_SAFE_INTEGER)
    .openapi({ description: 'Minor units of the currency', example: 125_000 })
const text = (max: number) => z.string().max(max)

const Itemisation = z
  .object({
    kind: z.enum(itemisationKinds),
    date: dayText(),
    ...{ amount: minor(), interest: minor(), fees: minor(), payments: minor(), credits: minor() },
  })
  .openapi('CaseFileItemisation')

const Limitation = z
  .object({
    basis: text(80),
    start: dayText(),
    expiry: dayText(),
    interruptions: z.array(z.object({ on: dayText(), cause: text(80) })).max(200),
  })
  .openapi('CaseFileLimitation')

const Accrual = z
  .object({
    by: z.enum(['lender', 'platform']),
    annualRate: z.int().min(0).max(100_000).openapi({ description: 'Basis points a year' }),
    dayCount: z.enum(['actual/365', 'actual/360', '30/360']),
    through: dayText(),
    frozenFrom: dayText().nullable(),
  })
  .openapi('CaseFileAccrual')

const CaseFileAccount = z
  .object({
    reference: text(100).openapi({ description: 'The lender’s own name for the account' }),
    product: text(40),
    currency: currencyCode(),
    jurisdiction: text(6),
    status: z.enum(accountStatuses),
    ...{ principal: minor().optional(), interest: minor().optional(), fees: minor().optional() },
    ...{ costs: minor().optional(), balance: minor().optional() },
    itemisation: Itemisation.optional(),
    limitation: Limitation.optional(),
    accrual: Accrual.optional(),
    openedOn: dayText().optional(),
    chargedOffOn: dayText().optional(),
    lastPaymentOn: dayText().optional(),
    delinquentSince: dayText().optional(),
    bucket: z.enum(buckets.map(({ code }) => code) as [string, ...string[]]).optional(),
    episodes: z
      .array(z.object({ startedOn: dayText(), curedOn: dayText().nullable() }))
      .max(1_000)
      .optional(),
    documents: z
      .array(
        z.object({
          id: idOf(DocumentId),
          kind: text(40),
          title: text(200),
          mediaType: text(100),
          sizeBytes: z.int().min(0).max(2_147_483_647),
          sha256: text(64),
        }),
      )
      .max(1_000)
      .optional(),
  })
  .openapi('CaseFileAccount')

const CaseFileContactPoint = z
  .object({
    id: idOf(ContactPointId),
    kind: z.enum(contactPointKinds),
    value: text(1_000).openapi({ example: '+886900000000' }),
    ...{ verified: z.boolean(), consented: z.boolean(), optedOut: z.boolean(), placeBound: z.boolean() },
    timeZones: z.array(text(60)).max(20),
  })
  .openapi('CaseFileContactPoint')

const CaseFileParty = z
  .object({
    partyId: idOf(PartyId),
    role: z.enum(partyRoles),
    liability: z.enum(liabilities),
    kind: z.enum(['person', 'firm']),
    represents: idOf(PartyId).optional().openapi({ description: 'For a representative: whom' }),
    preferredLanguage: text(35).optional(),
    statuses: z
      .array(z.object({ kind: z.enum(partyStatusKinds), from: dayText(), until: dayText().nullable() }))
      .max(200),
    name: text(400).optional(),
    nationalId: text(100).optional(),
    nationalIdNamespace: text(40).optional(),
    birthDate: text(10).optional(),
    employer: text(400).optional(),
    contactPoints: z.array(CaseFileContactPoint).max(1_000).optional(),
  })
  .openapi('CaseFileParty')
export type CaseFilePartyResource = z.output<typeof CaseFileParty>

export const CaseFileResource = z
  .object({
    placementId: idOf(PlacementId),
    lenderId: idOf(OrganisationId),
    accountId: idOf(AccountId).nullable().openapi({ description: 'The lender’s account; null to the agency' }),
    scopes: z.array(z.enum(sharingScopes)).max(6).openapi({ description: 'What the mandate shares now' }),
    account: CaseFileAccount,
    parties: z.array(CaseFileParty).max(200),
    updatedAt: instantText(),
  })
  .openapi('CaseFile', { description: 'What the lender shares of one placed account. Parts not shared are absent.' })
export type CaseFileResource = z.output<typeof CaseFileResource>
