import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { AccountId, ContactPointId, PartyId } from '../accounts/index.ts'
import type { Problem } from '../kernel/problem.ts'
import { ok, type Result } from '../kernel/result.ts'
import { PlacementId } from '../placements/index.ts'
import type { Context } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { decide, type Request } from './deciding.ts'
import type { Ground, Spent } from './decision-ground.ts'
import { type ContactPlanId, type Permit, PermitId } from './permit-model.ts'
import { lookedAt } from './permit-rules.ts'
import { debtsBesides } from './several-debts.ts'

interface Loaded {
  readonly ground: readonly { readonly n: number; readonly ground: Ground }[]
  readonly spent: readonly Spent[]
}

/** What was loaded, by the place in the list. */
export const byPlace = ({ ground, spent }: Loaded) => {
  const grounds = new Map(ground.map((row) => [row.n, row.ground]))
  const budgets = new Map(spent.map((row) => [row.n, row]))
  return (index: number) => ({ ground: grounds.get(index), spent: budgets.get(index) })
}

const hashOf = (text: string): string =>
  (sha256(utf8ToBytes(text)) as Uint8Array & { toBase64(options: object): string }).toBase64({
    ...{ alphabet: 'base64url', omitPadding: true },
  })

/** The permit for one item of a plan: issued, or waiting where something stands against it now. */
export function permitOf(
  item: Request,
  { at, planId, loaded }: { at: number; planId: ContactPlanId; loaded: ReturnType<typeof byPlace> },
  context: Context,
): Result<Permit, Problem> {
  const decided = decide(item, loaded(at), context)
  if (!decided.ok) return decided
  const { ground, basis } = decided.value
  const contactPointId = ContactPointId.fromUuid(ground.point as string)
  return ok({
    lenderId: OrganisationId.fromUuid(ground.lender),
    agencyId: ground.agency === null ? null : OrganisationId.fromUuid(ground.agency),
    ...{ id: context.newId(PermitId), askedBy: context.org, planId, item: at, contactPointId },
    placementId: ground.placement && PlacementId.fromUuid(ground.placement.id),
    accountId: AccountId.fromUuid(ground.account.id),
    debts: debtsBesides(ground),
    partyId: PartyId.fromUuid(ground.party.id),
    endpoint: hashOf(item.phone?.replaceAll(/[^+0-9]/g, '') ?? contactPointId),
    ...{ channel: item.channel, purpose: item.purpose, jurisdiction: ground.account.jurisdiction },
    ...{ notice: basis.facts.request.notice ?? null, reply: item.reply === true },
    ...lookedAt(basis, { channel: item.channel, status: 'waiting', issuedAt: null, now: context.now }),
    ...{ usedAt: null, claimedAt: null, claimedBy: null, decisionId: null, version: 1 },
  })
}

const debtNamed = ({ account, placement }: NonNullable<Permit['debts']>[number]) =>
  placement === null
    ? { account: { id: AccountId.fromUuid(account) } }
    : { placement: { id: PlacementId.fromUuid(placement) } }

const asItem = ({ placementId, accountId, contactPointId, partyId, channel, purpose, ...permit }: Permit): Request => ({
  ...(permit.debts && { debts: permit.debts.map(debtNamed) }),
  ...(placementId ? { placement: { id: placementId } } : { account: { id: accountId } }),
  ...{ contactPoint: contactPointId, party: partyId, channel, purpose },
  ...{ notice: permit.notice ?? undefined, reply: permit.reply },
})

export { asItem as itemOfPermit }

/** Open permits looked at again. What is no longer visible, or no longer belongs together, is revoked: it fails closed. */
export function relook(permits: readonly Permit[], loaded: Loaded, context: Context): readonly Permit[] {
  const found = byPlace(loaded)
  return permits.map((permit, at) => {
    const decided = decide(asItem(permit), found(at), context)
    const version = permit.version + 1
    if (!decided.ok) {
      const gone = { status: 'revoked', ruledBy: 'GATE-GONE', nextAllowedAt: null, revokedAt: context.now } as const
      return { ...permit, ...gone, notBefore: null, notAfter: null, version }
    }
    return { ...permit, ...lookedAt(decided.value.basis, { ...permit, now: context.now }), version }
  })
}
