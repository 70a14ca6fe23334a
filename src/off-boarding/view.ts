import { z } from '@hono/zod-openapi'
import { dayText, idOf, instantText } from '../kernel/input.ts'
import { addHours } from '../kernel/instant.ts'
import type { Context } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import {
  type Certificate,
  CertificateId,
  destroyedClasses,
  type ExportPart,
  type Obstacle,
  type ObstacleKind,
  type OffBoarding,
  OffBoardingId,
  obstacleKinds,
  offBoardingReasons,
  offBoardingStatuses,
} from './model.ts'
import type { ListedPart } from './store.ts'

const count = () => z.int().min(0).max(2_147_483_647)
const hash = () => z.string().max(64).openapi({ description: 'SHA-256, hexadecimal' })

export const OffBoardingResource = z
  .object({
    id: idOf(OffBoardingId),
    reason: z.enum(offBoardingReasons),
    status: z.enum(offBoardingStatuses),
    progress: z
      .object({ sections: count(), sectionsDone: count(), parts: count(), rows: count() })
      .openapi({ description: 'How far the export is' }),
    exportedAt: instantText().nullable(),
    closesAt: instantText().nullable().openapi({ description: 'Until then it can be cancelled' }),
    closedAt: instantText().nullable(),
    destroysOn: dayText().nullable().openapi({ description: 'When no law keeps anything any more' }),
    destroyedAt: instantText().nullable(),
    createdAt: instantText(),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('OffBoarding')

export const offBoardingView = (file: OffBoarding): z.output<typeof OffBoardingResource> => {
  const { id, reason, status, sections, parts, rows, exportedAt, closesAt, closedAt, destroysOn, destroyedAt } = file
  return {
    ...{
      id,
      reason,
      status,
      progress: { sections, sectionsDone: Math.min(file.place.section, sections), parts, rows },
    },
    ...{ exportedAt, closesAt, closedAt, destroysOn, destroyedAt, createdAt: file.createdAt, version: file.version },
  }
}

const kinds = Object.keys(obstacleKinds) as [ObstacleKind, ...ObstacleKind[]]

export const ObstaclesResource = z
  .object({
    offBoardingId: idOf(OffBoardingId),
    obstacles: z
      .array(
        z
          .object({
            kind: z.enum(kinds),
            count: count(),
            step: z.enum(['you', 'either']).openapi({ description: 'Who can take the next step' }),
            operation: z.string().max(60).openapi({ description: 'The operation it is handed over or seen by' }),
            how: z.string().max(100),
          })
          .openapi('OffBoardingObstacle'),
      )
      .max(20),
  })
  .openapi('OffBoardingObstacles')

export const obstaclesView = (offBoardingId: OffBoardingId, found: readonly Obstacle[]) => ({
  offBoardingId,
  obstacles: found.map(({ kind, count: found }) => {
    const { step, operation, by } = obstacleKinds[kind]
    return { kind, count: found, step, operation, how: by }
  }),
})

const part = { number: count(), name: z.string().max(100), rows: count(), sha256: hash(), createdAt: instantText() }

export const PartsResource = z
  .object({
    offBoardingId: idOf(OffBoardingId),
    parts: z.array(z.object(part).openapi('OffBoardingPartEntry')).max(200),
    hasMore: z.boolean().openapi({ description: 'Ask again with `after` the last number' }),
  })
  .openapi('OffBoardingParts')

export const partView = ({ number, name, rows, sha256, createdAt }: ListedPart) => ({
  number,
  name,
  rows,
  sha256,
  createdAt,
})

export const PartResource = z
  .object({
    offBoardingId: idOf(OffBoardingId),
    ...part,
    content: z.string().max(50_000_000).openapi({ description: 'JSON lines (NDJSON), UTF-8: what `sha256` is of' }),
  })
  .openapi('OffBoardingPart')

/** Where a part lies: it opens in no other place. */
export const placeOfPart = ({ offBoardingId, number }: Pick<ExportPart, 'offBoardingId' | 'number'>) =>
  `off_boarding_parts|content|${OffBoardingId.toUuid(offBoardingId)}|${number}`

export async function openedPartView(stored: ExportPart, { org, sealing }: Pick<Context, 'org' | 'sealing'>) {
  const content = await sealing.forOrganisation(org).openForOrganisation(stored.content, placeOfPart(stored))
  return { offBoardingId: stored.offBoardingId, ...partView(stored), content: new TextDecoder().decode(content) }
}

const signature = () =>
  z.string().max(4_000).nullable().openapi({
    description: 'A JSON Web Token of the same facts, verified with the published keys; made anew each time',
  })

/** What is signed is good for a year: keep the public keys with it. */
const YEAR_HOURS = 366 * 24

const signed = async ({ sign, now }: Pick<Context, 'sign' | 'now'>, type: string, claims: Record<string, unknown>) =>
  (await sign?.({ type, claims, notBefore: now, notAfter: addHours(now, YEAR_HOURS), now })) ?? null

export const ManifestResource = z
  .object({
    offBoardingId: idOf(OffBoardingId),
    organisationId: idOf(OrganisationId),
    parts: count(),
    rows: count(),
    digest: hash().openapi({ description: 'Over all parts in order: docs/off-boarding.md says how to come to it' }),
    exportedAt: instantText(),
    signature: signature(),
  })
  .openapi('OffBoardingManifest')

export async function manifestView(file: OffBoarding, context: Pick<Context, 'sign' | 'now'>) {
  const { id, orgId, parts, rows, digest, exportedAt } = file
  if (!exportedAt) return null
  const facts = { offBoardingId: id, organisationId: orgId, parts, rows, digest, exportedAt }
  return { ...facts, signature: await signed(context, 'concordat-export+jwt', facts) }
}

export const CertificateResource = z
  .object({
    id: idOf(CertificateId),
    offBoardingId: idOf(OffBoardingId),
    organisationId: idOf(OrganisationId),
    destroyed: z
      .array(z.object({ class: z.enum(destroyedClasses), count: count() }).openapi('DestructionCount'))
      .max(20),
    retained: z
      .array(
        z
          .object({ class: z.string().max(60), rule: z.string().max(60), until: dayText().nullable() })
          .openapi('DestructionRetained'),
      )
      .max(20),
    createdAt: instantText(),
    signature: signature(),
  })
  .openapi('DestructionCertificate')

export async function certificateView(certificate: Certificate, context: Pick<Context, 'sign' | 'now'>) {
  const { id, offBoardingId, orgId, destroyed, retained, createdAt } = certificate
  const facts = {
    ...{ id, offBoardingId, organisationId: orgId, createdAt },
    ...{ destroyed: destroyed.map((each) => ({ ...each })), retained: retained.map((each) => ({ ...each })) },
  }
  return { ...facts, signature: await signed(context, 'concordat-destruction+jwt', facts) }
}
