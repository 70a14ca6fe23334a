import type { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { idOf, instantText } from '../kernel/input.ts'
import { PlacementData, placementData } from './events.ts'
import { ReturnId } from './return-model.ts'
import type { ReturnChange } from './return-rules.ts'

/** The code is the agency's reason, or the lender's reason to refuse; notes are read from the return. */
const ReturnData = PlacementData.extend({ returnId: idOf(ReturnId), answerBy: instantText() })

const about = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'placement', description, data: ReturnData })

export const returnEvents = {
  requested: about('placement.return_requested', 'The agency asks to give the placement back, with a code.'),
  refused: about('placement.return_refused', 'The lender refuses the return with a code; the work goes on.'),
  withdrawn: about('placement.return_withdrawn', 'The agency keeps the placement after all.'),
  returned: about('placement.returned', 'The placement is the lender’s again; the case file is gone.'),
} as const

export const returnEvent = (
  kind: EventKind<string, z.output<typeof ReturnData>>,
  { returned, placement }: ReturnChange,
): EventDraft => ({
  kind: kind as EventKind,
  aggregateId: placement.id,
  audience: [returned.lenderId, returned.agencyId],
  jurisdiction: placement.jurisdiction,
  data: {
    ...placementData(placement),
    code: returned.refusalCode ?? returned.code,
    returnId: returned.id,
    answerBy: returned.answerBy,
  },
})
