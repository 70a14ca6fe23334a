import fc from 'fast-check'
import { AccountId } from '../../src/accounts/model.ts'
import { type HoldId, HoldId as holdId } from '../../src/placements/hold-model.ts'
import { holdingStatuses, PlacementId, type PlacementStatus, type Standing } from '../../src/placements/model.ts'
import { dataClasses } from '../../src/placements/retention.law.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import type { Platform } from '../setup/platform.ts'
import { debtOf } from './portfolio.ts'
import { daysAhead } from './recalling.ts'

/** A lender and two agencies that may each be given the same account, one after the other. */
export interface Trio {
  readonly platform: Platform
  readonly lender: TestOrganisation
  readonly agencies: readonly { readonly organisation: TestOrganisation; readonly mandate: string }[]
}

/** What happened to one account, as far as the players know. */
export interface World extends Trio {
  readonly account: string
  readonly placements: { readonly id: string; readonly agency: TestOrganisation; balanceAtEnd?: number }[]
  readonly holds: string[]
  readonly recalls: string[]
  readonly returns: string[]
  balance: number
}

export async function worldOf(trio: Trio): Promise<World> {
  const account = await debtOf(trio.platform, trio.lender, { balance: 50_000 })
  return { ...trio, account, placements: [], holds: [], recalls: [], returns: [], balance: 50_000 }
}

/** A command somebody tries; whose turn it is and whether it fits is for the service to say. */
export interface Move {
  readonly does: keyof typeof moves
  readonly side: 'lender' | 'agency'
  /** Which of the things of its kind: most often the last. */
  readonly which: number
  readonly turn: number
}

export interface Tried {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: bodies of every shape
  readonly body: any
}
const nothing: Tried = { status: 0, body: {} }

const pick = <T>(list: readonly T[], { which }: Move): T | undefined => list.at(-1 - (which % Math.max(list.length, 1)))

/** Whoever makes a move on the placement in question, or on the last one. */
function actor(world: World, move: Move): TestOrganisation {
  const placement = pick(world.placements, move)
  return move.side === 'lender' ? world.lender : (placement?.agency ?? world.agencies[0]?.organisation ?? world.lender)
}

const onPlacement =
  (path: string, body: (world: World, move: Move) => object = () => ({}), keep?: 'holds' | 'recalls' | 'returns') =>
  async (world: World, move: Move): Promise<Tried> => {
    const placement = pick(world.placements, move)
    if (!placement) return nothing
    const answer = await actor(world, move).post(`/v1/placements/${placement.id}/${path}`, body(world, move))
    if (keep && answer.status === 201) world[keep].push(answer.body.id)
    return answer
  }

const onThing =
  (kind: 'holds' | 'recalls' | 'returns', path: string, body: (world: World, move: Move) => object = () => ({})) =>
  async (world: World, move: Move): Promise<Tried> => {
    const thing = pick(world[kind], move)
    const at = kind === 'recalls' ? 'placement-recalls' : kind
    return thing ? actor(world, move).post(`/v1/${at}/${thing}/${path}`, body(world, move)) : nothing
  }

/** The former holder does all it owes of the last end of a placement; what the certificate is answered. */
async function finished({ platform }: World, { id, agency }: World['placements'][number]): Promise<Tried> {
  const ending = (await agency.get(`/v1/placement-recalls?placement=${id}`)).body.data[0]
  if (!ending) return nothing
  const at = `/v1/placement-recalls/${ending.id}`
  const attestation = { signatory: 'Chen', ceasedAt: platform.clock.now(), promisesOutstanding: 0 }
  if (ending.state === 'recalled') await agency.post(`${at}/attest`, attestation)
  await agency.post(`${at}/declare-payments`, { payments: 0 })
  const destroyed = dataClasses.filter((one) => one !== 'recordings')
  return agency.post(`${at}/purge-certificate`, { signatory: 'Chen', destroyed, neverHeld: ['recordings'] })
}

const sources = ['dispute', 'protection', 'complaint', 'lender', 'agency'] as const

export const moves = {
  place: async (world, { turn }) => {
    const to = world.agencies[turn % world.agencies.length]
    if (!to) return nothing
    const answer = await world.lender.post('/v1/placements', { account: world.account, mandate: to.mandate })
    if (answer.status === 201) world.placements.push({ id: answer.body.id, agency: to.organisation })
    return answer
  },
  accept: onPlacement('accept'),
  decline: onPlacement('decline', () => ({ code: 'no_capacity' })),
  activate: onPlacement('activate'),
  hold: onPlacement(
    'holds',
    (_, { turn }) => ({ source: sources[turn % sources.length], note: 'Between us' }),
    'holds',
  ),
  lift: onThing('holds', 'lift'),
  recall: onPlacement('recall', () => ({ reason: 'lender_request', noticeDays: 20 }), 'recalls'),
  recallAtOnce: onPlacement('recall', () => ({ reason: 'lender_request', mode: 'immediate' }), 'recalls'),
  object: onThing('recalls', 'object', () => ({ code: 'plan_running', note: 'They pay' })),
  extend: onThing('recalls', 'extend', ({ platform }) => ({ recallOn: daysAhead(platform, 40) })),
  insist: onThing('recalls', 'insist'),
  withdraw: onThing('recalls', 'withdraw'),
  attest: onThing('recalls', 'attest', ({ platform }) => ({
    ...{ signatory: 'Chen', ceasedAt: platform.clock.now(), promisesOutstanding: 0 },
  })),
  giveBack: onPlacement('returns', () => ({ code: 'no_arrangement', note: 'We tried' }), 'returns'),
  acceptReturn: onThing('returns', 'accept'),
  refuseReturn: onThing('returns', 'refuse', () => ({ code: 'steps_missing' })),
  withdrawReturn: onThing('returns', 'withdraw'),
  close: onPlacement('close', () => ({ code: 'lender_withdrew' })),
  finish: async (world, move) => {
    const placement = pick(world.placements, move)
    return placement ? finished(world, placement) : nothing
  },
  reopen: onPlacement('reopen', () => ({ code: 'closed_in_error' })),
  ask: onPlacement('queries', () => ({ kind: 'question', question: 'What is it about?' })),
  charge: async (world) => {
    const fee = { kind: 'fee', currency: 'TWD', amount: 7, effectiveOn: world.platform.clock.now().slice(0, 10) }
    const answer = await world.lender.post(`/v1/accounts/${world.account}/transactions`, fee)
    if (answer.status === 201) world.balance += 7
    return answer
  },
  wait: async ({ platform }) => {
    platform.clock.advance(6 * 86_400)
    await platform.settle()
    return nothing
  },
} satisfies Record<string, (world: World, move: Move) => Promise<Tried>>

