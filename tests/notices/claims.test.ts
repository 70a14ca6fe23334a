import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Contacting, contactBetween } from '../contacts/contacting.ts'
import { commandCases } from '../setup/command-cases.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'

let platform: Platform
let between: Contacting
let items: readonly string[]
let warns: readonly string[]

beforeAll(async () => {
  platform = await startPlatform()
  between = await contactBetween(platform, 'GB')
  const { kinds } = (await between.lender.get('/v1/notice-kinds?jurisdiction=GB')).body
  const itemsOf = (wanted: string) => kinds.find(({ kind }: { kind: string }) => kind === wanted).items
  ;[items, warns] = [itemsOf('letter_of_claim'), itemsOf('claim_warning')]
})
afterAll(() => platform.stop())

const owing = () => between.active({ timeZones: ['Europe/London'], phone: '+442079460123' })
type Owing = Awaited<ReturnType<typeof owing>>

const letter = async (changes: Record<string, unknown> = {}, about?: Owing) => {
  const { placement, party } = about ?? (await owing())
  const { body, status, text } = await between.agency.post('/v1/notices', {
    ...{ placement, party, kind: 'letter_of_claim', channel: 'letter', language: 'en', items },
    ...{ sentOn: '2026-09-01', ...changes },
  })
  if (status !== 201) throw new Error(text)
  return body.id as string
}
const replying = async (notice: string, reply: string, on: string) => {
  const { body, status, text } = await between.agency.post(`/v1/notices/${notice}/reply`, { reply, on })
  if (status !== 200) throw new Error(text)
  return body
}
const asked = async () => {
  const id = await letter()
  await replying(id, 'documents_asked', '2026-09-20')
  return id
}
const shared = { platform: () => platform, scope: 'notices:write' as const }

commandCases('notice.record_reply', {
  ...shared,
  arrange: async () => ({
    ...{ by: between.agency, path: `/v1/notices/${await letter()}/reply` },
    body: { reply: 'answered', on: '2026-09-20' },
  }),
  effect: ({ body }) =>
    expect(body).toMatchObject({ reply: 'answered', periodEndsOn: '2026-10-01', furtherEndsOn: '2026-10-20' }),
  events: ['notice.reply_recorded'],
  conflict: {
    arrange: async () => ({
      ...{ by: between.agency, path: `/v1/notices/${await asked()}/reply` },
      body: { reply: 'answered', on: '2026-09-21' },
    }),
    ...{ status: 409, code: 'notice_reply_unfit' },
  },
})

commandCases('notice.record_documents', {
  ...shared,
  arrange: async () => ({
    ...{ by: between.agency, path: `/v1/notices/${await asked()}/documents` },
    body: { on: '2026-10-05' },
  }),
  effect: ({ body }) => expect(body).toMatchObject({ documentsOn: '2026-10-05', furtherEndsOn: '2026-11-04' }),
  events: ['notice.documents_recorded'],
  conflict: {
    arrange: async () => ({
      ...{ by: between.agency, path: `/v1/notices/${await letter()}/documents` },
      body: { on: '2026-10-05' },
    }),
    ...{ status: 409, code: 'notice_reply_unfit' },
  },
})

describe('a letter of claim that is answered', () => {
  const dueFor = async ({ placement }: Owing) =>
    (await between.agency.get('/v1/notices/due')).body.data.filter(
      ({ placementId }: { placementId: string }) => placementId === placement,
    )
  const suing = async ({ placement, points }: Owing) => {
    const { body, text } = await between.agency.post('/v1/contact-decisions', {
      ...{ placement, contactPoint: points.address, channel: 'letter', purpose: 'litigation' },
    })
    expect(body.outcome, text).toBeDefined()
    const denying = body.verdicts.filter(({ verdict }: { verdict: string }) => verdict === 'deny')
    return { denying: denying.map(({ ruleId }: { ruleId: string }) => ruleId), next: body.nextAllowedAt }
  }

  test('owes its documents, then a warning; the gate waits for all of it (CASE-099)', async () => {
    const about = await owing()
    const id = await letter({}, about)
    expect((await suing(about)).denying).toEqual([])
    await replying(id, 'documents_asked', '2026-09-20')
    expect(await dueFor(about)).toMatchObject([{ owes: 'documents', noticeId: id, dueOn: '2026-09-20', overdue: true }])
    expect((await suing(about)).denying).toEqual(['UK-PAP-30D'])
    await between.agency.post(`/v1/notices/${id}/documents`, { on: '2026-10-05' })
    expect(await dueFor(about)).toMatchObject([
      { owes: 'notice', kind: 'claim_warning', periodEndsOn: '2026-11-04', dueOn: '2026-11-05', overdue: false },
    ])
    expect((await suing(about)).denying).toEqual(['UK-PAP-30D'])
    await letter({ kind: 'claim_warning', items: warns, sentOn: '2026-11-20' }, about)
    expect(await dueFor(about)).toEqual([])
    expect(await suing(about)).toMatchObject({ denying: ['UK-PAP-30D'], next: '2026-12-04T00:00:00.000Z' })
  })

  test('is found by the day one of its periods runs', async () => {
    const id = await letter({ reference: 'OPEN-1' })
    await replying(id, 'answered', '2026-09-20')
    const on = async (day: string) =>
      (await between.agency.get(`/v1/notices?openOn=${day}&limit=200`)).body.data.some(
        (one: { id: string }) => one.id === id,
      )
    expect([await on('2026-10-01'), await on('2026-10-20'), await on('2026-10-21')]).toEqual([true, true, false])
  })
})

describe('what became of a notice', () => {
  const became = async (body: Record<string, unknown>) =>
    between.agency.post(`/v1/notices/${await letter()}/delivery`, { on: '2026-09-05', ...body })

  test('is shown by a proof, and what came back by a reason', async () => {
    expect((await became({ delivery: 'delivered', proof: 'signed_for' })).body).toMatchObject({ proof: 'signed_for' })
    const back = { delivery: 'undeliverable', proof: 'returned_mail', returnReason: 'moved' }
    expect((await became(back)).body).toMatchObject(back)
  })

  test.each([
    ['a reason of what arrived', { delivery: 'delivered', returnReason: 'moved' }, '#/returnReason'],
    ['returned mail of what arrived', { delivery: 'delivered', proof: 'returned_mail' }, '#/proof'],
  ])('%s is refused', async (_, body, pointer) => {
    expect(await became(body)).toMatchObject({
      ...{ status: 422, body: { code: 'notice_proof_unfit', errors: [{ pointer }] } },
    })
  })

  test('that came back is not answered', async () => {
    const id = await letter()
    await between.agency.post(`/v1/notices/${id}/delivery`, { delivery: 'undeliverable', on: '2026-09-05' })
    const answer = await between.agency.post(`/v1/notices/${id}/reply`, { reply: 'answered', on: '2026-09-20' })
    expect(answer).toMatchObject({ status: 409, body: { code: 'notice_reply_unfit' } })
  })
})
