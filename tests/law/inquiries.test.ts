import { describe, expect, test } from 'vitest'
import { commitmentOf } from '../../src/consent/commitment-rules.ts'
import type { Consent } from '../../src/consent/model.ts'
import type { Exchange, ExchangeMember } from '../../src/exchange/member-model.ts'
import { type Asked, admitted } from '../../src/inquiries/rules.ts'
import type { Instant } from '../../src/kernel/instant.ts'

const now = '2026-11-23T04:00:00.000Z' as Instant
const terms = { version: '1', uri: 'https://exchange.example/1', sha256: 'ab' }
/** A licensed bureau’s: nobody else exchanges anything in mainland China. */
const exchange = {
  ...{ jurisdiction: 'CN', terms },
  bureauLicence: { number: '1', authority: 'PBC', validUntil: '2030-01-01' },
} as Exchange
const member = { state: 'active', termsVersion: '1', termsSha256: 'ab', level: 3 } as ExchangeMember
const [token, salt] = [new Uint8Array(32).fill(1), new Uint8Array(16).fill(2)]
const subject = { namespace: 'CN-RIC', epoch: '2026H2' }
const commitment = Buffer.from(commitmentOf({ ...subject, token, salt })).toString('base64url')
const written = {
  ...{ ...subject, commitment, purpose: 'collections', legalBasis: 'consent', method: 'wet_signature' },
  ...{ jurisdiction: 'CN', state: 'active', queriesMax: 1, queriesUsed: 0, expiresAt: '2027-01-01T00:00:00.000Z' },
} as Consent
const asked: Asked = { ...subject, purpose: 'collections', token, salt, isGrounded: true }
const decide = (consent: Consent | undefined, changes: Partial<Asked> = {}) => {
  const said = admitted(
    { ...asked, isGrounded: consent !== undefined, ...changes },
    { exchange, member, kind: 'lender', consent, day: undefined, now },
  )
  return said.ok ? 'allowed' : said.refusal.kind.code
}

describe('a query of what is known of a borrower, for collection, in mainland China', () => {
  test('090: is refused without the written consent of the person, or for a purpose that was not agreed', () => {
    expect(decide(undefined)).toBe('inquiry_consent_missing')
    expect(decide({ ...written, method: 'in_app' })).toBe('inquiry_basis_insufficient')
    expect(decide({ ...written, legalBasis: 'contract' })).toBe('inquiry_basis_insufficient')
    expect(decide({ ...written, purpose: 'credit_assessment' })).toBe('inquiry_purpose_denied')
  })

  test('is made with it', () => {
    expect(decide(written)).toBe('allowed')
    expect(decide({ ...written, method: 'electronic_signature' })).toBe('allowed')
  })

  test('is refused where no licensed bureau runs the exchange', () => {
    const said = admitted(asked, {
      ...{
        exchange: { ...exchange, bureauLicence: null },
        member,
        kind: 'lender',
        consent: written,
        day: undefined,
        now,
      },
    })
    expect(said.ok ? 'allowed' : said.refusal.kind.code).toBe('exchange_sharing_denied')
  })
})
