import type { TestOrganisation } from '../setup/organisations.ts'

/** Text that only the owners of the estate may ever be shown. */
export const CANARY = 'CANARY-7f3a'

/** An account for a batch to offer, or a recall to take back. */
export const batchedAccount = (lender: TestOrganisation, name = 'BATCHED'): Promise<string> =>
  made(lender, '/v1/accounts', {
    ...{ reference: `${CANARY}-${name}`, product: 'credit_card', currency: 'TWD', jurisdiction: 'TW' },
    ...{ openedOn: '2024-01-15', balance: { principal: 1_250_000 }, delinquency: { since: '2026-08-01' } },
    parties: [
      {
        ...{ role: 'borrower', liability: 'several' },
        newParty: { reference: `${CANARY}-${name}-PARTY`, name: `Borrower ${CANARY}` },
      },
    ],
  })

export const made = async (by: TestOrganisation, path: string, body: unknown): Promise<string> => {
  const answer = await by.post(path, body)
  if (answer.status >= 300) throw new Error(`POST ${path}: ${answer.text}`)
  return answer.body.id
}

/** The id of the newest of a list. */
export const firstOf = async (by: TestOrganisation, path: string, filter = ''): Promise<string> =>
  (await by.get(`${path}?limit=1&${filter}`)).body.data[0].id

/** What a lender’s doings leave behind. */
export const countedOf = async (lender: TestOrganisation, both: readonly TestOrganisation[]) => ({
  event: { id: await firstOf(lender, '/v1/events'), owners: both },
  job: { id: await firstOf(lender, '/v1/jobs'), owners: [lender] },
})
