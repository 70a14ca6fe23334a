import type { TestOrganisation } from '../setup/organisations.ts'
import type { Platform } from '../setup/platform.ts'

export const path = '/v1/off-boardings'

/** An organisation that began to leave; its export may still be under way. */
export async function leaving(by: TestOrganisation): Promise<string> {
  const { status, body, text } = await by.post(path, { reason: 'ceasing_business' })
  if (status !== 202) throw new Error(text)
  return body.id
}

/** The same, its export whole. */
export async function exported(platform: Platform, by: TestOrganisation): Promise<string> {
  const id = await leaving(by)
  await platform.settle()
  return id
}
