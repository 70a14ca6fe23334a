import type { CommissionTerms, Earner } from '../../src/commission/model.ts'
import { idsFrom } from '../../src/kernel/entropy.ts'
import type { Instant } from '../../src/kernel/instant.ts'
import { MandateId } from '../../src/mandates/model.ts'
import { PlacementId } from '../../src/placements/model.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'

let drawn = 0
export const now = '2026-01-05T08:00:00.000Z' as Instant
export const newId = idsFrom(
  () => now,
  () => drawn++,
)
export const making = { newId, now }

type Contingency = Extract<CommissionTerms, { model: 'contingency' }>
type Flat = Extract<CommissionTerms, { model: 'flat' }>

export const contingency = (changes: Partial<Contingency> = {}): Contingency => ({
  ...{ model: 'contingency', tiers: [{ daysPastDueFrom: 0, amountFrom: 0, rate: 2_500 }] },
  ...{ settlementRate: null, tailDays: 0, ...changes },
})

export const flat = (amountPerAccount: number, changes: Partial<Flat> = {}): Flat => ({
  ...{ model: 'flat', amountPerAccount, tailDays: 0, ...changes },
})

/** An agency that holds a debt of 1,000,000 which was 45 days late when it took it. */
export const earner = (terms: CommissionTerms, changes: Partial<Earner> = {}): Earner => ({
  ...{ agencyId: newId(OrganisationId), placementId: newId(PlacementId), mandateId: newId(MandateId) },
  ...{ mandateVersion: 1, terms, allocationOrder: null, currency: 'TWD', amountPlaced: 1_000_000n, daysPastDue: 45 },
  ...{ until: null, firstContactAt: null, tail: null, flatEarned: false, ...changes },
})
