import { afterAll, beforeAll, expect, test } from 'vitest'
import { imported, rowsOf } from '../imports/importing.ts'
import { mandateBetween } from '../mandates/terms.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { type Callee, callees, callingBetween, created, differencesOf } from './calling.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

test('of 1,000 records against 997 activities three calls are named', async () => {
  const { agency, lender, people, call, activity, handedIn, recorded, compared, at } = await callingBetween(
    platform,
    10,
  )
  // A call to somebody every ten seconds, to the same one every hundred.
  const calls = Array.from({ length: 1_000 }, (_, n) => {
    const { number } = people[n % 10] as Callee
    return call(n, number, { startedAt: at(0, n * 10) })
  })
  const left = [17, 500, 999]
  const told = calls.flatMap((_, n) =>
    left.includes(n) ? [] : [activity(people[n % 10] as Callee, n, { happenedAt: at(0, n * 10 + 3) })],
  )
  await recorded(told)
  await handedIn(calls)
  const found = await compared({ toleranceSeconds: 30 })
  expect(found).toMatchObject({
    ...{ state: 'compared', phase: 'over', calls: 1_000, contacts: 997, matched: 997, differences: 3, unanswered: 3 },
  })
  const differences = await differencesOf(agency, `&comparison=${found.id}`)
  const moments = left.map((n) => ({ kind: 'call_without_activity', happenedAt: at(0, n * 10), lenderId: lender.id }))
  expect(differences.toSorted((a, b) => (a.happenedAt < b.happenedAt ? -1 : 1))).toMatchObject(moments)
  expect(new Set(differences.map(({ placementId }) => placementId))).toEqual(
    new Set(left.map((n) => people[n % 10]?.placement)),
  )
  // The lender reads the same of its placements, and nothing of the comparison.
  expect(await differencesOf(lender)).toEqual(differences)
  expect(await lender.get(`/v1/call-comparisons/${found.id}`)).toMatchObject({ status: 404 })
})

test('what is missing on either side is named, and what is told otherwise', async () => {
  const { agency, people, call, activity, handedIn, recorded, compared } = await callingBetween(platform, 1)
  const [ada] = people as [Callee]
  const taken = { result: 'answered', talkSeconds: 95 }
  await handedIn([
    call(1, ada.number, taken),
    call(5, ada.number, taken),
    call(10, ada.number, { result: 'answered', talkSeconds: 4 }),
    call(15, ada.number, { direction: 'inbound', ...taken }),
    call(20, ada.number),
    call(25, '+12125559999'),
    call(30, undefined, { direction: 'inbound' }),
  ])
  const talk = { disposition: 'conversation' }
  const [, shorter, , inbound, alone] = await recorded([
    activity(ada, 1, { ...talk, talkSeconds: 90 }),
    activity(ada, 5, { ...talk, talkSeconds: 300 }),
    activity(ada, 10, { disposition: 'voicemail' }),
    activity(ada, 15, { ...talk, direction: 'outbound' }),
    activity(ada, 40),
  ])
  const found = await compared()
  const kinds = (await differencesOf(agency, `&comparison=${found.id}`)).map(({ kind, activityId, direction }) =>
    [kind, direction, activityId].join(' '),
  )
  expect(kinds.toSorted()).toEqual(
    [
      `talk_differs outbound ${shorter}`,
      // A call that came in is no call that was made.
      'call_without_activity inbound ',
      `activity_without_call outbound ${inbound}`,
      'call_without_activity outbound ',
      'call_to_unknown_number outbound ',
      'call_to_unknown_number inbound ',
      `activity_without_call outbound ${alone}`,
    ].toSorted(),
  )
  expect(found).toMatchObject({ calls: 7, contacts: 5, matched: 3, differences: 7 })
})

test('somebody took the call, or nobody: the carrier and the agency must agree', async () => {
  const { agency, people, call, activity, handedIn, recorded, compared } = await callingBetween(platform, 1)
  const [ada] = people as [Callee]
  await handedIn([call(1, ada.number), call(10, ada.number, { result: 'answered', talkSeconds: 30 })])
  await recorded([activity(ada, 1, { disposition: 'conversation' }), activity(ada, 10, { disposition: 'no_answer' })])
  await compared()
  expect(await differencesOf(agency)).toMatchObject(
    [
      { kind: 'result_differs', result: 'answered', disposition: 'no_answer' },
      { kind: 'result_differs', result: 'no_answer', disposition: 'conversation' },
    ].toSorted((a) => (a.result === 'answered' ? -1 : 1)),
  )
})

