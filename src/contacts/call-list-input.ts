import { z } from '@hono/zod-openapi'
import { idOf, instantRange, instantText, listInput } from '../kernel/input.ts'
import { CallListId, callListOutcomes, callListStates } from './call-list-model.ts'
import { contactItem, lender } from './decision-input.ts'

/** Contacts of one list; a longer day is asked about in several. */
export const LISTED_MAX = 10_000

export const OpenCallList = z.strictObject({
  lender: lender(),
  items: z
    .array(contactItem().partial({ channel: true }).openapi('CallListContact'))
    .min(1)
    .max(LISTED_MAX)
    .openapi({ description: 'Up to 10,000, in a body of at most 1 MiB' }),
  channel: contactItem()
    .shape.channel.default('phone')
    .openapi({ description: 'Of the items that do not name their own' }),
  at: instantText().optional().openapi({ description: 'For when, within a week; now, when left out' }),
})

export const OneCallList = z.strictObject({ callList: idOf(CallListId) })

/** A step: from which item, about which moment. */
export const DecideCallList = z.strictObject({
  callList: idOf(CallListId),
  first: z.int().min(0).max(LISTED_MAX),
  at: instantText(),
})

export const ListCallLists = z.strictObject({
  ...listInput,
  state: z.array(z.enum(callListStates)).min(1).max(callListStates.length).optional(),
  createdAt: instantRange(),
})

export const ListCallListItems = z.strictObject({
  ...listInput,
  callList: idOf(CallListId),
  outcome: z.array(z.enum(callListOutcomes)).min(1).max(callListOutcomes.length).optional(),
})
