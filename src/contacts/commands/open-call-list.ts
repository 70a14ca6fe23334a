import { command } from '../../command.ts'
import { Problem } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { scheduleMany } from '../../store/index.ts'
import { askedOf } from '../asked.ts'
import { callListEvent } from '../call-list-events.ts'
import { OpenCallList } from '../call-list-input.ts'
import { callListJob } from '../call-list-job-names.ts'
import { type CallList, CallListId, LIST_DAYS } from '../call-list-model.ts'
import { afterDays } from '../call-list-rules.ts'
import { insertCallList, type ListedRequest } from '../call-list-store.ts'
import { callListView } from '../call-list-view.ts'
import { decisionProblems as problems } from '../decision-problems.ts'
import { isPlannable } from '../plan-view.ts'

export const openCallList = command({
  name: 'call_list.open',
  summary: 'Ask about up to 10,000 contacts by a job; nothing is allowed and no slot is held',
  scope: 'contacts:decide',
  input: OpenCallList,
  problems: [problems.planTime],
  load: () => ({}),
  decide: (_, { items, lender, channel, at: asked }, context) => {
    const { org: orgId, now, newId } = context
    const at = asked ?? now
    if (!isPlannable(at, now)) return refuse(new Problem(problems.planTime))
    const list: CallList = {
      ...{ orgId, id: newId(CallListId), at, items: items.length, decided: 0, allowed: 0, denied: 0, unclear: 0 },
      ...{ state: 'deciding', createdAt: now, decidedAt: null, endsAt: afterDays(now, LIST_DAYS), version: 1 },
    }
    return ok({ list, items: items.map((item) => ({ ...item, lender, channel: item.channel ?? channel })) })
  },
  write: async ({ list, items }, context) => {
    const requests = await Promise.all(
      items.map(async ({ phone, lender, ...item }): Promise<ListedRequest> => {
        const { phoneIndexes } = await askedOf({ ...item, phone, lender }, context)
        return { ...item, ...(phoneIndexes ? { phoneIndexes } : {}) }
      }),
    )
    const jobs = [
      { kind: callListJob.decide, subjectId: list.id, dueAt: list.createdAt },
      { kind: callListJob.forget, subjectId: list.id, dueAt: list.endsAt },
    ]
    return [...insertCallList(list, requests), scheduleMany(jobs, context)]
  },
  events: ({ list }) => [callListEvent('opened', list)],
  view: ({ list }) => callListView(list),
})
