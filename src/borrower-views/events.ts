import { z } from '@hono/zod-openapi'
import { CaseId } from '../disputes/index.ts'
import { defineEvent, type EventDraft } from '../events/index.ts'
import { idOf } from '../kernel/input.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type BorrowerView, BorrowerViewId, viewPurposes } from './model.ts'

export const borrowerViewEvents = {
  opened: defineEvent({
    ...{ type: 'borrower_view.opened', version: 1, aggregate: 'borrower_view' },
    description: 'Somebody looked at who contacted a person of the creditor, and said why.',
    data: z.strictObject({
      borrowerViewId: idOf(BorrowerViewId),
      openedBy: idOf(OrganisationId),
      lenderId: idOf(OrganisationId),
      caseId: idOf(CaseId).nullable(),
      purpose: z.enum(viewPurposes),
    }),
  }),
} as const

/** Told to who looks and to the creditor the person is known at: never who the person is. */
export const openedEvent = ({ id, orgId, lenderId, caseId, purpose }: BorrowerView): EventDraft => ({
  ...{ kind: borrowerViewEvents.opened, aggregateId: id, audience: [...new Set([orgId, lenderId])] },
  data: { borrowerViewId: id, openedBy: orgId, lenderId, caseId, purpose },
})
