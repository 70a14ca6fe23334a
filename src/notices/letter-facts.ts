import { AccountId, ContactPointId, PartyId, placeOf } from '../accounts/index.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import { PlacementId } from '../placements/index.ts'
import type { Context } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import type { NoticeItem } from './notice-kinds.law.ts'
import { NoticeId } from './notice-model.ts'
import type { NoticeTarget } from './notice-rules.ts'
import type { LetterFacts } from './rendering-rules.ts'

/** What a letter is about, with what it can say. */
export interface LetterTarget extends NoticeTarget {
  /** Its place among the letters, from 0. */
  readonly row: number
  readonly facts: LetterFacts
  /** A notice of the kind asked for that the same sender sent the same person, and that did not come back. */
  readonly known: NoticeId | null
}

export interface LetterRow {
  readonly n: number
  readonly lender: string
  readonly account: string
  readonly jurisdiction: string
  readonly placement: string | null
  readonly agency: string | null
  readonly party: string | null
  readonly language: string | null
  readonly agency_known: boolean
  readonly record: Readonly<Record<string, unknown>> | null
  readonly wrapped: string | null
  readonly name: string | null
  readonly point: string | null
  readonly address: string | null
  /** What the lender shares; null to the lender itself. */
  readonly scopes: readonly string[] | null
  /** Of the person, those that run. */
  readonly statuses: readonly string[]
  readonly lender_name: string | null
  readonly agency_name: string | null
  readonly known: string | null
}

const itemsOfScope: Readonly<Record<string, readonly NoticeItem[]>> = {
  identity: ['consumer_name'],
  contact: ['consumer_address'],
  balance: ['current_amount', 'itemisation_date', 'itemisation_amount', 'itemisation_changes'],
}

/** What a row is about, without what a letter says of it. */
export const targetOf = (row: LetterRow): NoticeTarget & Pick<LetterTarget, 'row' | 'known'> => {
  const { lender, account, jurisdiction, placement, agency, party, language, agency_known, known } = row
  return {
    ...{ row: row.n, jurisdiction, preferredLanguage: language, agencyKnown: agency_known },
    lenderId: OrganisationId.fromUuid(lender),
    accountId: AccountId.fromUuid(account),
    placementId: placement === null ? null : PlacementId.fromUuid(placement),
    agencyId: agency === null ? null : OrganisationId.fromUuid(agency),
    partyId: party === null ? null : PartyId.fromUuid(party),
    known: known === null ? null : NoticeId.fromUuid(known),
  }
}

/** The row with the person's fields unsealed: only what is shared is opened. */
export const openedTarget = async (row: LetterRow, { sealing }: Pick<Context, 'sealing'>): Promise<LetterTarget> => ({
  ...targetOf(row),
  facts: await factsOf(row, sealing.forOrganisation(OrganisationId.fromUuid(row.lender))),
})

async function factsOf(row: LetterRow, source: Source): Promise<LetterFacts> {
  const closed = new Set(
    row.scopes === null
      ? []
      : Object.entries(itemsOfScope).flatMap(([scope, items]) => (row.scopes?.includes(scope) ? [] : items)),
  )
  const record = (row.record ?? {}) as Recorded
  const shown = <T>(item: NoticeItem, value: T): T | null => (closed.has(item) ? null : value)
  return {
    ...{ lenderName: row.lender_name, agencyName: row.agency_name, closed },
    ...{ accountReference: record.reference ?? '', currency: record.currency ?? '' },
    balance: shown('current_amount', record.balance == null ? null : BigInt(record.balance)),
    itemisation: shown('itemisation_date', record.itemisation ? itemised(record.itemisation) : null),
    limitationExpiry: record.limitation?.expiry ?? null,
    statuses: row.statuses,
    ...(await personOf(row, { source, closed })),
  }
}

interface Recorded {
  readonly reference?: string
  readonly currency?: string
  readonly balance?: number | string | null
  readonly itemisation?: Readonly<Record<string, string | number>> | null
  readonly limitation?: { readonly expiry?: CalendarDate } | null
}

const itemised = (record: NonNullable<Recorded['itemisation']>): NonNullable<LetterFacts['itemisation']> => {
  const of = (field: string) => BigInt(record[field] ?? 0)
  return {
    date: record.date as CalendarDate,
    ...{ amount: of('amount'), interest: of('interest'), fees: of('fees') },
    ...{ payments: of('payments'), credits: of('credits') },
  }
}

type Source = ReturnType<Context['sealing']['forOrganisation']>

/** Nobody's name once their key is gone. */
async function personOf(
  { wrapped, party, name, point, address }: LetterRow,
  { source, closed }: { readonly source: Source; readonly closed: ReadonlySet<NoticeItem> },
): Promise<Pick<LetterFacts, 'personName' | 'personAddress'>> {
  if (!wrapped || !party) return { personName: null, personAddress: null }
  const id = PartyId.fromUuid(party)
  const key = await source.openSubjectKey(fromBase64(wrapped), id)
  return {
    personName: name && !closed.has('consumer_name') ? await open('name', name) : null,
    personAddress: address && point && !closed.has('consumer_address') ? await open('address', address) : null,
  }
  function open(field: 'name' | 'address', sealed: string) {
    const place =
      field === 'name' ? placeOf.party('name', id) : placeOf.contactPoint(ContactPointId.fromUuid(point as string))
    return source.open(key, fromBase64(sealed), place)
  }
}

const fromBase64 = (text: string) =>
  (Uint8Array as unknown as { fromBase64(text: string): Uint8Array<ArrayBuffer> }).fromBase64(text.replaceAll('\n', ''))
