import { calendarDateAt } from '../kernel/calendar-date.ts'
import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import {
  GetStanding,
  ListCertificates,
  ListCollectors,
  ListFindings,
  NamesCollector,
  NamesFinding,
} from './collector-input.ts'
import { CollectorId, FindingId } from './collector-model.ts'
import { collectorNamed, collectorsOf, collectorsWithIds } from './collector-store.ts'
import { certificateView, collectorView, findingView, recordView } from './collector-view.ts'
import { collectorFacts, conductOf } from './facts-store.ts'
import { findingNamed, findingsOf, findingsWithIds } from './finding-store.ts'
import { certificatesOf, recordOf } from './record-store.ts'
import { factsOf, standing } from './standing-rules.ts'
import { standingView } from './standing-view.ts'

const scope = 'licences:read' as const

export const getCollector = query({
  name: 'collector.get',
  summary: 'Read a collector',
  scope,
  input: NamesCollector,
  load: (context, { collector }) => ({ collector: collectorNamed(context, collector) }),
  view: ({ collector: [collector] }, _, context) => (collector ? collectorView(collector, context) : null),
})

export const listCollectors = query({
  name: 'collector.list',
  summary: 'List your collectors, or those you oversee, newest first',
  scope,
  input: ListCollectors,
  list: true,
  load: (context, input) => ({ collectors: collectorsOf(context, input, keysetOf(input)) }),
  view: async ({ collectors }, input, context) => {
    const views = new Map(
      await Promise.all(collectors.map(async (row) => [row.id, await collectorView(row, context)] as const)),
    )
    return pageOf(collectors, input, { position: (row) => row, item: ({ id }) => views.get(id) })
  },
})

export const getRecord = query({
  name: 'collector.record',
  summary: 'Read a collector’s certificates, trainings, appraisals, findings and bars, and what follows from elsewhere',
  scope,
  input: NamesCollector,
  load: (context, { collector }) => ({
    collector: collectorNamed(context, collector),
    ...recordOf(context, collector),
    elsewhere: conductOf(context, collector),
  }),
  view: ({ collector: [collector], elsewhere: [elsewhere], ...rows }, _, context) =>
    collector ? recordView(collector, { ...rows, elsewhere: elsewhere?.elsewhere }, context) : null,
})

export const getStanding = query({
  name: 'collector.standing',
  summary: 'Read whether a collector may contact borrowers now, by channel, and what is missing',
  scope,
  input: GetStanding,
  load: (context, { collector }) => ({ row: collectorFacts(context, collector) }),
  view: ({ row: [row] }, input, { now }) => {
    if (!row) return null
    const { jurisdiction = row.jurisdiction } = input
    const asked = { jurisdiction, at: now, today: calendarDateAt(now, row.time_zone) }
    return standingView(jurisdiction, (channel) => standing(factsOf(row), { ...asked, channel }))
  },
})

export const listCertificates = query({
  name: 'collector.certificates',
  summary: 'List the certificates of your collectors, newest first',
  scope,
  input: ListCertificates,
  list: true,
  load: (context, input) => ({ rows: certificatesOf(context, input, keysetOf(input)) }),
  view: ({ rows }, input) => pageOf(rows, input, { position: (row) => row, item: certificateView }),
})

export const getFinding = query({
  name: 'collector_finding.get',
  summary: 'Read a finding about a collector',
  scope,
  input: NamesFinding,
  load: (context, { finding }) => ({ finding: findingNamed(context, finding) }),
  view: ({ finding: [finding] }, _, context) => (finding ? findingView(finding, context) : null),
})

export const listFindings = query({
  name: 'collector_finding.list',
  summary: 'List findings about your collectors, or about those you oversee, newest first',
  scope,
  input: ListFindings,
  list: true,
  load: (context, input) => ({ findings: findingsOf(context, input, keysetOf(input)) }),
  view: ({ findings }, input, context) =>
    pageOf(findings, input, {
      position: ({ id, reportedAt }) => ({ id, createdAt: reportedAt }),
      item: (finding) => findingView(finding, context),
    }),
})

export const collectorsByIds = batch({
  name: 'collector.by_ids',
  ...{ scope, ids: CollectorId, rows: collectorsWithIds },
  key: ({ id }) => id,
  view: collectorView,
})

export const findingsByIds = batch({
  name: 'collector_finding.by_ids',
  ...{ scope, ids: FindingId, rows: findingsWithIds },
  key: ({ id }) => id,
  view: findingView,
})
