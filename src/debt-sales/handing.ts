import { type PartyFile, PartyId, partyView } from '../accounts/index.ts'
import { openWords } from '../placements/index.ts'
import type { Context } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import type { HandedDebt, HandedLink, HandedParty, TitleLink } from './handover.ts'
import type { DebtRow, PlanRow } from './handover-store.ts'
import type { DebtSale } from './model.ts'

type Doc = Readonly<Record<string, unknown>>

/** Where a debt under way lies: sealed under the buyer’s key, it opens in no other place. */
export const placeOfHandover = ({ id }: Pick<DebtSale, 'id'>, number: number): string =>
  `debt_sale_accounts|handover|${id}|${number}`

/** A debt with everything that goes along, opened with the seller’s keys. */
export async function handedDebt(
  row: DebtRow,
  {
    parties,
    agreement,
    sale,
    on,
  }: { parties: readonly PartyFile[]; agreement: Doc | null; sale: DebtSale; on: string },
  context: Context,
): Promise<HandedDebt> {
  const links = row.links as unknown as HandedLink[]
  const named = new Set(links.map(({ party }) => party))
  const ours = parties.filter(({ party }) => named.has(PartyId.toUuid(party.id)))
  const last: TitleLink = {
    ...{ seller: sale.lenderId, buyer: sale.buyerId, on: sale.assignedOn ?? on, sha256: sale.documentSha256 ?? '' },
    ...{ notifiedOn: sale.notifiedOn, reference: String(row.facts.reference) },
  }
  return {
    ...{ account: row.id, on, facts: row.facts as HandedDebt['facts'], links, agreement },
    parties: await Promise.all(ours.map((file) => handedParty(file, context))),
    cases: await Promise.all(row.cases.map((one) => handedCase(one, sale, context))),
    preferences: row.preferences,
    titles: [...row.titles.map(titleOf), last],
  }
}

const titleOf = ({ seller, buyer, ...link }: Doc): TitleLink =>
  ({
    ...link,
    seller: OrganisationId.fromUuid(String(seller)),
    buyer: OrganisationId.fromUuid(String(buyer)),
  }) as TitleLink

async function handedParty(file: PartyFile, context: Context): Promise<HandedParty> {
  const { id, kind, name, nationalId, birthDate, employer, preferredLanguage, contactPoints, statuses } =
    await partyView(file, context)
  return {
    ...{ id: PartyId.toUuid(id), kind, name: name ?? '', nationalId, birthDate, employer, preferredLanguage, statuses },
    points: contactPoints.map(({ kind: way, value, source, verifiedAt, optedOutAt, placeBound, timeZones }) => ({
      ...{ kind: way, value, source, verifiedAt, optedOutAt, placeBound, timeZones },
    })),
  }
}

async function handedCase({ id, statement, ...facts }: Doc, { lenderId }: DebtSale, context: Context): Promise<Doc> {
  const sealed = typeof statement === 'string' ? bytesOf(statement) : null
  const at = `dispute_cases|statement_sealed|${String(id)}`
  return { ...facts, was: id, statement: await openWords(sealed, { lenderId, at }, context) }
}

// PostgreSQL breaks base64 into lines, which `atob` reads over.
const bytesOf = (text: string): Uint8Array => Uint8Array.from(atob(text), (char) => char.charCodeAt(0))

/** An agreement as a document: amounts as text. */
export const planDocument = (plan: PlanRow): Doc => ({
  ...{ party: PartyId.toUuid(plan.partyId), status: plan.status, kind: plan.kind, owed: `${plan.owed}` },
  ...{ total: `${plan.total}`, waived: `${plan.waived}`, paid: `${plan.paid}`, schedule: plan.schedule },
  ...{ graceDays: plan.graceDays, cureDays: plan.cureDays, startedAt: plan.startedAt, startedOn: plan.startedOn },
  cureUntil: plan.cureUntil,
})
