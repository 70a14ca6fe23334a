import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ExportTally, verifyExport, verifyTallies } from '../../sdk/src/verify.ts'
import { addDays, type CalendarDate } from '../../src/kernel/calendar-date.ts'
import type { Instant } from '../../src/kernel/instant.ts'
import { talliedTemplates } from '../../src/supervision/tally-model.ts'
import { dueDays, type Taken } from '../../src/supervision/tally-rules.ts'
import { templates } from '../../src/supervision/template-dictionary.ts'
import { repository } from '../architecture/files.ts'
import { type Contacting, contactBetween } from '../contacts/contacting.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { downloaded, exported, path } from './exporting.ts'

let platform: Platform
let regulator: TestOrganisation
let here: Contacting
let person: Awaited<ReturnType<Contacting['active']>>
const DAY = 86_400
const [first, second] = ['2026-11-24', '2026-11-25'] as const

const contact = async (happenedAt: string = platform.clock.now(), { placement, party, points } = person) => {
  const about = { placement, party, contactPoint: points.phone, direction: 'outbound', channel: 'phone' }
  const { status, text } = await here.agency.post('/v1/activities', { ...about, disposition: 'no_answer', happenedAt })
  if (status !== 201) throw new Error(text)
}
/** To half past one of the next day, in the order a night has things. */
async function night() {
  const now = Date.parse(platform.clock.now())
  const next = Math.ceil((now + 1) / (DAY * 1_000)) * DAY * 1_000 + 90 * 60_000
  platform.clock.advance((next - now) / 1_000)
  await platform.settle()
  platform.clock.advance(61)
}
beforeAll(async () => {
  platform = await startPlatform()
  regulator = await platform.organisation('regulator', { jurisdictions: ['US'] })
  here = await contactBetween(platform)
  person = await here.active()
  platform.clock.advance(6 * 3_600)
  for (let n = 0; n < 3; n++) await contact()
  await here.agency.post('/v1/contact-decisions', {
    ...{ placement: person.placement, contactPoint: person.points.phone, channel: 'phone' },
  })
  await night()
})
afterAll(() => platform.stop())

const wanted = (changes: object = {}) => ({
  ...{ template: 'contacts', period: { from: `${first}T00:00:00Z`, to: '2026-12-24T00:00:00Z' }, ...changes },
})
async function talliesOf(by: TestOrganisation, id: string): Promise<ExportTally[]> {
  const all: ExportTally[] = []
  for (let after = ''; ; after = `&after=${all.at(-1)?.day}`) {
    const { body } = await by.get(`${path}/${id}/tallies?limit=2${after}`)
    all.push(...body.tallies)
    if (!body.hasMore) return all
  }
}
async function had(changes: object = {}, by = regulator) {
  const id = await exported(platform, by, wanted(changes))
  const made = await downloaded(platform, by, id)
  const manifest = await verifyExport(made)
  const tallies = await talliesOf(by, id)
  const adding = { manifest, file: made.file, tallies, logKey: platform.logSigner.verifier }
  return { ...made, id, adding, tallies, found: await verifyTallies(adding) }
}
/** What somebody with the database in hand does to what must only be added to. */
async function taken(table: string, where: string) {
  await platform.admin.unsafe(`alter table ${table} no force row level security`)
  const gone = await platform.admin.unsafe(`delete from ${table} where ${where} returning id`)
  await platform.admin.unsafe(`alter table ${table} force row level security`)
  expect(gone).toHaveLength(1)
}

