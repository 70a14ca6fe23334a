import { sql } from 'drizzle-orm'
import { OrganisationId, type OrganisationKind } from '../tenancy/model.ts'
import { raw, type Statement } from './statement.ts'

export interface Standing {
  readonly org: OrganisationId
  readonly orgKind: OrganisationKind
  readonly world: string
}

/** Every organisation there is, asked as the role that may see what is due in each of them. */
export const everyOrganisation: Statement<Standing[]> = async (db) => {
  const rows = await raw<{ id: string; kind: OrganisationKind; world: string }>(
    sql`select id, kind, world from organisations order by id`,
  )(db)
  return rows.map(({ id, kind, world }) => ({ org: OrganisationId.fromUuid(id), orgKind: kind, world }))
}
