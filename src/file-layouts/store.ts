import { and, asc, eq, gt, isNotNull, isNull, type SQL } from 'drizzle-orm'
import { fileCheckFindings, fileChecks, fileLayouts, fileLayoutVersions } from '../../schema/tables/file-layouts.ts'
import type { Named } from '../kernel/input.ts'
import { anyOf, type Context, claimed, insertMany, type Keyset, type Statement } from '../store/index.ts'
import { type FileCheck, FileCheckId, type Finding, type Layout, LayoutId } from './model.ts'

type Owner = Pick<Context, 'org'>

const is = ({ org }: Owner, name: Named<'flo'>): SQL | undefined =>
  and(
    eq(fileLayouts.orgId, org),
    'id' in name ? eq(fileLayouts.id, name.id) : eq(fileLayouts.reference, name.reference),
  )

const layout = {
  id: fileLayouts.id,
  reference: fileLayouts.reference,
  name: fileLayouts.name,
  kind: fileLayouts.kind,
  number: fileLayoutVersions.number,
  definition: fileLayoutVersions.definition,
  retiredAt: fileLayouts.retiredAt,
  createdAt: fileLayouts.createdAt,
  version: fileLayouts.version,
}

const versionOf = (number?: number): SQL | undefined =>
  and(
    eq(fileLayoutVersions.orgId, fileLayouts.orgId),
    eq(fileLayoutVersions.layoutId, fileLayouts.id),
    eq(fileLayoutVersions.number, number ?? fileLayouts.number),
  )

/** A layout with its latest definition, or the one of a number. */
export const layoutNamed =
  (owner: Owner, name: Named<'flo'>, number?: number): Statement<Layout[]> =>
  (db) =>
    db.select(layout).from(fileLayouts).innerJoin(fileLayoutVersions, versionOf(number)).where(is(owner, name)).limit(1)

export const layoutForChange =
  (owner: Owner, name: Named<'flo'>): Statement<Layout[]> =>
  (db) =>
    db
      .select(layout)
      .from(fileLayouts)
      .innerJoin(fileLayoutVersions, versionOf())
      .where(and(claimed, is(owner, name)))
      .limit(1)
      .for('update', { of: fileLayouts })

export const layoutsWithIds =
  ({ org }: Owner, ids: readonly LayoutId[]): Statement<Layout[]> =>
  (db) =>
    db
      .select(layout)
      .from(fileLayouts)
      .innerJoin(fileLayoutVersions, versionOf())
      .where(and(eq(fileLayouts.orgId, org), anyOf(fileLayouts.id, ids.map(LayoutId.toUuid))))

interface Ranged {
  readonly createdAt?: { gte?: string | undefined; lt?: string | undefined } | undefined
}

export const layoutsOf =
  (
    { org }: Owner,
    { retired, createdAt }: Ranged & { retired?: boolean | undefined },
    keyset: Keyset,
  ): Statement<Layout[]> =>
  (db) =>
    db
      .select(layout)
      .from(fileLayouts)
      .innerJoin(fileLayoutVersions, versionOf())
      .where(
        and(
          eq(fileLayouts.orgId, org),
          keyset.where(fileLayouts.createdAt, fileLayouts.id, createdAt),
          retired === undefined ? undefined : (retired ? isNotNull : isNull)(fileLayouts.retiredAt),
        ),
      )
      .orderBy(...keyset.orderBy(fileLayouts.createdAt, fileLayouts.id))
      .limit(keyset.fetch)

export const insertLayout =
  ({ org }: Owner, { definition: _, ...row }: Layout): Statement =>
  (db) =>
    db.insert(fileLayouts).values({ orgId: org, ...row })

export const insertLayoutVersion =
  ({ org, now }: Pick<Context, 'org' | 'now'>, { id, number, definition }: Layout): Statement =>
  (db) =>
    db.insert(fileLayoutVersions).values({ orgId: org, layoutId: id, number, definition, createdAt: now })

export const saveLayout =
  ({ org }: Owner, { id, number, retiredAt, version }: Layout): Statement =>
  (db) =>
    db
      .update(fileLayouts)
      .set({ number, retiredAt, version })
      .where(and(eq(fileLayouts.orgId, org), eq(fileLayouts.id, id)))

const isCheck = ({ org }: Owner, id: FileCheckId): SQL | undefined =>
  and(eq(fileChecks.orgId, org), eq(fileChecks.id, id))

export const checkNamed =
  (owner: Owner, id: FileCheckId): Statement<FileCheck[]> =>
  (db) =>
    db.select().from(fileChecks).where(isCheck(owner, id)).limit(1)

export const checkForChange =
  (owner: Owner, id: FileCheckId): Statement<FileCheck[]> =>
  (db) =>
    db
      .select()
      .from(fileChecks)
      .where(and(claimed, isCheck(owner, id)))
      .limit(1)
      .for('update')

export const checksWithIds =
  ({ org }: Owner, ids: readonly FileCheckId[]): Statement<FileCheck[]> =>
  (db) =>
    db
      .select()
      .from(fileChecks)
      .where(and(eq(fileChecks.orgId, org), anyOf(fileChecks.id, ids.map(FileCheckId.toUuid))))

export const checksOf =
  ({ org }: Owner, { createdAt }: Ranged, keyset: Keyset): Statement<FileCheck[]> =>
  (db) =>
    db
      .select()
      .from(fileChecks)
      .where(and(eq(fileChecks.orgId, org), keyset.where(fileChecks.createdAt, fileChecks.id, createdAt)))
      .orderBy(...keyset.orderBy(fileChecks.createdAt, fileChecks.id))
      .limit(keyset.fetch)

export const insertCheck =
  ({ org }: Owner, check: FileCheck): Statement =>
  (db) =>
    db.insert(fileChecks).values({ ...check, orgId: org })

export const saveCheck =
  ({ org }: Owner, check: FileCheck): Statement =>
  (db) => {
    const { state, passes, lines, rows, findings, checkedAt, version } = check
    return db
      .update(fileChecks)
      .set({ state, passes, lines, rows, findings, checkedAt, version })
      .where(isCheck({ org }, check.id))
  }

export const insertFindings = ({ org }: Owner, id: FileCheckId, findings: readonly Finding[]): Statement[] => {
  const [first, ...others] = findings.map((finding, index) => ({
    ...{ orgId: org, checkId: id, number: index + 1, ...finding },
  }))
  return first ? [insertMany(fileCheckFindings, [first, ...others])] : []
}

/** Findings in the order of the file, after one of them. */
export const findingsAfter =
  (
    { org }: Owner,
    id: FileCheckId,
    { after, limit }: { after: number; limit: number },
  ): Statement<(Finding & { number: number })[]> =>
  (db) =>
    db
      .select({
        number: fileCheckFindings.number,
        line: fileCheckFindings.line,
        record: fileCheckFindings.record,
        column: fileCheckFindings.column,
        field: fileCheckFindings.field,
        code: fileCheckFindings.code,
        detail: fileCheckFindings.detail,
        expected: fileCheckFindings.expected,
      })
      .from(fileCheckFindings)
      .where(
        and(eq(fileCheckFindings.orgId, org), eq(fileCheckFindings.checkId, id), gt(fileCheckFindings.number, after)),
      )
      .orderBy(asc(fileCheckFindings.number))
      .limit(limit)
