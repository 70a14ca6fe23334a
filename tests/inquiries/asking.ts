import { ExchangeId, ExchangeMemberId } from '../../src/exchange/index.ts'
import { OrganisationId } from '../../src/tenancy/index.ts'
import { recordedConsent } from '../consent/consenting.ts'
import { contribution, tokenOf } from '../contributions/records.ts'
import { done, exchangeIn, joined, type TestExchange } from '../exchange/members.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import type { Platform } from '../setup/platform.ts'

export interface Asker {
  readonly by: TestOrganisation
  readonly exchange: TestExchange
  readonly member: string
}

/** Two members of one exchange: one who contributes, one who asks at a level it earned in every class of product. */
export async function askers(platform: Platform, { level = 3, jurisdiction = 'TW', changes = {} } = {}) {
  const exchange = await exchangeIn(platform, { jurisdiction, changes })
  const of = (kind: 'lender') => platform.organisation(kind, { jurisdictions: [jurisdiction] })
  const [by, contributor] = [await of('lender'), await of('lender')]
  const [member] = [await joined(exchange, by), await joined(exchange, contributor)]
  const asker = { by, exchange, member }
  await earned(platform, asker, level)
  const say = (said: object = {}) =>
    done(contributor, '/v1/exchange-records', contribution({ exchange: exchange.id, ...said }))
  return { ...asker, contributor, say }
}

/** A level as the daily job finds it: what it takes to earn one is tested where it is computed. */
export async function earned(platform: Platform, { by, exchange, member }: Asker, level: number): Promise<void> {
  await platform.admin`
    insert into exchange_levels (org_id, member_id, exchange_id, product, level, found, total, past_due, defaulted, fresh,
      faulty, computed_on)
    select ${OrganisationId.toUuid(by.id)}, ${ExchangeMemberId.toUuid(member as ExchangeMemberId)},
      ${ExchangeId.toUuid(exchange.id as ExchangeId)}, product, ${level}, ${level}, 0, 0, 0, 0, 0, '2026-11-24'
    from unnest(array['credit_card', 'unsecured', 'vehicle', 'mortgage', 'secured', 'communications', 'utility']) product`
}

/** An inquiry about somebody, under a consent of that very person. */
export async function asking(
  platform: Platform,
  { by, exchange }: Pick<Asker, 'by' | 'exchange'>,
  {
    consent: changes = {},
    person = 'somebody',
    token = tokenOf(person),
  }: { consent?: object; person?: string; token?: string } = {},
) {
  const kept = await recordedConsent(platform, by, { level: 'full', ...changes }, token)
  const body = {
    ...{ exchange: exchange.id, purpose: 'credit_assessment', namespace: 'TW-NID', epoch: '2026H2', token },
    ...{ consent: kept.id, salt: kept.salt },
  }
  return { body, kept }
}
