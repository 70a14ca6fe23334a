import { dayEndsIn } from '../kernel/working-calendar.ts'
import { batch, query } from '../query.ts'
import { keysetOf, type ListParameters, pageOf } from '../store/index.ts'
import type { OrganisationId } from '../tenancy/index.ts'
import { capacityNamed } from './capacity-store.ts'
import { capacityView } from './capacity-view.ts'
import { clocksOf } from './clock-rules.ts'
import { agencyZone, standardsInUse, standardsKey, watchedNamed } from './facts-store.ts'
import {
  GetBreach,
  GetCapacity,
  GetClocks,
  GetReport,
  ListBreaches,
  ListLate,
  ListReports,
  ListSummaries,
} from './input.ts'
import { type Breach, BreachId, PlacementReportId } from './model.ts'
import { reportNamed, reportsOf, reportsWithIds } from './report-store.ts'
import { reportView } from './report-view.ts'
import { breachesOf, breachesWithIds, breachNamed, lateOf } from './store.ts'
import { summaryView } from './summary.ts'
import { summariesOf } from './summary-store.ts'
import { breachView, clockView } from './view.ts'

type Viewing = Parameters<typeof breachView>[1]

const breachPage = async (breaches: readonly Breach[], input: ListParameters, context: Viewing) => {
  const page = pageOf(breaches, input, {
    position: ({ dueAt, id }) => ({ createdAt: dueAt, id }),
    item: (breach) => breach,
  })
  return { ...page, data: await Promise.all(page.data.map((breach) => breachView(breach, context))) }
}

export const listLate = query({
  name: 'work_standard.late',
  summary: 'List who is late with what, what fell due last first',
  scope: 'placements:read',
  input: ListLate,
  list: true,
  load: (context, input) => ({ breaches: lateOf(context, input, keysetOf(input)) }),
  view: ({ breaches }, input, context) => breachPage(breaches, input, context),
})

export const listBreaches = query({
  name: 'breach.list',
  summary: 'List breaches of work standards, what fell due last first',
  scope: 'placements:read',
  input: ListBreaches,
  list: true,
  load: (context, input) => ({ breaches: breachesOf(context, input, keysetOf(input)) }),
  view: ({ breaches }, input, context) => breachPage(breaches, input, context),
})

export const getBreach = query({
  name: 'breach.get',
  summary: 'Read a breach of a work standard',
  scope: 'placements:read',
  input: GetBreach,
  load: (context, { breach }) => ({ breach: breachNamed(context, breach) }),
  view: ({ breach: [breach] }, _, context) => (breach ? breachView(breach, context) : null),
})

export const breachesByIds = batch({
  name: 'breach.by_ids',
  scope: 'placements:read',
  ids: BreachId,
  rows: breachesWithIds,
  key: ({ id }) => id,
  view: breachView,
})

export const listSummaries = query({
  name: 'work_standard.summary',
  summary: 'List how well work standards were kept, one row for each other side of your mandates',
  scope: 'placements:read',
  input: ListSummaries,
  list: true,
  load: (context, { counterparty, from, until, cursor, limit }) => ({
    summaries: summariesOf(context, {
      ...{ from: from ?? context.now.slice(0, 7), until: until ?? context.now.slice(0, 7), counterparty },
      after: cursor === undefined ? undefined : (JSON.parse(cursor) as [string, OrganisationId])[1],
      fetch: limit + 1,
    }),
  }),
  view: ({ summaries }, input) =>
    pageOf(summaries, input, {
      position: ({ counterparty }) => ({ createdAt: '', id: counterparty }),
      item: summaryView,
    }),
})

export const getClocks = query({
  name: 'work_clocks.get',
  summary: 'Read what the clocks of a placement say now',
  scope: 'placements:read',
  input: GetClocks,
  load: (context, { placement }) => ({
    watched: watchedNamed(context, placement),
    standards: standardsInUse(context),
    zone: agencyZone(context, placement),
  }),
  view: ({ watched: [found], standards, zone: [zone] }, _, { now }) => {
    if (!found) return null
    const { watched, mandateVersion } = found
    const terms = standards.get(standardsKey(watched.mandateId, mandateVersion))
    const clocks =
      terms && zone?.timeZone && watched.status !== 'draft'
        ? clocksOf(watched, { standards: terms, endOfDays: dayEndsIn(zone.timeZone), now })
        : []
    return { placementId: watched.placementId, clocks: clocks.map((clock) => clockView(clock, now)) }
  },
})

export const getCapacity = query({
  name: 'mandate_capacity.get',
  summary: 'Read the capacity of a mandate: as signed, and what is left of it',
  scope: 'mandates:read',
  input: GetCapacity,
  load: (context, { mandate }) => ({ mandate: capacityNamed(context, mandate) }),
  view: ({ mandate: [mandate] }) => (mandate ? capacityView(mandate) : null),
})

export const listReports = query({
  name: 'placement_report.list',
  summary: 'List reports of where placements stand, newest first',
  scope: 'placements:read',
  input: ListReports,
  list: true,
  load: (context, input) => ({ reports: reportsOf(context, input, keysetOf(input)) }),
  view: async ({ reports }, input, context) => {
    const page = pageOf(reports, input, {
      position: ({ postedAt, id }) => ({ createdAt: postedAt, id }),
      item: (report) => report,
    })
    return { ...page, data: await Promise.all(page.data.map((report) => reportView(report, context))) }
  },
})

export const getReport = query({
  name: 'placement_report.get',
  summary: 'Read a report of where a placement stands',
  scope: 'placements:read',
  input: GetReport,
  load: (context, { report }) => ({ report: reportNamed(context, report) }),
  view: ({ report: [report] }, _, context) => (report ? reportView(report, context) : null),
})

export const reportsByIds = batch({
  name: 'placement_report.by_ids',
  scope: 'placements:read',
  ids: PlacementReportId,
  rows: reportsWithIds,
  key: ({ id }) => id,
  view: reportView,
})
