import { afterAll, beforeAll, expect, test } from 'vitest'
import { contributionFile } from '../../sdk/src/contributing.ts'
import { connect, isConcordatError } from '../../sdk/src/index.ts'
import { IdentifierError, inquire, subjectOf, tokenOf } from '../../sdk/src/inquiries.ts'
import { KeyRefusedError, keyring } from '../../sdk/src/keys.ts'
import { consentOf } from '../consent/consenting.ts'
import { contribution } from '../contributions/records.ts'
import { done } from '../exchange/members.ts'
import { evaluatingServer } from '../sdk/evaluating.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { BASE_URL, type Platform, startPlatform } from '../setup/platform.ts'
import { askers } from './asking.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

const PERSON = { namespace: 'TW-NID', identifier: 'A123456789' } as const
const as = ({ apiKey }: TestOrganisation) =>
  connect({
    ...{ baseUrl: BASE_URL, credentials: { apiKey } },
    environment: { fetch: async (url, init) => platform.app.request(url as string, init) },
  })

test('from an identifier to an answer, through the SDK, and the identifier is in no row and no log', async () => {
  const asker = await askers(platform)
  const [lender, contributor] = [as(asker.by), as(asker.contributor)]
  const { token, epoch } = await tokenOf(contributor, PERSON)
  await done(asker.contributor, '/v1/exchange-records', contribution({ exchange: asker.exchange.id, token, epoch }))
  const subject = await subjectOf(lender, PERSON)
  const { namespace, commitment } = subject
  const { body } = await consentOf(platform, { level: 'full', subject: { namespace, epoch, commitment } })
  const { id: consent } = await lender.consents.record(body as never)
  const asked = { exchange: asker.exchange.id, purpose: 'credit_assessment', consent } as const
  const answered = await inquire(lender, { ...asked, subject })
  const line = answered.answer.lines.find(({ product }) => product === 'unsecured')
  expect(line).toMatchObject({ level: 3, overdueDebts: '1', daysPastDue: '30-59' })
  const salt = (await subjectOf(lender, PERSON)).salt
  const foreign = await inquire(lender, { ...asked, subject: { ...subject, salt } }).catch((thrown: unknown) => thrown)
  expect(isConcordatError(foreign, 'inquiry_consent_foreign')).toBe(true)
  await platform.settle()
  const tables =
    await platform.admin`select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`
  for (const { relname } of tables) {
    const [found] = await platform.admin`
      select count(*)::int as rows from ${platform.admin(relname)} t where to_jsonb(t)::text like ${`%${PERSON.identifier}%`}`
    expect([relname, found?.rows]).toEqual([relname, 0])
  }
  expect(JSON.stringify(platform.logged)).not.toContain(PERSON.identifier)
})

test('what is no identifier is refused before anything is sent', async () => {
  const lender = as(await platform.organisation('lender'))
  const thrown = await tokenOf(lender, { ...PERSON, identifier: 'A123456788' }).catch((error: unknown) => error)
  expect(thrown).toBeInstanceOf(IdentifierError)
  expect((thrown as IdentifierError).code).toBe('wrong_check_digit')
})

test('with a keyring, no token is made and nothing contributed with a key the log does not hold', async () => {
  const asker = await askers(platform)
  const lender = as(asker.by)
  const policy = { logKey: platform.logSigner.verifier, world: 'sandbox' }
  const namespaces = await lender.exchange.namespaces()
  await platform.settle()
  const ring = keyring(lender, { policy, waitMs: 0 })
  const { token, epoch } = await tokenOf(lender, PERSON, ring)
  expect({ token, epoch }).toEqual(await tokenOf(lender, PERSON).then(({ namespace: _, ...rest }) => rest))
  const records = [{ identifier: PERSON.identifier, reference: 'LOAN-1', facts: {} }]
  const contributing = { exchange: asker.exchange.id, namespace: 'TW-NID' } as const
  const evaluate = (body: Parameters<typeof lender.exchange.evaluate>[0]) => lender.exchange.evaluate(body)
  const { content } = await contributionFile(records, { ...contributing, evaluate, keys: ring })
  expect(JSON.parse(content)).toMatchObject({ token, epoch })
  // What answers uses a key of its own for this member, and proves it: the proof holds, and the log does not know the key.
  const tagged = await evaluatingServer()
  const tagging = async (body: { readonly blindedElements: readonly string[] }) => {
    const { evaluated, proof } = await tagged.evaluate(body.blindedElements)
    return { epoch, publicKey: tagged.publicKey, evaluatedElements: evaluated, proof }
  }
  const ofTagged = namespaces.namespaces.map((one) => ({
    ...one,
    epochs: [{ epoch, publicKey: tagged.publicKey, current: true }],
  }))
  const client = { exchange: { namespaces: async () => ({ namespaces: ofTagged }), evaluate: tagging } }
  expect((await tokenOf(client, PERSON)).token).not.toBe(token)
  await expect(tokenOf(client, PERSON, ring)).rejects.toThrow(KeyRefusedError)
  await expect(subjectOf(client, PERSON, keyring(lender, { policy, waitMs: 0 }))).rejects.toMatchObject({
    code: 'other_key',
  })
  const file = contributionFile(records, { ...contributing, evaluate: tagging, keys: ring })
  await expect(file).rejects.toMatchObject({ code: 'other_key', namespace: 'TW-NID', epoch })
})
