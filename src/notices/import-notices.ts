import type { z } from '@hono/zod-openapi'
import { todayIn } from '../accounts/index.ts'
import { importKind, type RowFate } from '../imports/index.ts'
import { reference } from '../kernel/input.ts'
import { collectingKinds, ownTimeZone, placingKinds } from '../tenancy/index.ts'
import { importTargets } from './import-store.ts'
import { noticeEvent, noticeEvents } from './notice-events.ts'
import { RecordNotice } from './notice-input.ts'
import type { Notice } from './notice-model.ts'
import { noticeProblems } from './notice-problems.ts'
import { type ReportedNotice, recorded } from './notice-rules.ts'
import { insertNotices } from './notice-run-steps-store.ts'
import { templatesNamed } from './template-store.ts'

const Row = RecordNotice.extend({
  account: reference().optional().openapi({ description: 'Lenders: your reference of the account' }),
  placement: reference().optional().openapi({ description: 'Your reference of a placement that holds the account' }),
  party: RecordNotice.shape.party.optional(),
})

const named = ({ account, placement, party, agency, kind, sentOn, reference: own }: z.output<typeof Row>) => ({
  ...{ kind, sentOn, reference: own },
  ...(account === undefined ? {} : { account: { reference: account } }),
  ...(placement === undefined ? {} : { placement: { reference: placement } }),
  ...(party === undefined ? {} : { party }),
  ...(agency === undefined ? {} : { agency }),
})

const keyFields = ['account', 'placement', 'party', 'kind', 'sentOn'] as const

/** Notices their sender wrote and sent itself, by file. One recorded before is left as it is. */
export const importNotices = importKind({
  kind: 'notices',
  summary: 'Notices that were sent: what they stated, to whom, how and when',
  scope: 'notices:write',
  organisations: [...placingKinds, ...collectingKinds],
  row: Row,
  naturalKey: (raw) => String(raw.reference || keyFields.map((field) => raw[field] ?? '').join(' ')).slice(0, 200),
  constraints: { notices_reference: noticeProblems.referenceTaken },
  load: (context, rows) => ({
    targets: importTargets(context, rows.map(named)),
    templates: templatesNamed(
      context,
      rows.flatMap(({ template }) => (template ? [template] : [])),
    ),
    zone: ownTimeZone(context),
  }),
  decide: ({ targets, templates, zone }, rows, context) => {
    const byRow = new Map(targets.map((target) => [target.row, target]))
    const notices: Notice[] = []
    const today = todayIn(zone, context.now)
    const fates = rows.map((row, index): RowFate => {
      const target = byRow.get(index)
      if (target?.known) return { subjectId: target.known, already: true }
      const { template: name } = row
      const template =
        name && templates.find((one) => ('id' in name ? one.id === name.id : one.reference === name.reference))
      const result = recorded(row as ReportedNotice, { target, template }, { ...context, today })
      if (!result.ok) return { problem: result.refusal }
      notices.push(result.value)
      return { subjectId: result.value.id }
    })
    return { fates, decision: notices }
  },
  write: insertNotices,
  events: (notices) => notices.map((notice) => noticeEvent(noticeEvents.recorded, notice)),
})