test('a file handed in twice is one file, and its numbers are not kept', async () => {
  const { agency, people, call } = await callingBetween(platform, 1)
  const [ada] = people as [Callee]
  const calls = [call(1, ada.number), call(2, ada.number), call(3)]
  const header = 'reference,direction,number,startedAt,result,talkSeconds'
  const content = `${[
    header,
    ...calls.map((row) =>
      header
        .split(',')
        .map((field) => (row as Record<string, unknown>)[field] ?? '')
        .join(','),
    ),
  ].join('\n')}\n`
  const run = () => imported(platform, agency, { kind: 'call-records', controlTotals: { rows: 3 }, content })
  expect((await run()).progress).toMatchObject({ succeeded: 3, failed: 0 })
  const again = await run()
  expect((await rowsOf(agency, again.id)).map(({ already }) => already)).toEqual([true, true, true])
  const { data } = (await agency.get('/v1/call-records')).body
  expect(data).toHaveLength(3)
  expect(data.map(({ known }: { known: boolean }) => known)).toEqual([false, true, true])
  const kept = await platform.admin`select * from call_records`
  expect(JSON.stringify(kept)).not.toContain(ada.number.slice(2))
})

test('contacts in their last form count; one recorded in error is none', async () => {
  const { agency, people, call, activity, handedIn, recorded, compared } = await callingBetween(platform, 1)
  const [ada] = people as [Callee]
  await handedIn([call(1, ada.number, { result: 'answered', talkSeconds: 20 })])
  const [wrong, error] = await recorded([activity(ada, 1), activity(ada, 30)])
  await created(agency, `/v1/activities/${wrong}/corrections`, { kind: 'restated', disposition: 'conversation' })
  await created(agency, `/v1/activities/${error}/corrections`, { kind: 'recorded_in_error' })
  expect(await compared()).toMatchObject({ state: 'settled', matched: 1, contacts: 1, differences: 0 })
})

test('a newer comparison of the same period takes the place of the one before', async () => {
  const { agency, people, call, activity, handedIn, recorded, compared } = await callingBetween(platform, 1)
  const [ada] = people as [Callee]
  await handedIn([call(1, ada.number)])
  const first = await compared()
  expect(first).toMatchObject({ differences: 1 })
  await recorded([activity(ada, 1)])
  expect(await compared()).toMatchObject({ state: 'settled', differences: 0 })
  expect((await agency.get(`/v1/call-comparisons/${first.id}`)).body).toMatchObject({ state: 'superseded' })
  expect(await differencesOf(agency, '&state=open')).toEqual([])
})

test('a number of people at two lenders concerns neither, and another agency’s placements are nobody’s', async () => {
  const { agency, people, call, handedIn, compared, lender } = await callingBetween(platform, 2)
  const [ada, grace] = people as [Callee, Callee]
  const second = await platform.organisation('lender')
  const mandate = await mandateBetween(second, agency, { terms: { currency: 'USD', jurisdictions: ['US'] } })
  // Accepted before the calls, as far as the calls can tell: they are of a minute from now.
  await callees({ lender: second, agency, mandate }, 1, ada.number)
  const other = await callingBetween(platform, 1)
  const later = (n: number) => ({ startedAt: other.at(n) })
  await handedIn([
    call(1, ada.number, later(1)),
    call(2, grace.number, later(2)),
    call(3, other.people[0]?.number, later(3)),
  ])
  await compared(other.period)
  const named = (found: readonly { kind: string; happenedAt: string; lenderId: string | null }[]) =>
    found.map(({ kind, happenedAt, lenderId }) => [kind, happenedAt, lenderId]).toSorted()
  expect(named(await differencesOf(agency))).toEqual([
    ['call_to_unknown_number', other.at(3), null],
    ['call_without_activity', other.at(1), null],
    ['call_without_activity', other.at(2), lender.id],
  ])
  expect(named(await differencesOf(lender))).toEqual([['call_without_activity', other.at(2), lender.id]])
  expect(await differencesOf(second)).toEqual([])
  expect(await differencesOf(other.lender)).toEqual([])
})
