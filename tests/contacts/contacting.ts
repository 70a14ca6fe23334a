import { registered } from '../licensing/collectors.ts'
import { mandateBetween } from '../mandates/terms.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import type { Platform } from '../setup/platform.ts'

/** A debt of a lender with somebody to contact about it. */
export interface Reachable {
  readonly account: string
  readonly party: string
  /** By kind. */
  readonly points: Readonly<Record<'phone' | 'email' | 'address', string>>
}

export interface ReachableOptions {
  readonly jurisdiction?: string
  readonly nationalId?: string
  readonly timeZones?: readonly string[]
  /** In E.164; of New York by default. */
  readonly phone?: string
}

let made = 0

/** An account in New York with a borrower, a phone, a mailbox and an address. */
export async function reachable(lender: TestOrganisation, options: ReachableOptions = {}): Promise<Reachable> {
  const { jurisdiction = 'US', nationalId, timeZones = ['America/New_York'], phone = '+12125550123' } = options
  const name = `REACH-${++made}`
  const point = (kind: string, value: string) => ({ kind, value, source: 'borrower', timeZones })
  const account = await lender.post('/v1/accounts', {
    ...{ reference: name, product: 'credit_card', currency: 'USD', jurisdiction, openedOn: '2024-01-15' },
    ...{ balance: { principal: 1_250_000 }, delinquency: { since: '2026-08-01' } },
    parties: [
      {
        ...{ role: 'borrower', liability: 'several' },
        newParty: {
          ...{ reference: `${name}-P`, name: 'Ada Borrower' },
          ...(nationalId ? { nationalId: { namespace: 'US-SSN', value: nationalId } } : {}),
          contactPoints: [
            point('phone', phone),
            { ...point('email', 'ada@example.com'), consentedAt: '2026-11-01T00:00:00Z' },
            point('address', '1 Broadway, New York'),
          ],
        },
      },
    ],
  })
  if (account.status !== 201) throw new Error(account.text)
  const links = await lender.get(`/v1/accounts/${account.body.id}/parties`)
  const party: string = links.body.data[0].party?.id ?? links.body.data[0].partyId
  const { body } = await lender.get(`/v1/parties/${party}`)
  const points = Object.fromEntries(body.contactPoints.map(({ kind, id }: { kind: string; id: string }) => [kind, id]))
  return { account: account.body.id, party, points: points as Reachable['points'] }
}

/** A lender and an agency with a mandate, and what the agency may contact people about. */
export async function contactBetween(platform: Platform, jurisdiction = 'US') {
  return contactingOf(await platform.organisation('lender'), await platform.organisation('agency'), jurisdiction)
}

/** The same, of two that are there. */
export async function contactingOf(lender: TestOrganisation, agency: TestOrganisation, jurisdiction = 'US') {
  const mandate = await mandateBetween(lender, agency, {
    terms: { currency: 'USD', jurisdictions: [jurisdiction] },
  })
  const placed = async (debt: Reachable): Promise<string> => {
    const { body, text, status } = await lender.post('/v1/placements', { account: debt.account, mandate })
    if (status !== 201) throw new Error(text)
    for (const step of ['accept', 'activate']) {
      const answer = await agency.post(`/v1/placements/${body.id}/${step}`)
      if (answer.status !== 200) throw new Error(answer.text)
    }
    return body.id
  }
  /** An active placement with everything to ask about it. */
  const active = async (options: ReachableOptions = {}) => {
    const debt = await reachable(lender, { jurisdiction, ...options })
    return { ...debt, placement: await placed(debt) }
  }
  const collector = () => registered(agency, { jurisdiction: 'US' })
  return { lender, agency, mandate, placed, active, collector }
}

export type Contacting = Awaited<ReturnType<typeof contactBetween>>
