import { afterAll, beforeAll, expect, test } from 'vitest'
import { packs } from '../../src/compliance/index.ts'
import { ruleTitles } from '../../src/compliance/rule-titles.ts'
import { askedWords } from '../../src/contacts/asked-words-dictionary.ts'
import { ruleTitlesIn } from '../../src/contacts/gate-words-rules.ts'
import { languages } from '../../src/kernel/language.ts'
import { graphql } from '../graphql/asking.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { type Contacting, contactBetween } from './contacting.ts'

let platform: Platform
let contacting: Contacting
beforeAll(async () => {
  platform = await startPlatform()
  contacting = await contactBetween(platform)
})
afterAll(() => platform.stop())

const english = Object.fromEntries(packs.flatMap(({ rules }) => rules.map(({ id, title }) => [id, title])))

const inLanguage = (language: string) => ({ 'accept-language': language })

/** At half past four in the morning of New York, by a channel the mandate lets. */
const refused = async (headers: Record<string, string> = {}) => {
  const { placement, points } = await contacting.active()
  return contacting.agency.call({
    ...{ method: 'POST', path: '/v1/contact-decisions' },
    ...{ headers, body: { placement, contactPoint: points.phone, channel: 'phone' } },
  })
}

const titled = ({ body }: { body: { verdicts: { ruleId: string; title: string }[] } }) =>
  Object.fromEntries(body.verdicts.map(({ ruleId, title }) => [ruleId, title]))

const RULE = 'US-F-6B1I-WINDOW'
const SAID = 'debt_collection_purpose'

test('each verdict says what its rule says, in the language of who asks', async () => {
  const plain = await refused()
  expect(titled(plain)[RULE]).toBe(english[RULE])
  expect(plain.headers.get('content-language')).toBe('en')
  const spoken = await refused(inLanguage('fr, zh-TW;q=0.9'))
  expect(titled(spoken)[RULE]).toBe(ruleTitles[RULE]?.['zh-Hant'])
  expect(spoken.headers.get('content-language')).toBe('zh-Hant')
  expect(spoken.headers.get('vary')).toContain('Accept-Language')
})

test('a decision is read, listed and made again in the language of whoever reads it', async () => {
  const { body: made } = await refused()
  const path = `/v1/contact-decisions/${made.id}`
  const headers = inLanguage('zh-CN')
  const hans = ruleTitles[RULE]?.['zh-Hans']
  expect(titled(await contacting.lender.call({ path, headers }))[RULE]).toBe(hans)
  const { body: list } = await contacting.lender.call({ path: '/v1/contact-decisions', headers })
  expect(titled({ body: list.data[0] })[RULE]).toBe(hans)
  const { body: again } = await contacting.lender.call({ method: 'POST', path: `${path}/re-run`, headers, body: {} })
  expect(again.reproduced).toBe(true)
  expect([titled({ body: again.recorded })[RULE], titled({ body: again.again })[RULE]]).toEqual([hans, hans])
  expect(titled(await contacting.lender.get(path))[RULE]).toBe(english[RULE])
})

test('GraphQL says it in that language, too', async () => {
  const { body: made } = await refused()
  const query = `{ contactDecision(decision: "${made.id}") { verdicts { ruleId title } } }`
  const answer = await contacting.lender.call({
    ...{ method: 'POST', path: '/graphql', headers: inLanguage('zh-HK'), body: { query } },
  })
  expect(titled({ body: answer.body.data.contactDecision })[RULE]).toBe(ruleTitles[RULE]?.['zh-Hant'])
  const { body: plain } = await graphql(contacting.lender, query)
  expect(titled({ body: plain.data.contactDecision })[RULE]).toBe(english[RULE])
})

test('what the gate says of its own has a title as well', async () => {
  const { placement, points } = await contacting.active()
  await contacting.agency.post(`/v1/placements/${placement}/holds`, { source: 'dispute' })
  const asked = { placement, contactPoint: points.phone, channel: 'phone' }
  const { body } = await contacting.agency.post('/v1/contact-decisions', asked)
  expect(titled({ body })['GATE-PLACEMENT']).toBe('Contact only while the placement is being worked')
})

test('an answer given again is the one that was given, whatever language is wanted now', async () => {
  const { placement, points } = await contacting.active()
  const ask = (language: string) =>
    contacting.agency.call({
      ...{ method: 'POST', path: '/v1/contact-decisions' },
      headers: { ...inLanguage(language), 'idempotency-key': `titles-${placement}` },
      body: { placement, contactPoint: points.phone, channel: 'phone' },
    })
  const first = await ask('zh-Hans')
  const second = await ask('en')
  expect(second.headers.get('idempotent-replayed')).toBe('true')
  expect(second.headers.get('content-language')).toBeNull()
  expect(second.text).toBe(first.text)
})

test('a pack is read in the language asked for', async () => {
  const { body } = await contacting.agency.call({ path: '/v1/packs/TW', headers: inLanguage('zh-Hant') })
  for (const { id, title } of body.rules) expect(title).toBe(ruleTitles[id]?.['zh-Hant'])
})

test('what a decision and the one screen ask for is told in words of that language', async () => {
  const headers = inLanguage('zh-TW')
  const { body } = await refused(headers)
  const text = askedWords[SAID]?.['zh-Hant']
  expect(body.disclosures).toContain(SAID)
  expect(body.meanings).toContainEqual({ code: SAID, of: 'disclosure', text })
  expect(body.meanings.map(({ code }: { code: string }) => code)).toEqual([
    ...[...body.disclosures, ...body.requirements, ...body.overrides],
  ])
  const path = `/v1/placements/${body.placementId}/workbench`
  const { windows } = (await contacting.agency.call({ path, headers })).body
  expect(windows[0].meanings).toContainEqual({ code: SAID, of: 'disclosure', text })
  const english = (await contacting.lender.get(`/v1/contact-decisions/${body.id}`)).body.meanings
  expect(english).toContainEqual(expect.objectContaining({ text: askedWords[SAID]?.en }))
})

test('whatever any rule asks for has words in every language, and nothing else has', async () => {
  const codes = packs.flatMap(({ rules }) =>
    rules.flatMap((rule) => [
      ...(rule.overrides ?? []),
      ...(rule.kind === 'disclose' ? [...rule.say, ...(rule.sayLater ?? [])] : []),
      ...(rule.kind === 'affirm' ? [...rule.all, ...(rule.crewMin ? [`crew_of_${rule.crewMin}`] : [])] : []),
    ]),
  )
  expect(Object.keys(askedWords).toSorted()).toEqual([...new Set(codes)].toSorted())
  for (const language of languages) {
    const titleOf = await ruleTitlesIn(language)
    const script = language === 'en' ? /^[\x20-\x7e]+$/ : /^\p{Script=Han}[\p{Script=Han}，、]+$/u
    for (const code of codes) expect(titleOf(code), code).toMatch(script)
  }
  const written = (language: 'zh-Hant' | 'zh-Hans') =>
    Object.values(askedWords)
      .map((words) => words[language])
      .join('')
  expect(written('zh-Hant')).not.toMatch(/[话发电联债权读语务时点须书构说讯账]/)
  expect(written('zh-Hans')).not.toMatch(/[話發電聯債權讀語務時點須書構說訊賬帳]/)
})
