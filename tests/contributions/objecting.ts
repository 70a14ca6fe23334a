import { done, joined, sha256 } from '../exchange/members.ts'
import type { askers } from '../inquiries/asking.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import type { Platform } from '../setup/platform.ts'
import { contribution, tokenOf } from './records.ts'

export const path = '/v1/exchange-client-objections'
export const [authoritySha256, evidenceSha256] = [sha256('the client signed'), sha256('a letter')]
const DAY = 86_400

export const about = (person: string) => [{ namespace: 'TW-NID', epoch: '2026H2', token: tokenOf(person) }]

/** Advisers of an exchange, and its contributor. */
export function objectors(platform: Platform, { exchange, contributor }: Awaited<ReturnType<typeof askers>>) {
  const adviser = async () => {
    const by = await platform.organisation('adviser')
    return { by, member: await joined(exchange, by) }
  }
  const objecting = (person: string) => ({
    ...{ exchange: exchange.id, subjects: about(person), product: 'unsecured', reason: 'not_mine' },
    ...{ authoritySha256, evidenceSha256 },
  })
  const say = (person: string, reference: string) =>
    done(
      contributor,
      '/v1/exchange-records',
      contribution({ exchange: exchange.id, token: tokenOf(person), reference }),
    )
  return { adviser, objecting, say }
}

/** Lets the days pass until one is over, and what is due then be done. */
export async function passed(platform: Platform, day: string): Promise<void> {
  const seconds = (Date.parse(`${day}T00:00:00Z`) - Date.parse(platform.clock.now())) / 1_000
  platform.clock.advance(Math.ceil(seconds) + 2 * DAY)
  await platform.settle()
}

/** Whoever it was, signed in anew: a token does not outlive the days that pass. */
export const anew = (by: TestOrganisation) => by.with(['exchange:oversee', 'exchange:read', 'exchange:write'])
