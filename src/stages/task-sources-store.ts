import { type SQL, sql } from 'drizzle-orm'
import { clocksThatStopDebts } from '../disputes/index.ts'
import { standardsOf } from '../mandates/index.ts'
import type { TaskKind } from './task-model.ts'

/** Of one kind: what it is about and when it is due, and on which rows it stands; every row names its own side first. */
export interface Source {
  readonly subject: SQL
  readonly dueAt: SQL
  readonly from: SQL
  /** The table of `from` whose sides and placement are asked about. */
  readonly of: SQL
  readonly placement: SQL
  readonly toStage?: SQL
  readonly until?: SQL
  readonly party?: SQL
  /** Of those that may be about an account without a placement. */
  readonly account?: SQL
  readonly channel?: SQL
  readonly point?: SQL
  /** The other side, where that is no column of the usual name. */
  readonly other?: SQL
  /** Whose task it is; both sides' when left out. */
  readonly only?: 'lender' | 'agency'
}

interface Asked {
  readonly me: SQL
  readonly now: SQL
  readonly lends: boolean
}

/** Clocks of complaints that keep a debt from recovery while they run. */
const graveClocks = [...clocksThatStopDebts]

/** Promises are asked about for so long after their day. */
const PROMISE_DAYS = 14
/** A notice that was not sent within so long is somebody's question, not today's task. */
const NOTICE_DAYS = 60

/** A standard of the version a placement was made under; what the silence of older ones means. */
const standard = (name: 'acknowledgeHours' | 'firstActionDays'): SQL =>
  sql`(case when v.terms -> 'workStandards' ? ${name} then (v.terms -> 'workStandards' ->> ${name})::integer
    else ${standardsOf({})[name]}::integer end)`

const underTerms = sql`join mandate_versions v on v.lender_id = p.lender_id and v.agency_id = p.mandate_agency_id
  and v.mandate_id = p.mandate_id and v.number = p.mandate_version`

const noNotice = (kind: 'validation' | 'outsourcing'): SQL => sql`not exists (
  select from notices n where n.lender_id = p.lender_id and n.account_id = p.account_id
    and n.kind = ${kind} and n.agency_id = p.agency_id and n.delivery <> 'undeliverable')`

/** The notice of 12 CFR 1006.34 an agency owes in the United States; the lender’s before outsourcing in Taiwan (TW-16-6). */
const owedNotice = ({ now, lends }: Asked): Source =>
  lends
    ? {
        ...{ subject: sql`p.id`, of: sql`p`, placement: sql`p.id`, dueAt: sql`p.offered_at` },
        from: sql`placements p where p.status in ('offered', 'accepted', 'active', 'on_hold')
          and substr(p.jurisdiction, 1, 2) = 'TW' and p.offered_at > ${now} - make_interval(days => ${NOTICE_DAYS})
          and ${noNotice('outsourcing')}`,
      }
    : {
        ...{ subject: sql`p.id`, of: sql`p`, placement: sql`p.id`, dueAt: sql`p.accepted_at + interval '5 days'` },
        from: sql`placements p where p.base_status is not null and substr(p.jurisdiction, 1, 2) = 'US'
          and p.accepted_at > ${now} - make_interval(days => ${NOTICE_DAYS}) and ${noNotice('validation')}`,
      }