test('the counts of a day are committed to before anybody asks, and say nothing', async () => {
  const { data } = (await regulator.get('/v1/events?limit=200')).body
  const taken = data.filter(
    ({ type, data: said }: { type: string; data: { day?: string } }) =>
      type === 'supervision_tally.taken' && said.day === first,
  )
  expect(taken.map(({ data: said }: { data: { template: string } }) => said.template)).toEqual([...talliedTemplates])
  for (const { data: said } of taken) {
    expect(said).toMatchObject({ day: first, commitment: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect(Object.keys(said).toSorted()).toEqual(['commitment', 'day', 'tallyId', 'template', 'until'])
  }
  const others = (await here.lender.get('/v1/events?limit=200')).body.data as { type: string }[]
  expect(others.some(({ type }) => type.startsWith('supervision_tally'))).toBe(false)
  for (const template of talliedTemplates) {
    expect(templates[template].fields.map(({ name }) => name)).toContain(templates[template].dated)
  }
})

test('a file has at least what was counted, whatever was recorded late, in each format', async () => {
  const before = await had()
  expect(before.found).toMatchObject({ missing: [], days: 1, uncounted: [second] })
  await contact(`${first}T16:00:00.000Z`)
  platform.clock.advance(61)
  const { asOf } = (await regulator.get(`${path}/${before.id}`)).body
  for (const format of ['ndjson', 'csv']) {
    const late = await had({ format })
    expect(late.adding.manifest.count).toBe(before.adding.manifest.count + 1)
    expect(late.found).toMatchObject({ missing: [], days: 1 })
    const again = await had({ format, asOf })
    expect(again.tallies.map(({ opening }) => opening)).toEqual(before.tallies.map(({ opening }) => opening))
    expect(again.found).toMatchObject({ missing: [], days: 1 })
  }
  await night()
  const since = await had()
  const counts = since.tallies.map(({ opening }) => JSON.parse(opening)).map(({ day, counts: of }) => [day, of])
  expect(counts).toEqual([
    [first, [{ jurisdiction: 'US', rows: 4 }]],
    [second, []],
  ])
  expect(since.found).toMatchObject({ missing: [], days: 2, uncounted: ['2026-11-26'] })
})

test('a day with fewer rows than were counted is named, and so is a count of something else', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'concordat-tallies-'))
  try {
    const whole = await had()
    expect(whole.found).toMatchObject({ missing: [], days: 2 })
    await taken('activities', `happened_at = '${first}T16:00:00Z'`)
    const short = await had()
    expect(short.found.missing).toMatchObject([{ day: first, jurisdiction: 'US', counted: 4, rows: 3 }])
    const files = { manifest: short.manifest, keys: JSON.stringify(short.keys), file: short.file }
    const tallies = short.tallies.map((tally) => JSON.stringify(tally)).join('\n')
    for (const [name, text] of Object.entries({ ...files, tallies })) await writeFile(join(folder, name), text)
    const key = platform.logSigner.verifier
    const args = [
      'verify',
      'file',
      '--manifest',
      'manifest',
      '--keys',
      'keys',
      '--tallies',
      'tallies',
      '--log-key',
      key,
    ]
    const told = await new Promise<{ code: number; out: string }>((resolve) => {
      const main = join(repository, 'sdk/src/cli/main.ts')
      execFile(process.execPath, [main, ...args], { cwd: folder }, (error, out) =>
        resolve({ code: error ? Number(error.code) : 0, out }),
      )
    })
    expect(told).toEqual({ code: 1, out: expect.stringContaining(`${first}: 3 rows of US; 4 were counted by`) })
    const [one] = whole.tallies as [ExportTally]
    const forged = { ...one, opening: one.opening.replace('"rows":4', '"rows":3') }
    const other = (await had({ template: 'cases' })).tallies
    for (const wrong of [[forged], other]) {
      await expect(verifyTallies({ ...whole.adding, tallies: wrong })).rejects.toMatchObject({ code: 'other_tally' })
    }
    const waiting = [{ ...one, proof: null }]
    expect(await verifyTallies({ ...whole.adding, tallies: waiting })).toMatchObject({ days: 0 })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

test('parts of a day are left out of it, places within a place are told apart, and worlds and tenants too', async () => {
  const part = { from: `${first}T01:00:00Z`, to: `${second}T12:00:00Z` }
  expect((await had({ period: part })).found).toMatchObject({ missing: [], days: 0, uncounted: [first, second] })
  const [state, far] = [
    await platform.organisation('regulator', { jurisdictions: ['US-CA'] }),
    await platform.organisation('regulator', { jurisdictions: ['US'], world: 'far away' }),
  ]
  const there = await contactBetween(platform, 'US-CA')
  const californian = await there.active()
  const happenedAt = platform.clock.now()
  const said = { direction: 'outbound', channel: 'phone', disposition: 'no_answer', happenedAt }
  const { status } = await there.agency.post('/v1/activities', {
    ...{ placement: californian.placement, party: californian.party, contactPoint: californian.points.phone, ...said },
  })
  expect(status).toBe(201)
  await contact()
  await night()
  const day = happenedAt.slice(0, 10)
  const on = async (by: TestOrganisation, jurisdiction: string) => {
    const { found, tallies, adding } = await had({ jurisdiction }, by)
    expect(found.missing).toEqual([])
    const { counts } = JSON.parse(tallies.find((each) => each.day === day)?.opening ?? '{}')
    return { counts, rows: adding.manifest.count }
  }
  const both = [
    { jurisdiction: 'US', rows: 1 },
    { jurisdiction: 'US-CA', rows: 1 },
  ]
  expect(await on(regulator, 'US-CA')).toEqual({ counts: both, rows: 1 })
  expect(await on(state, 'US-CA')).toEqual({ counts: both.slice(1), rows: 1 })
  expect(await on(far, 'US')).toEqual({ counts: [], rows: 0 })
  const { id } = await had()
  expect((await state.get(`${path}/${id}/tallies`)).status).toBe(404)
})

test('a day is counted when it is over, and again a day, a week and a month later; none is forgotten', () => {
  const at = (day: string, time = '00:30') => `${day}T${time}:00.000Z` as Instant
  const days = (from: string, count: number) =>
    Array.from({ length: count }, (_, n) => addDays(from as CalendarDate, n)) as readonly CalendarDate[]
  expect(dueDays([], at('2026-11-25'))).toEqual(['2026-11-24'])
  expect(dueDays([], at('2026-11-25', '00:00'))).toEqual(['2026-11-23'])
  const taken: Taken[] = []
  const counted: Record<string, number> = {}
  for (const today of days('2026-11-25', 60)) {
    for (const day of dueDays(taken, at(today))) {
      counted[day] = (counted[day] ?? 0) + 1
      const known = taken.findIndex((each) => each.day === day)
      if (known >= 0) taken.splice(known, 1)
      taken.push({ day, until: at(today, '00:29') })
    }
    expect(dueDays(taken, at(today))).toEqual([])
  }
  expect(days('2026-11-24', 25).map((day) => counted[day])).toEqual(Array.from({ length: 25 }, () => 4))
  const away = [{ day: '2026-11-24' as CalendarDate, until: at('2026-11-25', '00:29') }]
  expect(dueDays(away, at('2026-11-29'))).toEqual(days('2026-11-24', 5))
})
