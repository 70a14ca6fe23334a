import { z } from '@hono/zod-openapi'
import { dayText, idOf, instantText, jurisdictionCode } from '../kernel/input.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { namespaceName } from './input.ts'
import { Terms } from './member-input.ts'
import {
  type Exchange,
  ExchangeId,
  type ExchangeLoad,
  ExchangeLoadId,
  type ExchangeMember,
  ExchangeMemberId,
  LOAD_POINTS_MAX,
  loadStates,
  memberReasons,
  memberStates,
} from './member-model.ts'
import { POINTS_PER_DAY_MAX, pointsPerDay } from './model.ts'
import { sharingIn, sharings } from './regime-rules.ts'

const version = () => z.int().min(1).max(2_147_483_647)

export const ExchangeResource = z
  .object({
    id: idOf(ExchangeId),
    operatorId: idOf(OrganisationId),
    jurisdiction: jurisdictionCode(),
    publicName: z.string().max(200),
    sharing: z.enum(sharings).openapi({ description: 'What the law of the place has to say to it' }),
    terms: Terms,
    bureauLicence: z
      .object({ number: z.string().max(60), authority: z.string().max(60), validUntil: dayText() })
      .nullable(),
    createdAt: instantText(),
    version: version(),
  })
  .openapi('Exchange')

export const exchangeView = ({ orgId, world: _, ...exchange }: Exchange): z.output<typeof ExchangeResource> => {
  const { id, jurisdiction, publicName, terms, bureauLicence, createdAt, version } = exchange
  const sharing = sharingIn(jurisdiction)
  return { id, operatorId: orgId, jurisdiction, publicName, sharing, terms, bureauLicence, createdAt, version }
}

export const ExchangeMemberResource = z
  .object({
    id: idOf(ExchangeMemberId),
    exchangeId: idOf(ExchangeId),
    organisationId: idOf(OrganisationId),
    operatorId: idOf(OrganisationId),
    jurisdiction: jurisdictionCode(),
    state: z.enum(memberStates),
    reason: z.enum(memberReasons).nullable().openapi({ description: 'Why it was declined or suspended' }),
    termsVersion: z.string().max(40),
    agreedAt: instantText(),
    level: z.int().min(0).max(3).openapi({
      description: 'The highest of its levels: 0 none, 1 defaults, 2 arrears, 3 everything',
    }),
    pointsPerDay: z.int().min(0).max(POINTS_PER_DAY_MAX).openapi({
      description: 'Identifiers it may have evaluated a day (UTC) and namespace',
    }),
    decidedAt: instantText().nullable(),
    endedAt: instantText().nullable(),
    createdAt: instantText(),
    version: version(),
  })
  .openapi('ExchangeMember')

export const memberView = (member: ExchangeMember): z.output<typeof ExchangeMemberResource> => {
  const { id, exchangeId, orgId, operatorId, jurisdiction, state, reason, termsVersion, agreedAt, level } = member
  return {
    ...{ id, exchangeId, organisationId: orgId, operatorId, jurisdiction, state, reason, termsVersion, agreedAt },
    ...{ level, pointsPerDay: state === 'active' ? pointsPerDay[level] : 0, decidedAt: member.decidedAt },
    ...{ endedAt: member.endedAt, createdAt: member.createdAt, version: member.version },
  }
}

const points = () => z.int().min(0).max(LOAD_POINTS_MAX)

export const ExchangeLoadResource = z
  .object({
    id: idOf(ExchangeLoadId),
    memberId: idOf(ExchangeMemberId),
    organisationId: idOf(OrganisationId),
    namespace: namespaceName(),
    openAccounts: z.int().min(1).max(100_000_000),
    points: points(),
    pointsLeft: points(),
    state: z.enum(loadStates),
    until: instantText().nullable().openapi({ description: 'From when it is of no use' }),
    createdAt: instantText(),
    version: version(),
  })
  .openapi('ExchangeLoad')

export const loadView = (load: ExchangeLoad): z.output<typeof ExchangeLoadResource> => {
  const { id, memberId, orgId, namespace, openAccounts, points, spent, state, until, createdAt, version } = load
  return {
    ...{ id, memberId, organisationId: orgId, namespace, openAccounts, points, pointsLeft: points - spent },
    ...{ state, until, createdAt, version },
  }
}
