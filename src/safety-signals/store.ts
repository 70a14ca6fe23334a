import { bytesToHex } from '@noble/hashes/utils.js'
import { and, eq, isNotNull, sql } from 'drizzle-orm'
import { exchangeSignalDays as days } from '../../schema/tables/member-days.ts'
import { protections } from '../../schema/tables/protections.ts'
import { ExchangeId, type MemberDay, memberDaysOn, spendMemberDay } from '../exchange/index.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import { ProtectionId } from '../protections/index.ts'
import { anyOf, type Context, claimed, type Keyset, raw, type Statement } from '../store/index.ts'
import { type SafetySignal, SafetySignalId, type SignalStatus } from './model.ts'

type Own = Pick<Context, 'org'>

const isSignal = isNotNull(protections.exchangeId)

/** Signals of the caller’s, by id. */
export const signalsWithIds =
  ({ org }: Own, ids: readonly SafetySignalId[]): Statement<SafetySignal[]> =>
  async (db) =>
    (await db
      .select()
      .from(protections)
      .where(
        and(isSignal, eq(protections.orgId, org), anyOf(protections.id, ids.map(SafetySignalId.toUuid))),
      )) as SafetySignal[]

export const signalForChange =
  ({ org }: Own, id: SafetySignalId): Statement<SafetySignal[]> =>
  async (db) =>
    (await db
      .select()
      .from(protections)
      .where(and(claimed, isSignal, eq(protections.orgId, org), eq(protections.id, protectionOf(id))))
      .limit(1)
      .for('update')) as SafetySignal[]

/** The protection a signal is kept as. */
const protectionOf = (id: SafetySignalId): ProtectionId => ProtectionId.fromUuid(SafetySignalId.toUuid(id))

export interface SignalFilter {
  readonly exchange?: ExchangeId | undefined
  readonly status?: readonly SignalStatus[] | undefined
}

export const signalsOf =
  ({ org }: Own, { exchange, status }: SignalFilter, keyset: Keyset): Statement<SafetySignal[]> =>
  async (db) =>
    (await db
      .select()
      .from(protections)
      .where(
        and(
          isSignal,
          eq(protections.orgId, org),
          exchange && eq(protections.exchangeId, exchange),
          keyset.where(protections.registeredAt, protections.id),
          status ? keyset.among(protections.status, status) : undefined,
        ),
      )
      .orderBy(...keyset.orderBy(protections.registeredAt, protections.id))
      .limit(keyset.fetch)) as SafetySignal[]

export interface Sought {
  readonly exchange: ExchangeId
  readonly namespace: string
  readonly epoch: string
  readonly tokens: readonly Uint8Array[]
}

/** Whether an operator planted the identity: nobody has it. Told to active members alone, and by them to nobody. */
export const planted = ({ exchange, namespace, epoch, tokens }: Sought): Statement<{ planted: boolean }[]> =>
  raw(sql`select bridge.signal_planted(${ExchangeId.toUuid(exchange)}::uuid, ${namespace}::text, ${epoch}::text,
    ${`{${tokens.map((token) => bytesToHex(token)).join(',')}}`}::text[]) as planted`)

/** What of a day’s signals the organisation recorded. */
export const daysOn = (own: Own, on: CalendarDate): Statement<MemberDay[]> => memberDaysOn(days, own, on)

export const spendSignal = (day: MemberDay): Statement => spendMemberDay(days, day)
