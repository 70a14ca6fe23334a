import type { TestOrganisation } from '../setup/organisations.ts'
import type { Platform } from '../setup/platform.ts'
import type { Subject } from './estate.ts'
import { CANARY, made } from './making.ts'
import { messagesOf } from './messages.ts'

/** Whom an organisation has working for it, what they write by, and who asked to look over their shoulders. */
export async function staffOf(platform: Platform, owner: TestOrganisation): Promise<Readonly<Record<string, Subject>>> {
  const member = await made(owner, '/v1/members', {
    ...{ name: `Member ${CANARY}`, email: 'member@example.com', roles: ['viewer'] },
  })
  const client = await made(owner, '/v1/clients', {
    ...{ name: `Client ${CANARY}`, authMethod: 'none', scopes: ['accounts:read'] },
  })
  const apiKey = await made(owner, `/v1/clients/${client}/api-keys`, {})
  const operator = await platform.organisation('operator')
  const grant = await made(operator, '/v1/break-glass-grants', {
    ...{ organisation: owner.id, reason: 'incident', ticket: `${CANARY}-TICKET`, hours: 1 },
    justification: `Because of ${CANARY}`,
  })
  const own = (id: string): Subject => ({ id, owners: [owner] })
  return {
    ...{ member: own(member), client: own(client), apiKey: own(apiKey), ...(await messagesOf(owner)) },
    grant: { id: grant, owners: [operator, owner] },
  }
}
