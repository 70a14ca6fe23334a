import type { NewId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { Statement } from '../store/index.ts'
import { type Agreement, OfferId } from './model.ts'
import { insertOffer } from './store.ts'

interface Offering {
  readonly now: Instant
  readonly newId: NewId
}

/** Keeps the offer an agreement stands at, beside the agreement. */
export const keepOffer = (found: Agreement, { now, newId }: Offering): Statement =>
  insertOffer({
    ...{ id: newId(OfferId), lenderId: found.lenderId, agreementId: found.id, number: found.offer },
    ...{ by: found.offeredBy, owed: found.owed, total: found.total, schedule: found.schedule, offeredAt: now },
  })
