import type { TestOrganisation } from '../setup/organisations.ts'
import { CANARY, made } from './making.ts'
import { noticeOf } from './messages.ts'

/** An account with everything on it, and the ids of it all by path field. */
export async function debtOf(lender: TestOrganisation): Promise<Readonly<Record<string, string>>> {
  const account = await made(lender, '/v1/accounts', {
    ...{ reference: `${CANARY}-ACCOUNT`, product: 'credit_card', currency: 'TWD', jurisdiction: 'TW' },
    ...{ openedOn: '2024-01-15', balance: { principal: 1_250_000 }, delinquency: { since: '2026-08-01' } },
    parties: [
      {
        ...{ role: 'borrower', liability: 'several' },
        newParty: {
          ...{ reference: `${CANARY}-PARTY`, name: `Borrower ${CANARY}`, employer: `Employer ${CANARY}` },
          contactPoints: [{ kind: 'email', value: 'canary@example.com', source: 'borrower' }],
        },
      },
    ],
  })
  const on = `/v1/accounts/${account}`
  const transaction = await made(lender, `${on}/transactions`, {
    ...{ kind: 'fee', currency: 'TWD', amount: 5_000, effectiveOn: '2026-11-01', reference: `${CANARY}-FEE` },
  })
  const document = await made(lender, `${on}/documents`, {
    ...{ kind: 'contract', title: `Contract ${CANARY}`, sha256: 'ab'.repeat(32), mediaType: 'application/pdf' },
    ...{ sizeBytes: 1_000, retentionClass: 'contract' },
  })
  const {
    data: [link],
  } = (await lender.get(`${on}/parties`)).body
  const party: string = link.party?.id ?? link.partyId
  const contactPoint = await made(lender, `/v1/parties/${party}/contact-points`, {
    ...{ kind: 'email', value: 'second@example.com', source: 'borrower' },
  })
  const { id: notice } = await noticeOf(lender, { account, party })
  return { account, transaction, document, party, contactPoint, notice }
}

/** An import that has its file, and a row of it. */
export async function fileOf(lender: TestOrganisation): Promise<string> {
  const id = await made(lender, '/v1/imports', {
    ...{ kind: 'accounts', format: 'ndjson', mode: 'best_effort', controlTotals: { rows: 1, amount: 0 } },
    reference: `${CANARY}-FILE`,
  })
  const raw = { type: 'application/x-ndjson', text: JSON.stringify({ reference: `${CANARY}-ROW` }) }
  const answer = await lender.call({ method: 'PUT', path: `/v1/imports/${id}/content`, raw })
  if (answer.status !== 202) throw new Error(answer.text)
  return id
}

/** How a partner's files are read. */
export const layoutOf = (lender: TestOrganisation): Promise<string> =>
  made(lender, '/v1/file-layouts', {
    ...{ name: `Layout ${CANARY}`, reference: `${CANARY}-LAYOUT`, kind: 'balances' },
    definition: {
      format: 'csv',
      records: [{ fields: ['account', 'currency', 'asOf', 'balance.principal'].map((to) => ({ field: to, to })) }],
    },
  })

/** A check against a register that met somebody. */
export const scrubOf = (agency: TestOrganisation, placement: string): Promise<string> =>
  made(agency, '/v1/scrubs', {
    ...{ placement, kind: 'deceased', source: `Register ${CANARY}`, performedOn: '2026-11-20', result: 'match' },
    evidence: { reference: `${CANARY}-SCRUB` },
  })

/** A complaint about the agency, with a note of the agency's own. */
export async function caseOf(agency: TestOrganisation, placement: string): Promise<string> {
  const id = await made(agency, '/v1/complaints', {
    ...{ placement, receivedOn: '2026-11-20', conduct: ['insult'], reference: `${CANARY}-COMPLAINT` },
    statement: `${CANARY} was shouted at`,
  })
  await made(agency, `/v1/cases/${id}/notes`, { note: `${CANARY} is on tape` })
  return id
}