/** What follows from the placement itself: its offer, its first action, its notice. */
const ofPlacement = (asked: Asked) =>
  ({
    answer_offer: {
      ...{ only: 'agency', subject: sql`p.id`, of: sql`p`, placement: sql`p.id` },
      // The standard to acknowledge runs out before the offer does; once it was missed, the offer still waits.
      dueAt: sql`case when p.offered_at + make_interval(hours => ${standard('acknowledgeHours')}) > ${asked.now}
        then least(p.offered_at + make_interval(hours => ${standard('acknowledgeHours')}), p.respond_by)
        else p.respond_by end`,
      from: sql`placements p ${underTerms} where p.status = 'offered'`,
    },
    first_action: {
      ...{ only: 'agency', subject: sql`p.id`, of: sql`p`, placement: sql`p.id` },
      // The end of the day where the agency is, as the clock of work standards has it while nothing pauses it.
      dueAt: sql`((p.accepted_at at time zone o.time_zone)::date
      + ${standard('firstActionDays')} + 1)::timestamp at time zone o.time_zone`,
      from: sql`placements p join organisations o on o.id = ${asked.me} ${underTerms}
      where p.status in ('accepted', 'on_hold', 'recall_pending', 'objected', 'return_requested')
        and p.base_status = 'accepted'`,
    },
    issue_notice: owedNotice(asked),
    warn_of_claim: {
      ...{ subject: sql`n.id`, of: sql`n`, placement: sql`n.placement_id`, account: sql`n.account_id` },
      ...{ party: sql`n.party_id`, dueAt: sql`(n.further_ends_on + 1)::timestamptz` },
      // The pre-action protocol for debt claims of England and Wales (UK-PAP-30D): an answered letter, its period running out.
      from: sql`notices n where n.kind = 'letter_of_claim' and n.further_ends_on is not null
        and n.delivery <> 'undeliverable' and n.issued_by = ${asked.me}
        and n.further_ends_on > (${asked.now} - make_interval(days => ${NOTICE_DAYS}))::date
        and not exists (select from notices w where w.lender_id = n.lender_id and w.account_id = n.account_id
          and w.kind = 'claim_warning' and w.issued_by = n.issued_by and w.delivery <> 'undeliverable'
          and w.sent_on >= n.reply_on)`,
    },
  }) satisfies Partial<Record<TaskKind, Source>>

/** Standards of the mandate that run out, as the hourly job last reckoned them; what happened since is looked at. */
const ofStandards = ({ me }: Asked) =>
  ({
    post_report: {
      ...{ only: 'agency', subject: sql`w.placement_id`, dueAt: sql`w.report_due_at`, of: sql`w` },
      placement: sql`w.placement_id`,
      from: sql`work_timers w join placements p on p.lender_id = w.lender_id and p.id = w.placement_id
        where w.report_due_at is not null and p.status in ('accepted', 'active') and not exists (
          select from placement_reports r where r.lender_id = w.lender_id and r.placement_id = w.placement_id
            and r.posted_at > w.report_from)`,
    },
    return_placement: {
      ...{ only: 'agency', subject: sql`w.placement_id`, dueAt: sql`w.return_due_at`, of: sql`w` },
      placement: sql`w.placement_id`,
      from: sql`work_timers w join placements p on p.lender_id = w.lender_id and p.id = w.placement_id
        where w.return_due_at is not null and p.status in ('accepted', 'active') and not exists (
          select from placement_reports r where r.lender_id = w.lender_id and r.placement_id = w.placement_id
            and r.code = 'arrangement_made' and r.posted_at > w.return_from)`,
    },
    make_good: {
      ...{ subject: sql`w.id`, dueAt: sql`w.due_at`, of: sql`w`, placement: sql`w.placement_id` },
      from: sql`work_breaches w where w.met_at is null and w.closed_at is null
      and w.status in ('open', 'uncured', 'contested') and w.owed_by = ${me}`,
    },
  }) satisfies Partial<Record<TaskKind, Source>>

/** What borrowers wait for, or promised. */
const ofBorrowers = ({ me, now, lends }: Asked) =>
  ({
    call_back: {
      ...{ subject: sql`b.id`, dueAt: sql`b.from_at`, until: sql`b.until_at`, of: sql`b`, party: sql`b.party_id` },
      ...{ placement: sql`b.placement_id`, account: sql`b.account_id`, channel: sql`b.channel` },
      ...{ point: sql`b.contact_point_id` },
      from: sql`call_backs b where b.status = 'agreed' and b.asked_of = ${me}`,
    },
    promise_due: {
      ...{ subject: sql`y.id`, dueAt: sql`y.due::timestamptz`, of: sql`y`, party: sql`y.party_id` },
      ...{ placement: sql`y.placement_id`, account: sql`y.account_id` },
      // What is paid on the days of grace keeps it, too; one that was broken is asked about a while.
      until: sql`(y.due + y.grace_days + 1)::timestamptz`,
      from: sql`promises y where y.status in ('due', 'broken') ${lends ? sql`and y.agency_id is null` : sql``}
        and y.due > (${now} - make_interval(days => ${PROMISE_DAYS}))::date`,
    },
  }) satisfies Partial<Record<TaskKind, Source>>

