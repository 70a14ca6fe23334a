import { CertificateId, OffBoardingId } from '../../src/off-boarding/model.ts'
import { OrganisationId } from '../../src/tenancy/index.ts'
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
  const offBoarding = await made(owner, '/v1/off-boardings', { reason: 'other' })
  await platform.settle()
  const own = (id: string): Subject => ({ id, owners: [owner] })
  return {
    ...{ member: own(member), client: own(client), apiKey: own(apiKey), ...(await messagesOf(owner)) },
    grant: { id: grant, owners: [operator, owner] },
    ...{ offBoarding: own(offBoarding), part: own('1') },
    destructionCertificate: await certificateOf(platform),
  }
}

/** Of one that left a world of its own; its days of waiting would outlast everything else here. */
async function certificateOf({ admin, deps, organisation }: Platform): Promise<Subject> {
  const gone = await organisation('agency', { world: 'far away', name: `Gone ${CANARY}` })
  const [org, at] = [OrganisationId.toUuid(gone.id), deps.clock()]
  const [leaving, id] = [deps.newId(OffBoardingId), deps.newId(CertificateId)]
  await admin`insert into off_boardings (org_id, id, reason, status, place, sections, parts, rows, digest, destroyed, created_at)
    values (${org}, ${OffBoardingId.toUuid(leaving)}, 'other', 'destroyed', '{}', 0, 0, 0, '', '{}', ${at})`
  await admin`insert into destruction_certificates
      (org_id, id, off_boarding_id, world, jurisdictions, destroyed, retained, created_at)
    values (${org}, ${CertificateId.toUuid(id)}, ${OffBoardingId.toUuid(leaving)}, 'far away', '{TW}', '[]', '[]', ${at})`
  return { id, owners: [gone] }
}
