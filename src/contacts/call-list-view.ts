import { z } from '@hono/zod-openapi'
import { idOf, instantText } from '../kernel/input.ts'
import { type CallList, CallListId, type CallListItem, callListOutcomes, callListStates } from './call-list-model.ts'

const count = () => z.int().min(0).max(10_000)

export const CallListResource = z
  .object({
    id: idOf(CallListId),
    at: instantText().openapi({ description: 'The moment that is asked about' }),
    state: z.enum(callListStates),
    items: count(),
    decided: count().openapi({ description: 'How many are decided: the first so many' }),
    allowed: count(),
    denied: count(),
    unclear: count(),
    createdAt: instantText(),
    decidedAt: instantText().nullable(),
    endsAt: instantText().openapi({ description: 'When the list is deleted' }),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('CallList')

export const CallListItemResource = z
  .object({
    index: count().openapi({ description: 'Its place in the list, from 0' }),
    outcome: z
      .enum(callListOutcomes)
      .nullable()
      .openapi({ description: '`unclear`: the item itself makes no sense. Null until it is decided' }),
    ruledBy: z.string().max(60).nullable(),
    nextAllowedAt: instantText().nullable().openapi({ description: 'The earliest moment every rule lets it' }),
    problem: z.string().max(60).nullable().openapi({ description: 'The problem a single question would meet' }),
  })
  .openapi('CallListItem')

export const callListView = ({ orgId: _, ...list }: CallList): z.output<typeof CallListResource> => list
export const callListItemView = (item: CallListItem): z.output<typeof CallListItemResource> => item
