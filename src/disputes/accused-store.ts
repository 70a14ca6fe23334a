import { sql } from 'drizzle-orm'
import type { Named } from '../kernel/input.ts'
import { CollectorId, type Finding, FindingId } from '../licensing/index.ts'
import { raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type AccusedCollector, type CaseFacts, CaseId } from './model.ts'
import { accountOf, type Reader } from './store.ts'

interface AccusedRow {
  readonly org: string
  readonly id: string
  readonly jurisdiction: string
}

/** The collector a complaint is about, to its lender: whom the agency named, or who made one of the contacts it is about. */
export const collectorOnCase =
  (reader: Reader, name: Named<'cas'>, collector: Named<'col'>): Statement<AccusedCollector[]> =>
  async (db) => {
    const who = 'id' in collector ? sql`${CollectorId.toUuid(collector.id)}::uuid` : sql`null::uuid`
    const rows = await raw<AccusedRow>(sql`
      select k.org, k.id, k.jurisdiction from bridge.collector_of_case(${accountOf(reader, name).id}, ${who}) k`)(db)
    return rows.map(({ org, id, jurisdiction }) => ({
      ...{ orgId: OrganisationId.fromUuid(org), id: CollectorId.fromUuid(id), jurisdiction },
    }))
  }

/** Puts a lender's finding into the register of the collector's employer. */
export const reportFindingOf = ({ id }: CaseFacts, finding: Finding): Statement =>
  raw(sql`select bridge.report_case_finding(${CaseId.toUuid(id)}::uuid, ${CollectorId.toUuid(finding.collectorId)}::uuid,
    ${FindingId.toUuid(finding.id)}::uuid, ${finding.kind}::text, ${finding.severity}::text, ${finding.happenedOn}::date,
    ${finding.reportedAt}::timestamptz, ${finding.replyBy}::timestamptz)`)

/** In the place of a collector where none is named. */
export const noAccused: Statement<AccusedCollector[]> = raw(sql`select where false`)
