import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft } from '../events/index.ts'
import { idOf, instantText } from '../kernel/input.ts'
import { type CallList, CallListId, callListStates } from './call-list-model.ts'

const CallListData = z.strictObject({
  callListId: idOf(CallListId),
  at: instantText(),
  items: z.int(),
  state: z.enum(callListStates),
})

const about = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'call_list', description, data: CallListData })

export const callListEvents = {
  opened: about('call_list.opened', 'A call list was handed in; its contacts are being decided.'),
  decided: about('call_list.decided', 'Every contact of a call list is decided.'),
} as const

export const callListEvent = (
  kind: keyof typeof callListEvents,
  { id, orgId, at, items, state }: CallList,
): EventDraft => ({
  ...{ kind: callListEvents[kind], aggregateId: id, audience: [orgId], data: { callListId: id, at, items, state } },
})
