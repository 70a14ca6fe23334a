import { command } from '../../command.ts'
import { exchangesWithIds, memberDay, memberInExchange, memberProblems, partaking } from '../../exchange/index.ts'
import { schedule } from '../../store/index.ts'
import { inquiryRunEvents, runEvent } from '../run-events.ts'
import { StartInquiryRun } from '../run-input.ts'
import { INQUIRY_RUN, INQUIRY_RUN_EXPIRE, type InquiryItem, InquiryRunId } from '../run-model.ts'
import { started } from '../run-rules.ts'
import { insertItems, insertRun } from '../run-store.ts'
import { runView, sealItem } from '../run-view.ts'

export const startInquiryRun = command({
  name: 'inquiry_run.start',
  summary: 'Ask about many people, each under a consent of its own',
  scope: 'exchange:write',
  input: StartInquiryRun,
  problems: [memberProblems.notActive, memberProblems.sharingDenied, memberProblems.bureauLapsed],
  load: (context, { exchange }) => ({
    exchange: exchangesWithIds(context, [exchange]),
    member: memberInExchange(context, exchange),
  }),
  decide: ({ exchange: [exchange], member: [member] }, { purpose, items }, { org, now, newId, actor }) => {
    const partakes = partaking(member, exchange, { kind: actor.orgKind, today: memberDay(now) })
    if (!partakes.ok) return partakes
    const startedBy = actor.kind === 'client' ? actor.client : null
    const about = { orgId: org, id: newId(InquiryRunId), exchangeId: partakes.value.exchange.id, purpose, startedBy }
    return { ok: true, value: { run: started({ ...about, total: items.length }, now), items } }
  },
  write: async ({ run, items }, context) => {
    const { id: runId, exchangeId: exchange, purpose, orgId } = run
    const sealed = await Promise.all(
      items.map(async ({ reference = null, ...asked }, at): Promise<InquiryItem> => {
        const item = { runId, number: at + 1 }
        const value = { exchange, purpose, ...asked }
        return {
          ...{ orgId, ...item, reference, asked: await sealItem(context, 'asked', { item, value }) },
          ...{ state: 'waiting', problem: null, inquiryId: null, answer: null },
        }
      }),
    )
    return [
      insertRun(run),
      insertItems(sealed as [InquiryItem, ...InquiryItem[]]),
      schedule({ kind: INQUIRY_RUN, subjectId: run.id, dueAt: run.createdAt }, context),
      schedule({ kind: INQUIRY_RUN_EXPIRE, subjectId: run.id, dueAt: run.expiresAt }, context),
    ]
  },
  events: ({ run }) => [runEvent(inquiryRunEvents.started, run)],
  view: ({ run }) => runView(run),
})
