import { z } from '@hono/zod-openapi'
import { AccountId, PartyId, RecordStatus, scrubKinds } from '../accounts/index.ts'
import { dayText, idOf, instantRange, listInput, named, reference, text } from '../kernel/input.ts'
import { PlacementId } from '../placements/index.ts'
import { ScrubId, scrubDecisions, scrubResults } from './model.ts'

/** Rows `POST /v1/scrubs/batch` takes; more go by `POST /v1/imports`. */
export const BATCH_MAX = 1_000

export const scrubFacts = {
  kind: z.enum(scrubKinds).openapi({ description: 'The register’s subject' }),
  source: text({ max: 100 }).openapi({ description: 'The register, or the provider that asked it', example: 'JCIC' }),
  performedOn: dayText(),
  result: z.enum(scrubResults),
  evidence: z
    .strictObject({
      reference: reference().optional().openapi({ description: 'Where you keep the answer', example: 'SCRUB-88120' }),
      sha256: z
        .string()
        .length(64)
        .regex(/^[0-9a-f]{64}$/)
        .optional()
        .openapi({ description: 'Of the answer received, hexadecimal', example: 'ab'.repeat(32) }),
    })
    .refine(({ reference, sha256 }) => reference !== undefined || sha256 !== undefined, {
      error: 'must name a reference or a hash',
    })
    .openapi('ScrubEvidence'),
}

const Row = z.strictObject({
  account: named(AccountId).optional().openapi({ description: 'Lenders: your account' }),
  placement: named(PlacementId).optional().openapi({ description: 'A placement that holds the account' }),
  party: named(PartyId)
    .optional()
    .openapi({ description: 'One person on the account; everybody liable when left out' }),
  ...scrubFacts,
})

export const RecordScrub = Row

export const RecordScrubs = z.strictObject({ scrubs: z.array(Row.openapi('ScrubRow')).min(1).max(BATCH_MAX) })

export const GetScrub = z.strictObject({ scrub: idOf(ScrubId) })

export const ListScrubs = z.strictObject({
  ...listInput,
  account: named(AccountId).optional().openapi({ description: 'Lenders: your account' }),
  placement: named(PlacementId).optional().openapi({ description: 'A placement that holds the account' }),
  kind: z.array(z.enum(scrubKinds)).min(1).max(scrubKinds.length).optional(),
  result: z.array(z.enum(scrubResults)).min(1).max(scrubResults.length).optional(),
  undecided: z.boolean().optional().openapi({ description: 'Matches the lender has not decided on' }),
  recordedAt: instantRange(),
})

export const DecideScrub = z.strictObject({
  scrub: idOf(ScrubId),
  decision: z.enum(scrubDecisions),
  party: named(PartyId).optional().openapi({ description: 'Whose status it becomes, when confirmed' }),
  from: dayText().optional().openapi({ description: 'Since when; the day of the check when left out' }),
  regime: RecordStatus.shape.regime,
})
