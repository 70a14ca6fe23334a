import { AccountId, ContactPointId, PartyId } from '../../src/accounts/model.ts'
import { OrganisationId } from '../../src/tenancy/index.ts'
import { markedWords } from '../setup/canaries.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import type { Platform } from '../setup/platform.ts'

/** What a test is about; the rest of the account is ordinary. */
export interface Debt {
  readonly reference?: string
  readonly product?: string
  readonly currency?: string
  readonly jurisdiction?: string
  readonly status?: string
  readonly bucket?: string
  readonly balance?: number
  /** The borrower's reference: accounts that share it have one borrower. */
  readonly borrower?: string
  readonly statuses?: readonly string[]
  /** A representative of the borrower. */
  readonly represented?: boolean
  readonly name?: string
  readonly nationalId?: string
  readonly employer?: string
  readonly phone?: string
  readonly workplace?: string
}

let made = 0

/** Accounts of a lender with a sealed borrower each. Answers their ids in order. */
export async function debtsOf(platform: Platform, lender: TestOrganisation, debts: readonly Debt[]): Promise<string[]> {
  const ids: string[] = []
  for (const debt of debts) ids.push(await debtOf(platform, lender, debt))
  return ids
}

export async function debtOf(platform: Platform, lender: TestOrganisation, debt: Debt = {}): Promise<string> {
  const { admin, deps } = platform
  const now = deps.clock()
  const org = OrganisationId.toUuid(lender.id)
  const id = deps.newId(AccountId)
  const reference = debt.reference ?? `ACC-${++made}`
  const principal = debt.balance ?? 1_250_000
  // One statement: what is owed is the sum of an account's transactions whenever anything commits.
  await admin`with account as (
      insert into accounts (org_id, id, reference, product, currency, jurisdiction, status, opened_on, principal,
        interest, fees, costs, bucket, delinquent_since, created_at)
      values (${org}, ${AccountId.toUuid(id)}, ${reference}, ${debt.product ?? 'credit_card'}, ${debt.currency ?? 'TWD'},
        ${debt.jurisdiction ?? 'TW'}, ${debt.status ?? 'open'}, '2020-01-01', ${principal}, 0, 0, 0,
        ${debt.bucket ?? '90-119'}, '2026-08-01', ${now})
      returning org_id, id)
    insert into account_transactions (org_id, id, account_id, kind, principal, interest, fees, costs, effective_on,
      recorded_at)
    select org_id, id, id, 'opening', ${principal}::bigint, 0, 0, 0, '2020-01-01', ${now} from account`
  const borrower = await partyOf(platform, lender, debt)
  await admin`insert into account_parties (org_id, account_id, party_id, role, liability, added_at)
    values (${org}, ${AccountId.toUuid(id)}, ${PartyId.toUuid(borrower)}, 'borrower', 'several', ${now})`
  if (debt.represented) {
    const representative = await partyOf(platform, lender, { name: 'Representative' })
    await admin`insert into account_parties (org_id, account_id, party_id, role, liability, represents_party_id, added_at)
      values (${org}, ${AccountId.toUuid(id)}, ${PartyId.toUuid(representative)}, 'representative', 'none',
        ${PartyId.toUuid(borrower)}, ${now})`
  }
  return id
}

async function partyOf(platform: Platform, lender: TestOrganisation, debt: Debt): Promise<PartyId> {
  const { admin, deps } = platform
  const org = OrganisationId.toUuid(lender.id)
  const now = deps.clock()
  const reference = debt.borrower ?? `PTY-${++made}`
  const [known] = await admin`select id from parties where org_id = ${org} and reference = ${reference}`
  if (known) return PartyId.fromUuid(known.id)
  const id = deps.newId(PartyId)
  const sealing = deps.sealing.forOrganisation(lender.id)
  const { wrapped, key } = await sealing.newSubjectKey(id)
  const seal = async (column: string, plain: string | undefined) =>
    plain === undefined ? null : sealing.seal(key, plain, { table: 'parties', column, row: id })
  const marked = (words: string | undefined) => words && markedWords(org, id, words)
  await admin`insert into parties (org_id, id, reference, kind, wrapped_key, name_sealed, national_id_sealed,
      national_id_namespace, birth_date_sealed, employer_sealed, preferred_language, created_at)
    values (${org}, ${PartyId.toUuid(id)}, ${reference}, 'person', ${wrapped},
      ${await seal('name', marked(debt.name ?? 'Borrower'))}, ${await seal('nationalId', debt.nationalId)},
      ${debt.nationalId ? 'TW' : null}, ${await seal('birthDate', '1980-02-03')},
      ${await seal('employer', marked(debt.employer))}, 'zh-TW', ${now})`
  for (const kind of debt.statuses ?? []) {
    await admin`insert into party_statuses (org_id, party_id, kind, from_on, source, recorded_at)
      values (${org}, ${PartyId.toUuid(id)}, ${kind}, '2026-01-01', 'lender', ${now})`
  }
  for (const [kind, value] of [
    ['phone', debt.phone],
    ['workplace', marked(debt.workplace)],
  ] as const) {
    if (value === undefined) continue
    const point = deps.newId(ContactPointId)
    const sealed = await sealing.seal(key, value, { table: 'contact_points', column: 'value', row: point })
    await admin`insert into contact_points (org_id, id, party_id, kind, value_sealed, source, time_zones, created_at)
      values (${org}, ${ContactPointId.toUuid(point)}, ${PartyId.toUuid(id)}, ${kind}, ${sealed}, 'lender',
        ${['Asia/Taipei']}, ${now})`
  }
  return id
}

/** Thousands of ordinary accounts at once, `BULK-1` and on, each with a borrower of its own whose identity is blank. */
export async function bulkDebts({ admin, deps }: Platform, lender: TestOrganisation, count: number): Promise<void> {
  const org = OrganisationId.toUuid(lender.id)
  const now = deps.clock()
  await admin`
    with made as (
      insert into accounts (org_id, id, reference, product, currency, jurisdiction, opened_on, principal, interest, fees,
        costs, bucket, created_at)
      select ${org}, gen_random_uuid(), 'BULK-' || n, 'credit_card', 'TWD', 'TW', '2020-01-01', 1000 + n, 0, 0, 0,
        '90-119', ${now} from generate_series(1, ${count}) n
      returning org_id, id, principal
    )
    insert into account_transactions (org_id, id, account_id, kind, principal, interest, fees, costs, effective_on,
      recorded_at)
    select org_id, gen_random_uuid(), id, 'opening', principal, 0, 0, 0, '2020-01-01', ${now} from made`
  await admin`insert into parties (org_id, id, reference, kind, created_at)
    select ${org}, gen_random_uuid(), 'BULK-P-' || n, 'person', ${now} from generate_series(1, ${count}) n`
  await admin`insert into account_parties (org_id, account_id, party_id, role, liability, added_at)
    select ${org}, a.id, p.id, 'borrower', 'several', ${now}
    from accounts a join parties p on p.org_id = a.org_id and p.reference = 'BULK-P-' || substr(a.reference, 6)
    where a.org_id = ${org} and a.reference like 'BULK-%'`
}
