import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect } from '../../sdk/src/index.ts'
import type { KeySet } from '../../sdk/src/jws.ts'
import type { CalendarDate } from '../../src/kernel/calendar-date.ts'
import { instantFromEpochMs } from '../../src/kernel/instant.ts'
import type { OrganisationKind } from '../../src/tenancy/index.ts'
import { BASE_URL, type Platform, startPlatform } from '../setup/platform.ts'
import { exchangedIds } from './exchanging.ts'
import { generatePortfolio } from './portfolio-generator.ts'
import { progressBars } from './progress.ts'
import type { Player } from './stage.ts'
import { play } from './story.ts'
import { table } from './summary.ts'

/** The demo in small, in one process: whoever waits lets the jobs run. */
let platform: Platform
beforeAll(async () => {
  platform = await startPlatform({ clock: () => instantFromEpochMs(Date.now()) })
})
afterAll(() => platform.stop())

const ACCOUNTS = 241

/** Whatever was sent: nobody’s number may be in what an exchange is told or asked. */
const sent: string[] = []

async function player(kind: OrganisationKind): Promise<Player> {
  const { id, apiKey } = await platform.organisation(kind, kind === 'regulator' ? { jurisdictions: ['TW'] } : {})
  const environment = {
    fetch: async (url: unknown, init?: RequestInit) => {
      const { body } = init ?? {}
      if (body && !(body instanceof ReadableStream)) sent.push(await new Response(body).text())
      return platform.app.request(url as string, init)
    },
    sleep: () => platform.settle(),
  }
  return { id, api: connect({ baseUrl: BASE_URL, credentials: { apiKey }, environment }) }
}

test('the story is played to its end, and nobody sees what is not theirs', async () => {
  const [lender, agency] = [await player('lender'), await player('agency')]
  const [stranger, successor] = [await player('agency'), await player('agency')]
  const asOf = new Date().toISOString().slice(0, 10) as CalendarDate
  const rows = [...generatePortfolio({ asOf, accounts: ACCOUNTS, seed: 1 })]
  const [neighbour, operator, buyer] = [await player('lender'), await player('operator'), await player('debt_buyer')]
  const cast = { lender, agency, stranger, successor, neighbour, operator, buyer, regulator: await player('regulator') }
  const summary = await play({
    cast,
    rows,
    progress: progressBars(false),
    logKey: async () => platform.logSigner.verifier,
    keys: async () => (await (await platform.app.request('/oauth/jwks')).json()) as KeySet,
  })
  expect(summary).toMatchObject({ accounts: ACCOUNTS, placed: ACCOUNTS, failedRows: 0, outsideScope: 0, leaks: 0 })
  expect(summary).toMatchObject({
    returned: 4,
    returnsRefused: 2,
    objected: 2,
    withdrawn: 1,
    purged: 5,
    differences: 3,
  })
  // What bounced is among what was paid, and every book sums to zero after the month.
  expect(summary.bounced).toBe(1)
  expect(summary.instalmentsPaid).toBeGreaterThan(summary.bounced)
  expect(summary.outOfBalance).toBe(0)
  expect(summary).toMatchObject({ jointCreditors: 2, jointParts: 2, jointUnitsLost: 0, refunded: 700 })
  // 242,857 of an instalment by what each is owed: 700,001 of 1,700,001.
  expect(summary.jointReceived).toBe(100_000)
  expect(summary).toMatchObject({ sold: 2, givenBack: 1, titles: 2, forwarded: 1, boughtBack: 1 })
  expect(summary).toMatchObject({ madeCurrent: 1, currentTooSoon: 2 })
  expect(summary).toMatchObject({ heldBackFromCourt: 1, mattersEnforced: 1, legalCosts: 12_000, costsRefused: 1 })
  expect(summary.shortOfTrust).toBe(0)
  expect(summary.tamperedFound).toBe(summary.proven)
  expect(summary).toMatchObject({ recordsContributed: 24, saidAnew: 24, identifiersRefused: 2, levelEarned: 3 })
  expect(summary).toMatchObject({ inquiriesAnswered: 3, bandsTold: 3, footprint: 3, disputesShown: 1 })
  expect(summary).toMatchObject({ correctionsRead: 2, correctedTold: 1, withdrawnStopped: 1 })
  expect(summary).toMatchObject({ spared: 1, sparedNoMore: 1 })
  expect(sent.some((body) => body.includes('blindedElements'))).toBe(true)
  for (const id of exchangedIds) expect(sent.filter((body) => body.includes(id))).toEqual([])
  // A plan of tomorrow is no decision: each call that was made now has one.
  expect(summary.decisionsExported).toBe(summary.contactsReported)
  expect(summary.contactsExported).toBeGreaterThanOrEqual(summary.contactsReported)
  expect(summary.inquiriesExported).toBe(summary.inquiriesAnswered)
  // A borrower's other account may still be with the first agency: then this one goes nowhere else.
  expect(summary.replaced).toBeGreaterThan(0)
  const { refusedBy, ...figures } = summary
  // At night by the law, by day where a dispute stopped the work.
  expect(refusedBy).toMatchObject({ 'TW-14-3-WINDOW': expect.any(Number), 'GATE-PLACEMENT': expect.any(Number) })
  expect(refusedBy['HOUSE-TREATMENT']).toBeGreaterThan(0)
  const refused = Object.values(refusedBy).reduce((sum, count) => sum + count, 0)
  expect(summary.contactsAllowed + refused).toBe(summary.contactsAsked)
  for (const [figure, value] of Object.entries(figures)) {
    if (
      ![
        'failedRows',
        'outsideScope',
        'leaks',
        'lateStandards',
        'outOfBalance',
        'shortOfTrust',
        'jointUnitsLost',
        'agreedByLender',
      ].includes(figure)
    )
      expect(value, figure).toBeGreaterThan(0)
  }
  expect(table(summary).split('\n')).toHaveLength(Object.keys(figures).length + Object.keys(refusedBy).length)
}, 120_000)
