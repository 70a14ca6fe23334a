import { contribution } from '../contributions/records.ts'
import { agreed, done, terms } from '../exchange/members.ts'
import type { Platform } from '../setup/platform.ts'
import type { Subject } from './estate.ts'
import { CANARY } from './making.ts'

/** An exchange, who is in it and what was said there: in a world of its own, as everybody of a world knows its exchanges. */
export async function exchangedOf(platform: Platform): Promise<Readonly<Record<string, Subject>>> {
  const world = 'far away'
  const operator = await platform.organisation('operator', { world, name: `Operator ${CANARY}` })
  const member = await platform.organisation('lender', { world, name: `Contributor ${CANARY}` })
  const both = [member, operator]
  const publicName = `Exchange ${CANARY}`
  const { id: exchange } = await done(operator, '/v1/exchanges', { jurisdiction: 'TW', publicName, terms })
  const { id: exchangeMember } = await done(member, '/v1/exchange-members', { exchange, ...agreed })
  await done(operator, `/v1/exchange-members/${exchangeMember}/approve`)
  const load = { exchangeMember, namespace: 'TW-NID', openAccounts: 10, points: 10 }
  const { id: exchangeLoad } = await done(member, '/v1/exchange-loads', load)
  const said = contribution({ exchange, reference: `${CANARY}-RECORD` })
  const { id: exchangeRecord } = await done(member, '/v1/exchange-records', said)
  return {
    exchange: { id: exchange, owners: both },
    exchangeMember: { id: exchangeMember, owners: both },
    exchangeLoad: { id: exchangeLoad, owners: both },
    exchangeRecord: { id: exchangeRecord, owners: [member] },
  }
}
