import { sql } from 'drizzle-orm'
import { AccountId, PartyId } from '../accounts/index.ts'
import { AgreementId } from '../agreements/index.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import { instantFromDatabase } from '../kernel/instant.ts'
import { TreatmentId } from '../protections/index.ts'
import { type Context, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import type { CauseFact, TreatmentFact } from './rules.ts'

type Own = Pick<Context, 'org'>

/** What may stop charges on an account. */
export interface Grounds {
  readonly accountId: AccountId
  readonly treatments: readonly TreatmentFact[]
  readonly causes: readonly CauseFact[]
}

const uuid = ({ org }: Own) => sql`${OrganisationId.toUuid(org)}::uuid`

/** The accounts a person owes on, or the one named; some hundred at most at once, those after `behind`. */
export const accountsOf = (
  own: Own,
  subject: string,
  behind: AccountId | null,
  most: number,
): Statement<{ id: string }[]> => {
  const after =
    behind === null ? sql`'00000000-0000-0000-0000-000000000000'::uuid` : sql`${AccountId.toUuid(behind)}::uuid`
  if (subject.startsWith('acc_')) {
    const id = AccountId.toUuid(subject as AccountId)
    return raw(
      sql`select a.id from accounts a where a.org_id = ${uuid(own)} and a.id = ${id}::uuid and a.id > ${after}`,
    )
  }
  return raw(sql`
    select distinct l.account_id as id from account_parties l
    where l.org_id = ${uuid(own)} and l.party_id = ${PartyId.toUuid(subject as PartyId)}::uuid and l.account_id > ${after}
    order by l.account_id limit ${most}`)
}

interface Row {
  readonly account: string
  readonly treatments:
    | readonly {
        id: string
        interest: boolean
        fees: boolean
        from: string
        until: string | null
        lifted: string | null
      }[]
    | null
  readonly causes:
    | readonly { cause: CauseFact['cause']; id: string; from: CalendarDate; until: CalendarDate | null }[]
    | null
}

/** Who owes: a guarantor’s own trouble stops nothing on the debt. */
const owing = sql`l.ended_at is null and l.liability in ('several', 'joint')`

export const groundsOn =
  (own: Own, ids: readonly AccountId[]): Statement<Grounds[]> =>
  async (db) => {
    const rows = await raw<Row>(sql`
      select x.account, (
        select jsonb_agg(jsonb_build_object('id', t.id, 'interest', t.freezes_interest, 'fees', t.freezes_fees,
          'from', t.from_at, 'until', t.until_at, 'lifted', t.lifted_at) order by t.id)
        from account_parties l
        join borrower_treatments t on t.lender_id = l.org_id and t.party_id = l.party_id
          and (t.freezes_interest or t.freezes_fees)
        where l.org_id = ${uuid(own)} and l.account_id = x.account and ${owing}) as treatments, (
        select jsonb_agg(c.said) from (
          select jsonb_build_object('cause', 'insolvency_stay', 'id', s.party_id, 'from', s.from_on, 'until', s.until_on) as said
          from account_parties l
          join party_statuses s on s.org_id = l.org_id and s.party_id = l.party_id and s.kind = 'insolvent' and s.stay
          where l.org_id = ${uuid(own)} and l.account_id = x.account and ${owing}
            and not exists (select from account_parties o
              where o.org_id = l.org_id and o.account_id = l.account_id and o.party_id <> l.party_id
                and o.ended_at is null and o.liability in ('several', 'joint'))
          union all
          select jsonb_build_object('cause', g.kind, 'id', g.id, 'from', g.started_on,
            'until', (g.ended_at at time zone z.time_zone)::date)
          from agreements g join organisations z on z.id = g.lender_id
          where g.lender_id = ${uuid(own)} and g.account_id = x.account and g.started_on is not null
            and g.kind in ('hardship_plan', 'interest_waiver')) c) as causes
      from unnest(${sql.param(ids.map(AccountId.toUuid))}::text[]::uuid[]) as x(account)`)(db)
    return rows.map(({ account, treatments, causes }) => ({
      accountId: AccountId.fromUuid(account),
      treatments: (treatments ?? []).map(({ id, interest, fees, from, until, lifted }) => ({
        ...{ reference: TreatmentId.fromUuid(id), from: instantFromDatabase(from) },
        stops: [...(interest ? (['interest'] as const) : []), ...(fees ? (['fees'] as const) : [])],
        until: until === null ? null : instantFromDatabase(until),
        liftedAt: lifted === null ? null : instantFromDatabase(lifted),
      })),
      causes: (causes ?? []).map(({ cause, id, from, until }) => ({
        ...{ cause, from, until },
        reference: cause === 'insolvency_stay' ? PartyId.fromUuid(id) : AgreementId.fromUuid(id),
      })),
    }))
  }
