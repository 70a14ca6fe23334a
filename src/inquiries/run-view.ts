import { z } from '@hono/zod-openapi'
import { purposeName } from '../consent/index.ts'
import { ExchangeId } from '../exchange/index.ts'
import { idOf, instantText } from '../kernel/input.ts'
import type { Context } from '../store/index.ts'
import { InquiryId } from './model.ts'
import {
  type InquiryItem,
  type InquiryRun,
  InquiryRunId,
  inquiryItemStates,
  inquiryRunStates,
  RUN_ITEMS_MAX,
} from './run-model.ts'
import { AnsweredInquiryResource } from './view.ts'

const count = () => z.int().min(0).max(RUN_ITEMS_MAX)

export const InquiryRunResource = z
  .object({
    id: idOf(InquiryRunId),
    exchangeId: idOf(ExchangeId),
    purpose: purposeName(),
    state: z.enum(inquiryRunStates),
    progress: z.object({ total: count(), answered: count(), refused: count() }).openapi('InquiryRunProgress'),
    finishedAt: instantText().nullable(),
    expiresAt: instantText().openapi({ description: 'From when its answers are deleted' }),
    createdAt: instantText(),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('InquiryRun')

export const runView = ({
  orgId: _,
  startedBy: __,
  total,
  answered,
  refused,
  ...run
}: InquiryRun): z.output<typeof InquiryRunResource> => ({
  ...run,
  progress: { total, answered, refused },
})

const Item = z
  .object({
    number: z.int().min(1).max(RUN_ITEMS_MAX),
    reference: z.string().max(100).nullable(),
    state: z.enum(inquiryItemStates),
    problem: z.string().max(60).nullable().openapi({ description: 'The code it was refused with' }),
    inquiryId: idOf(InquiryId).nullable(),
    // Inline, so that the registered answer itself stays as it is.
    answer: z.object(AnsweredInquiryResource.shape).nullable(),
  })
  .openapi('InquiryRunItem')

export const InquiryItemsResource = z
  .object({
    items: z.array(Item).max(100),
    hasMore: z.boolean(),
  })
  .openapi('InquiryRunItems')

type Sealing = Pick<Context, 'org' | 'sealing'>

const place = (part: 'asked' | 'answer', { runId, number }: Pick<InquiryItem, 'runId' | 'number'>) =>
  `exchange_inquiry_items|${part}|${runId}|${number}`

/** What is asked, or was answered, under the organisation’s own key. */
export const sealItem = (
  { org, sealing }: Sealing,
  part: 'asked' | 'answer',
  { item, value }: { item: Pick<InquiryItem, 'runId' | 'number'>; value: unknown },
) =>
  sealing.forOrganisation(org).sealForOrganisation(new TextEncoder().encode(JSON.stringify(value)), place(part, item))

export async function openItem(
  { org, sealing }: Sealing,
  part: 'asked' | 'answer',
  { item, sealed }: { item: Pick<InquiryItem, 'runId' | 'number'>; sealed: Uint8Array },
): Promise<unknown> {
  const bytes = await sealing.forOrganisation(org).openForOrganisation(sealed, place(part, item))
  return JSON.parse(new TextDecoder().decode(bytes))
}

export async function itemsView(
  found: readonly InquiryItem[],
  limit: number,
  context: Sealing,
): Promise<z.output<typeof InquiryItemsResource>> {
  const items = await Promise.all(
    found.slice(0, limit).map(async (item) => ({
      ...{ number: item.number, reference: item.reference, state: item.state, problem: item.problem },
      inquiryId: item.inquiryId,
      answer: item.answer && (await openItem(context, 'answer', { item, sealed: item.answer })),
    })),
  )
  return { items, hasMore: found.length > limit } as z.output<typeof InquiryItemsResource>
}
