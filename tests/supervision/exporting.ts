import type { KeySet } from '../../sdk/src/jws.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import type { Platform } from '../setup/platform.ts'

export const path = '/v1/supervision/exports'

export const asking = (changes: object = {}) => ({
  ...{ template: 'contact_decisions', jurisdiction: 'US', purpose: 'routine', format: 'ndjson' },
  period: { from: '2026-10-01T00:00:00Z', to: '2027-01-01T00:00:00Z' },
  ...changes,
})

/** An export that has run, by its id. */
export async function exported(platform: Platform, by: TestOrganisation, changes: object = {}): Promise<string> {
  const { status, body, text } = await by.post(path, asking(changes))
  if (status !== 202) throw new Error(text)
  await platform.settle()
  return body.id
}

/** All of an export, as who verifies it downloads it. */
export async function downloaded(platform: Platform, by: TestOrganisation, id: string) {
  const { parts } = (await by.get(`${path}/${id}/parts?limit=200`)).body as { parts: { number: number }[] }
  let [file, leaves] = ['', '']
  for (const { number } of parts) {
    const { body } = await by.get(`${path}/${id}/parts/${number}`)
    file += body.content
    leaves += body.leaves
  }
  const { manifest } = (await by.get(`${path}/${id}/manifest`)).body as { manifest: string }
  const keys = (await (await platform.app.fetch(new Request('http://concordat.test/oauth/jwks'))).json()) as KeySet
  return { file, leaves, manifest, keys }
}
