import { z } from '@hono/zod-openapi'
import { AccountId } from '../accounts/index.ts'
import { CostId } from '../accounts/model.ts'
import { currencyCode, dayText, idOf, instantText } from '../kernel/input.ts'
import { wireAmount } from '../kernel/money.ts'
import { PlacementId } from '../placements/index.ts'
import type { Context } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { costBases } from './costs.law.ts'
import {
  closeCodes,
  enforcementKinds,
  type LegalMatter,
  LegalMatterId,
  type MatterCost,
  matterStages,
  runners,
} from './model.ts'

const minor = () => z.int().min(0).max(Number.MAX_SAFE_INTEGER)
const words = () => z.string().max(200)

export const LegalMatterResource = z
  .object({
    id: idOf(LegalMatterId),
    lenderId: idOf(OrganisationId),
    accountId: idOf(AccountId).nullable().openapi({ description: 'The lender’s account; null to everybody else' }),
    placementId: idOf(PlacementId).nullable().openapi({ description: 'Who holds the debt now' }),
    runBy: z.enum(runners),
    lawFirm: words().nullable(),
    reference: z.string().max(100).nullable().openapi({ description: 'To whoever opened it: their own reference' }),
    stage: z.enum(matterStages),
    letterOn: dayText(),
    court: words().nullable(),
    claimNumber: z.string().max(100).nullable(),
    filedOn: dayText().nullable(),
    currency: currencyCode(),
    claimed: minor().nullable().openapi({ description: 'Minor units' }),
    judgmentOn: dayText().nullable(),
    awarded: minor().nullable().openapi({ description: 'By the judgment, without costs' }),
    costsAwarded: minor().nullable(),
    annualRate: z.int().min(0).max(100_000).nullable().openapi({ description: 'Basis points a year, of the judgment' }),
    costsCharged: minor().openapi({ description: 'All costs charged to the borrower so far' }),
    enforcement: z.enum(enforcementKinds).nullable(),
    enforcedOn: dayText().nullable(),
    closeCode: z.enum(closeCodes).nullable(),
    closedAt: instantText().nullable(),
    openedAt: instantText(),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('LegalMatter')
export type LegalMatterResource = z.output<typeof LegalMatterResource>

const orNull = (amount: bigint | null) => (amount === null ? null : wireAmount(amount))

export const matterView = (
  found: LegalMatter,
  { org, lends }: Pick<Context, 'org' | 'lends'>,
): LegalMatterResource => ({
  ...{ id: found.id, lenderId: found.lenderId, accountId: lends ? found.accountId : null },
  ...{ placementId: found.placementId, runBy: found.runBy, lawFirm: found.lawFirm },
  ...{ reference: found.openedBy === org ? found.reference : null, stage: found.stage, letterOn: found.letterOn },
  ...{ court: found.court, claimNumber: found.claimNumber, filedOn: found.filedOn, currency: found.currency },
  ...{ claimed: orNull(found.claimed), judgmentOn: found.judgmentOn, awarded: orNull(found.awarded) },
  ...{ costsAwarded: orNull(found.costsAwarded), annualRate: found.judgmentRate },
  ...{ costsCharged: wireAmount(found.costsCharged), enforcement: found.enforcement, enforcedOn: found.enforcedOn },
  ...{ closeCode: found.closeCode, closedAt: found.closedAt, openedAt: found.openedAt, version: found.version },
})

export const MatterCostResource = z
  .object({
    costId: idOf(CostId),
    legalMatterId: idOf(LegalMatterId),
    basis: z.enum(costBases),
    citation: words(),
    amount: minor(),
    incurredOn: dayText(),
    chargedAt: instantText(),
  })
  .openapi('LegalCost')
export type MatterCostResource = z.output<typeof MatterCostResource>

export const matterCostView = ({ lenderId: _, amount, ...cost }: MatterCost): MatterCostResource => ({
  ...cost,
  amount: wireAmount(amount),
})
