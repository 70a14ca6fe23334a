import { scopeNames } from '../../src/tenancy/index.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import type { Platform } from '../setup/platform.ts'

export interface Breaking {
  readonly operator: TestOrganisation
  /** The same operator, another person. */
  readonly second: TestOrganisation
  readonly tenant: TestOrganisation
}

export async function breaking(platform: Platform): Promise<Breaking> {
  const operator = await platform.organisation('operator')
  return { operator, second: await operator.with(scopeNames), tenant: await platform.organisation('lender') }
}

export const asking = (tenant: TestOrganisation, changes: object = {}) => ({
  ...{ organisation: tenant.id, reason: 'incident', ticket: 'INC-7', hours: 2 },
  ...{ justification: 'The importer of this tenant stopped; its jobs must be seen.', ...changes },
})

export async function asked({ operator, tenant }: Breaking): Promise<string> {
  const { body, status, text } = await operator.post('/v1/break-glass-grants', asking(tenant))
  if (status !== 201) throw new Error(text)
  return body.id
}

export async function approved(by: Breaking): Promise<string> {
  const grant = await asked(by)
  const { status, text } = await by.second.post(`/v1/break-glass-grants/${grant}/approve`)
  if (status !== 200) throw new Error(text)
  return grant
}

/** A GET through a grant. */
export const through = (by: TestOrganisation, grant: string, path: string) =>
  by.call({ path, headers: { 'concordat-break-glass': grant } })
