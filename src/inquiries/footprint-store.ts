import { bytesToHex } from '@noble/hashes/utils.js'
import { and, eq, sql } from 'drizzle-orm'
import { exchangeFootprints as footprints } from '../../schema/tables/inquiries.ts'
import { ExchangeId } from '../exchange/index.ts'
import { instantFromDatabase } from '../kernel/instant.ts'
import { anyOf, type Context, type Keyset, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type Footprint, FootprintId, STEPS_MAX, type Step } from './footprint-model.ts'
import { InquiryId } from './model.ts'
import type { Sought } from './store.ts'

type Own = Pick<Context, 'org'>

/** An inquiry as `bridge` tells it: UUIDs, and moments as PostgreSQL writes them. */
export type StoredStep = Omit<Step, 'inquiryId' | 'askedById' | 'at'> & {
  readonly inquiryId: string
  readonly askedById: string
  readonly at: string
}

export const stepOf = ({ inquiryId, askedById, at, ...step }: StoredStep): Step => ({
  ...step,
  ...{ inquiryId: InquiryId.fromUuid(inquiryId), askedById: OrganisationId.fromUuid(askedById) },
  at: instantFromDatabase(at),
})

/** Every inquiry about a person at an exchange, to its operator alone; nothing to anybody else. */
export const stepsAbout = (exchange: ExchangeId, sought: readonly Sought[]): Statement<{ steps: StoredStep[] }[]> => {
  const subjects = sought.map(({ namespace, epoch, tokens }) => ({ namespace, epoch, tokens: tokens.map(bytesToHex) }))
  return raw(sql`select bridge.footprint(${ExchangeId.toUuid(exchange)}::uuid, ${JSON.stringify(subjects)}::text::jsonb,
    ${STEPS_MAX}::integer) as steps`)
}

export const insertFootprint =
  (footprint: Footprint): Statement =>
  (db) =>
    db.insert(footprints).values({ ...footprint })

export const footprintsWithIds =
  ({ org }: Own, ids: readonly FootprintId[]): Statement<Footprint[]> =>
  (db) =>
    db
      .select()
      .from(footprints)
      .where(and(eq(footprints.orgId, org), anyOf(footprints.id, ids.map(FootprintId.toUuid))))

export const footprintsOf =
  ({ org }: Own, keyset: Keyset): Statement<Footprint[]> =>
  (db) =>
    db
      .select()
      .from(footprints)
      .where(and(eq(footprints.orgId, org), keyset.where(footprints.createdAt, footprints.id)))
      .orderBy(...keyset.orderBy(footprints.createdAt, footprints.id))
      .limit(keyset.fetch)
