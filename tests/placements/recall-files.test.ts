import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { imported, rowsOf } from '../imports/importing.ts'
import { mandateBetween } from '../mandates/terms.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { debtOf } from './portfolio.ts'
import { type Ground, groundOf } from './recalling.ts'

let platform: Platform
let ground: Ground

beforeAll(async () => {
  platform = await startPlatform()
})
beforeEach(async () => {
  ground = await groundOf(platform)
})
afterAll(() => platform.stop())

const header = 'recall,placement,account,reason,noticeDays'

/** An account an agency works, named by reference in a file, as its placement is. */
async function held(name: string, on = ground): Promise<string> {
  const account = await debtOf(platform, on.lender, { reference: `A-${name}` })
  const placed = await on.lender.post('/v1/placements', { account, mandate: on.mandate, reference: `P-${name}` })
  await on.agency.post(`/v1/placements/${placed.body.id}/accept`)
  await on.agency.post(`/v1/placements/${placed.body.id}/activate`)
  return placed.body.id
}

const file = async (lines: readonly string[]) => {
  const done = await imported(platform, ground.lender, {
    ...{ kind: 'recalls', controlTotals: { rows: lines.length }, content: `${[header, ...lines].join('\n')}\n` },
  })
  await platform.settle()
  return done
}

const runs = async () => (await ground.lender.get('/v1/recalls')).body.data
const recallsOf = async (placement: string) =>
  (await ground.lender.get(`/v1/placement-recalls?placement=${placement}`)).body.data
const codes = async (id: string) =>
  (await rowsOf(ground.lender, id)).map(({ problem, already }) => problem?.code ?? (already ? 'already' : 'done'))

describe('a file of recalls', () => {
  test('makes one recall however often it is sent, and recalls each placement once', async () => {
    const placements = [await held('1'), await held('2')]
    const lines = ['R-1,P-1,,sale,10', 'R-1,,A-2,sale,10']
    const first = await file(lines)
    expect(first.progress).toMatchObject({ succeeded: 2, failed: 0 })
    expect(await codes(first.id)).toEqual(['done', 'done'])
    const again = await file(lines)
    expect(await codes(again.id)).toEqual(['already', 'already'])
    expect(await runs()).toMatchObject([{ reference: 'R-1', state: 'done', total: 2, recalled: 2, reason: 'sale' }])
    for (const placement of placements) {
      expect(await recallsOf(placement)).toMatchObject([{ state: 'pending', reason: 'sale' }])
    }
  })

  test('sent twice at the same moment is one recall', async () => {
    const placement = await held('1')
    const lines = ['R-1,P-1,,sale,10']
    await Promise.all([file(lines), file(lines)])
    expect(await runs()).toMatchObject([{ total: 1, recalled: 1 }])
    expect(await recallsOf(placement)).toHaveLength(1)
  })

  test('repeated after its recall was withdrawn, or the account went to a successor, changes nothing', async () => {
    const [withdrawn, gone] = [await held('1'), await held('2')]
    const lines = ['R-1,,A-1,sale,10', 'R-2,,A-2,sale,10']
    await file(lines)
    const [run] = (await runs()).filter(({ reference }: Record<string, string>) => reference === 'R-1')
    await ground.lender.post(`/v1/recalls/${run.id}/withdraw`)
    platform.clock.advance(11 * 86_400)
    await platform.settle()
    const agency = await platform.organisation('agency')
    const mandate = await mandateBetween(ground.lender, agency)
    const next = await ground.lender.post('/v1/placements', { account: 'ref:A-2', mandate })
    await agency.post(`/v1/placements/${next.body.id}/accept`)
    const again = await file(lines)
    expect(await codes(again.id)).toEqual(['already', 'already'])
    expect((await ground.lender.get(`/v1/placements/${withdrawn}`)).body).toMatchObject({ status: 'active' })
    expect((await ground.lender.get(`/v1/placements/${gone}`)).body).toMatchObject({ status: 'recalled' })
    expect((await ground.lender.get(`/v1/placements/${next.body.id}`)).body).toMatchObject({ status: 'accepted' })
  })

  test('adds what is new to a recall that was done, and names each row that cannot go in', async () => {
    await held('1')
    const later = await held('2')
    const closed = await held('3')
    await ground.agency.post(`/v1/placements/${closed}/close`, { code: 'paid_in_full' })
    await file(['R-1,P-1,,sale,10'])
    const second = await file([
      'R-1,P-1,,sale,10',
      'R-1,P-2,,sale,10',
      'R-1,P-3,,sale,10',
      'R-1,NONE,,sale,10',
      'R-1,P-2,A-2,sale,10',
      'R-1,,A-2,going_to_law,10',
    ])
    expect(await codes(second.id)).toEqual([
      'already',
      'done',
      'placement_status_unfit',
      'reference_not_found',
      'duplicate_row',
      'recall_reference_taken',
    ])
    expect(await runs()).toMatchObject([{ state: 'done', total: 2, recalled: 2 }])
    expect(await recallsOf(later)).toMatchObject([{ state: 'pending' }])
  })

  test('reaches no other lender’s placement', async () => {
    const other = await groundOf(platform)
    const theirs = await held('X', other)
    const done = await file(['R-1,P-X,,sale,10', 'R-1,,A-X,sale,10'])
    expect(await codes(done.id)).toEqual(['reference_not_found', 'reference_not_found'])
    expect((await other.lender.get(`/v1/placements/${theirs}`)).body).toMatchObject({ status: 'active' })
  })
})
