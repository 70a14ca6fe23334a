import type { TestOrganisation } from '../setup/organisations.ts'
import type { Subject } from './estate.ts'
import { CANARY, made } from './making.ts'

/** A message somebody had screened, and a text to write by. */
export async function messagesOf(lender: TestOrganisation): Promise<Readonly<Record<string, Subject>>> {
  const screening = await made(lender, '/v1/message-screenings', {
    ...{ text: `You are a deadbeat, ${CANARY}.`, channel: 'sms' },
  })
  const template = await made(lender, '/v1/message-templates', {
    ...{ reference: `${CANARY}-TEXT`, channel: 'sms', jurisdiction: 'GB', language: 'en', body: `Dear ${CANARY}` },
  })
  return {
    screening: { id: screening, owners: [lender] },
    template: { id: template, reference: `${CANARY}-TEXT`, owners: [lender] },
  }
}