/** Whose move each is; the others belong to either side. */
const sides: Partial<Record<keyof typeof moves, Move['side']>> = {
  ...{
    accept: 'agency',
    decline: 'agency',
    activate: 'agency',
    object: 'agency',
    attest: 'agency',
    giveBack: 'agency',
    withdrawReturn: 'agency',
  },
  ...{ recall: 'lender', recallAtOnce: 'lender', extend: 'lender', insist: 'lender', withdraw: 'lender' },
  finish: 'agency',
  ...{ acceptReturn: 'lender', refuseReturn: 'lender', reopen: 'lender', close: 'lender' },
}

const often: Partial<Record<keyof typeof moves, number>> = {
  ...{
    place: 3,
    accept: 4,
    activate: 4,
    hold: 4,
    lift: 3,
    recall: 5,
    withdraw: 4,
    object: 5,
    insist: 4,
    wait: 1,
    decline: 1,
  },
}

const move: fc.Arbitrary<Move> = fc.oneof(
  ...Object.keys(moves).map((name) => {
    const does = name as keyof typeof moves
    const own = sides[does] ?? 'lender'
    const side = fc.oneof(
      { weight: sides[does] ? 9 : 1, arbitrary: fc.constant(own) },
      {
        weight: 1,
        arbitrary: fc.constantFrom<Move['side']>('lender', 'agency'),
      },
    )
    const which = fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat({ max: 3 }) })
    return { weight: often[does] ?? 2, arbitrary: fc.record({ does: fc.constant(does), side, which, turn: fc.nat(9) }) }
  }),
)

const first: Move = { does: 'place', side: 'lender', which: 0, turn: 0 }

/** Most sequences get as far as an agency at work; what follows is up to chance. */
export const sequences = fc
  .tuple(fc.nat(1), fc.nat(3), fc.array(move, { minLength: 8, maxLength: 16, size: 'max' }))
  .map(([turn, begun, rest]): Move[] => [
    { ...first, turn },
    ...(begun > 0 ? [{ ...first, does: 'accept' as const, side: 'agency' as const }] : []),
    ...(begun > 1 ? [{ ...first, does: 'activate' as const, side: 'agency' as const }] : []),
    ...rest,
  ])

/** A placement of the account as it is stored, with its open holds. */
export interface Stored extends Standing {
  readonly id: PlacementId
  readonly status: PlacementStatus
  readonly open: readonly HoldId[]
  /** Holds ended by somebody who did not place them. */
  readonly stolen: number
  /** Ends of it whose duties are open, and those that are of its last end. */
  readonly owing: number
  readonly endings: number
}

export async function storedOf({ platform, account }: World): Promise<Stored[]> {
  const rows = await platform.admin`
    select p.id, p.status, p.base_status, p.holds_open, p.recall_state, p.return_requested,
      coalesce(array_agg(h.id order by h.id) filter (where h.id is not null and h.ended_at is null), '{}') as open,
      count(*) filter (where h.ended_by <> h.placed_by)::int as stolen,
      (select count(*) from placement_recalls c where c.lender_id = p.lender_id and c.placement_id = p.id
        and c.state = 'recalled')::int as owing,
      (select count(*) from placement_recalls c where c.lender_id = p.lender_id and c.placement_id = p.id
        and c.state in ('recalled', 'completed') and c.recalled_at = p.ended_at)::int as endings
    from placements p left join placement_holds h on h.lender_id = p.lender_id and h.placement_id = p.id
    where p.account_id = ${AccountId.toUuid(account as AccountId)}
    group by p.lender_id, p.id order by p.created_at, p.id`
  return rows.map((row) => ({
    ...{ id: PlacementId.fromUuid(row.id), status: row.status, baseStatus: row.base_status, holdsOpen: row.holds_open },
    ...{ recallState: row.recall_state, returnRequested: row.return_requested, stolen: row.stolen },
    ...{ owing: row.owing, endings: row.endings },
    open: row.open.map(holdId.fromUuid),
  }))
}

export const endedStatuses: readonly PlacementStatus[] = ['recalled', 'returned', 'closed']

export const isHolding = (status: PlacementStatus): boolean => (holdingStatuses as readonly string[]).includes(status)
