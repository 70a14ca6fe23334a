import type { Answer, TestOrganisation } from '../setup/organisations.ts'
import type { Platform } from '../setup/platform.ts'

// biome-ignore lint/suspicious/noExplicitAny: tests read bodies of every shape
type Body = any

export const mediaTypes = { csv: 'text/csv', ndjson: 'application/x-ndjson' } as const

/** The body that starts an import of accounts; tests change what they are about. */
export const starting = (changes: Record<string, unknown> = {}) => ({
  kind: 'accounts',
  format: 'csv',
  mode: 'best_effort',
  controlTotals: { rows: 1, amount: 100 },
  ...changes,
})

export async function started(by: TestOrganisation, changes: Record<string, unknown> = {}): Promise<string> {
  const answer = await by.post<Body>('/v1/imports', starting(changes))
  if (answer.status !== 202) throw new Error(answer.text)
  return answer.body.id
}

/** Sends a file as it is, or as it comes. */
export async function sent(
  { app }: Platform,
  by: TestOrganisation,
  upload: { id: string; content: BodyInit; format?: keyof typeof mediaTypes },
): Promise<Answer<Body>> {
  const response = await app.request(`/v1/imports/${upload.id}/content`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${by.apiKey}`, 'content-type': mediaTypes[upload.format ?? 'csv'] },
    body: upload.content,
    duplex: 'half',
  } as RequestInit)
  const text = await response.text()
  return { status: response.status, headers: response.headers, body: JSON.parse(text), text }
}

/** Starts an import, sends its file and lets it come to its end. */
export async function imported(
  platform: Platform,
  by: TestOrganisation,
  { content, ...changes }: { content: BodyInit; format?: keyof typeof mediaTypes } & Record<string, unknown>,
): Promise<Body> {
  const id = await started(by, changes)
  const answer = await sent(platform, by, { id, content, format: changes.format ?? 'csv' })
  if (answer.status !== 202) throw new Error(answer.text)
  await platform.settle()
  return (await by.get(`/v1/imports/${id}`)).body
}

export const header = 'reference,product,currency,jurisdiction,openedOn,balance.principal,borrower.name,borrower.phones'

let made = 0

/** A line of a good account. */
export const line = (changes: { reference?: string; principal?: number | string; name?: string } = {}): string => {
  const { reference = `IMP-${++made}`, principal = 100, name = `測試 ${made}` } = changes
  return `${reference},credit_card,TWD,TW,2024-03-01,${principal},${name},+88691${String(2_000_000 + made)}`
}

export const csvOf = (lines: readonly string[]): string => `${[header, ...lines].join('\n')}\n`

export const rowsOf = async (by: TestOrganisation, id: string, query = ''): Promise<Body[]> =>
  (await by.get(`/v1/imports/${id}/rows?limit=200${query}`)).body.data
