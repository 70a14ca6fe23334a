import type { Contacting } from '../contacts/contacting.ts'
import { exchangeIn, joined, sha256, type TestExchange, tokens } from '../exchange/members.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import type { Platform } from '../setup/platform.ts'

type Debt = Awaited<ReturnType<Contacting['active']>>

/** A social security number as exchanges match it, in the current epoch. */
export async function subjectOf(by: TestOrganisation, number: string) {
  const { epoch, tokens: of } = await tokens(by, [number], 'US-SSN')
  return { namespace: 'US-SSN', epoch, token: of[0] as string }
}

/** An agency with no debt of anybody’s in an exchange of the United States. */
export async function stranger(platform: Platform, exchange?: TestExchange) {
  const used = exchange ?? (await exchangeIn(platform, { jurisdiction: 'US' }))
  const by = await platform.organisation('agency', { jurisdictions: ['US'] })
  const member = await joined(used, by)
  return { by, exchange: used, member }
}

/** A signal as a member may record it. */
export const signal = (exchange: string, subject: object, changes: object = {}) => ({
  ...{ exchange, ...subject, kind: 'deceased', treatment: 'no_contact', evidenceSha256: sha256('a certificate') },
  ...changes,
})

/** What the gate says to the agency of a debt: `allow`, or the rule that denies. */
export async function gateOf(by: Contacting, { placement, points }: Debt): Promise<string> {
  const { body, text } = await by.agency.post('/v1/contact-decisions', {
    ...{ placement, contactPoint: points.phone, channel: 'phone' },
  })
  if (body.outcome === undefined) throw new Error(text)
  return body.outcome === 'deny' ? body.ruledBy : body.outcome
}

/** The rows people are joined by, as they stand in the database. */
export const tagsOf = (platform: Platform, party: string) => platform.admin<
  { namespace: string; tag: string; exchange_id: string | null; matched_for: string | null; tag_key: number | null }[]
>`select namespace, encode(tag, 'hex') as tag, exchange_id, matched_for, tag_key from subject_tags
    where concordat.typeid('pty', party_id) = ${party} order by namespace`
