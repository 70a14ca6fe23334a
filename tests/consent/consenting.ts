import { commitSubject } from '../../sdk/src/consents.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import type { Platform } from '../setup/platform.ts'

/** A token nobody’s identifier stands behind: random, as a real one looks. */
export const someToken = () => Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url')

export const daysFrom = (platform: Platform, days: number) =>
  new Date(Date.parse(platform.clock.now()) + days * 86_400_000).toISOString()

let made = 0

/** A consent of somebody, as it is recorded, and what its keeper keeps: token and salt. */
export async function consentOf(platform: Platform, changes: object = {}, token = someToken()) {
  const about = { namespace: 'TW-NID', epoch: '2026H2' }
  const { commitment, salt } = await commitSubject({ ...about, token })
  const body = {
    ...{ reference: `CONSENT-${++made}`, subject: { ...about, commitment } },
    ...{ purpose: 'credit_assessment', level: 'arrears', jurisdiction: 'TW', method: 'one_time_code' },
    notice: {
      ...{ uri: 'https://lender.example/notices/17', language: 'zh-Hant-TW', sha256: 'ab'.repeat(32) },
      shownAt: platform.clock.now(),
    },
    ...{ evidenceSha256: 'cd'.repeat(32), withdrawal: { phone: '+886223456789' } },
    ...{ queriesMax: 2, expiresAt: daysFrom(platform, 30), ...changes },
  }
  return { body, token, salt }
}

export async function recordedConsent(platform: Platform, by: TestOrganisation, changes: object = {}, token?: string) {
  const { body, ...kept } = await consentOf(platform, changes, token)
  const answer = await by.post('/v1/consents', body)
  if (answer.status !== 201) throw new Error(answer.text)
  const { id, jws, receiptCode, consent } = answer.body
  return { id: id as string, jws: jws as string, receiptCode: receiptCode as string, consent, ...kept }
}