const unanswered = sql`d.answered_at is null and d.answer_by is not null and d.account_id is not null
  and d.status in ('open', 'acknowledged', 'escalated')`

/**
 * What the lender has to answer; and what an agency with a part in it may answer as well, but for those that keep a debt from recovery,
 * which its lender alone disposes of. It is about the placement that the agency had of the debt last.
 */
const unansweredCase = ({ me, lends }: Pick<Asked, 'me' | 'lends'>): Source =>
  lends
    ? {
        ...{ subject: sql`d.id`, dueAt: sql`d.answer_by`, of: sql`d`, placement: sql`d.placement_id` },
        ...{ account: sql`d.account_id`, from: sql`dispute_cases d where ${unanswered}`, other: sql`d.concerned_id` },
      }
    : {
        ...{ subject: sql`d.id`, dueAt: sql`d.answer_by`, of: sql`d`, placement: sql`d.held_as` },
        from: sql`(
          select c.*, y.org_id as agency_id, (
            select h.id from placements h where h.lender_id = c.lender_id and h.account_id = c.account_id and h.agency_id = ${me}
            order by h.accepted_at desc nulls last limit 1) as held_as
          from dispute_parties y join dispute_cases c on c.lender_id = y.lender_id and c.id = y.case_id
          where y.org_id = ${me} and y.role = 'agency' and y.until_at is null
            and c.clock <> all (${sql.param(graveClocks)}::text[])
        ) d where ${unanswered}`,
      }

/** What waits for somebody's word: a question, a decision, a stage, the next step of a recall. */
const ofWord = ({ me, lends }: Asked) =>
  ({
    answer_case: unansweredCase({ me, lends }),
    answer_query: {
      ...{ subject: sql`q.id`, dueAt: sql`q.due_at`, of: sql`q`, placement: sql`q.placement_id` },
      from: sql`placement_queries q where q.answered_at is null and q.asked_by <> ${me}`,
    },
    decide_approval: {
      ...{ only: 'lender', subject: sql`a.id`, dueAt: sql`a.requested_at`, of: sql`a`, placement: sql`a.placement_id` },
      ...{ toStage: sql`a.stage`, account: sql`s.account_id` },
      from: sql`stage_approvals a join stage_cases s on s.lender_id = a.lender_id and s.id = a.case_id
        where a.state = 'requested'`,
    },
    decide_contest: {
      ...{ subject: sql`w.id`, dueAt: sql`w.decide_by`, of: sql`w`, placement: sql`w.placement_id` },
      from: sql`work_breaches w where w.status = 'contested' and w.owed_by <> ${me} and w.decide_by is not null`,
    },
    decide_return: {
      ...{ only: 'lender', subject: sql`r.id`, dueAt: sql`r.answer_by`, of: sql`r`, placement: sql`r.placement_id` },
      from: sql`placement_returns r where r.state = 'requested'`,
    },
    move_stage: {
      ...{ subject: sql`c.id`, dueAt: sql`c.proposed_at`, of: sql`c`, placement: sql`c.placement_id` },
      ...{ toStage: sql`c.proposed_stage`, account: sql`c.account_id` },
      from: sql`stage_cases c where c.proposed_stage is not null`,
    },
    recall_step: {
      ...{ subject: sql`k.id`, dueAt: sql`k.next_due_at`, of: sql`k`, placement: sql`k.placement_id` },
      from: sql`placement_recalls k where k.next_due_at is not null and k.next_owner = ${lends ? 'lender' : 'agency'}`,
    },
  }) satisfies Partial<Record<TaskKind, Source>>

export const sourcesOf = (asked: Asked): Readonly<Record<TaskKind, Source>> => ({
  ...{ ...ofPlacement(asked), ...ofStandards(asked), ...ofBorrowers(asked), ...ofWord(asked) },
})
