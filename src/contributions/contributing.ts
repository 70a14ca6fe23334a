import { base64url } from 'jose'
import { todayIn } from '../accounts/index.ts'
import type { Exchange, ExchangeMember } from '../exchange/index.ts'
import {
  answeringEpochs,
  ExchangeId,
  exchangesWithIds,
  memberInExchanges,
  partaking,
  regimeOf,
} from '../exchange/index.ts'
import { Problem } from '../kernel/problem.ts'
import { type Result, refuse } from '../kernel/result.ts'
import type { Answers, Context, TokenMatcher } from '../store/index.ts'
import { ownTimeZone } from '../tenancy/index.ts'
import { type Contributed, unfit } from './facts-rules.ts'
import { type ExchangeRecord, ExchangeRecordId, type ListingNotice, type StrongNamespace } from './model.ts'
import { contributionProblems as problems } from './problems.ts'
import { type Contribution, contributed } from './record-rules.ts'
import { recordsUnder } from './store.ts'

/** A record as it is asked for: the token as its member has it. */
export interface Asked extends Omit<Contributed, 'token' | 'notice'> {
  readonly exchange: ExchangeId
  readonly token: string
  readonly notice?: ListingNotice | undefined
}

export function matcherIn({ matcher }: Pick<Context, 'matcher'>): TokenMatcher {
  if (!matcher) throw new Problem(problems.noMatcher)
  return matcher
}

interface Subject {
  readonly exchange: ExchangeId
  readonly namespace: StrongNamespace
  readonly epoch: string
  readonly token: string
}

/** Where a token is kept, and the bytes of it. */
export const placed = ({ exchange, namespace, epoch, token }: Subject, { actor }: Pick<Context, 'actor'>) =>
  [{ world: actor.world, exchange: ExchangeId.toUuid(exchange), namespace, epoch }, base64url.decode(token)] as const

/** Whether a listed record is of somebody else: under one namespace and epoch a person has one token. */
function isOfAnother(before: ExchangeRecord | null, row: Asked, context: Context): boolean {
  if (before?.state !== 'listed' || before.namespace !== row.namespace || before.epoch !== row.epoch) return false
  const tokens = matcherIn(context).candidates(...placed(row, context))
  return !tokens.some((token) => token.every((byte, at) => byte === before.token[at]))
}

const keyOf = ({ exchangeId, reference }: Pick<ExchangeRecord, 'exchangeId' | 'reference'>) =>
  `${exchangeId} ${reference}`

/** All that is asked of the database for any number of contributions. */
export function contributionFacts(context: Context, rows: readonly Asked[]) {
  matcherIn(context)
  const exchanges = [...new Set(rows.map(({ exchange }) => exchange))]
  return {
    exchanges: exchangesWithIds(context, exchanges),
    members: memberInExchanges(context, exchanges),
    known: recordsUnder(context, rows),
    zone: ownTimeZone(context),
  }
}

type Facts = Answers<ReturnType<typeof contributionFacts>>

/** Judges contributions one after the other: each sees what those before it made of the debts they name. */
export function contributions(facts: Facts, context: Context): (row: Asked) => Result<Contribution | null, Problem> {
  const matcher = matcherIn(context)
  const today = todayIn(facts.zone, context.now)
  const epochs = answeringEpochs(context.now).map(({ name }) => name)
  const exchangeOf = new Map<ExchangeId, Exchange>(facts.exchanges.map((exchange) => [exchange.id, exchange]))
  const memberOf = new Map<ExchangeId, ExchangeMember>(facts.members.map((member) => [member.exchangeId, member]))
  const known = new Map(facts.known.map((record) => [keyOf(record), record]))
  return (row) => {
    const partakes = partaking(memberOf.get(row.exchange), exchangeOf.get(row.exchange), {
      ...{ kind: context.actor.orgKind, today },
    })
    if (!partakes.ok) return partakes
    const regime = regimeOf(partakes.value.exchange.jurisdiction, today)
    if (!regime) return refuse(new Problem(problems.expired))
    const { exchange: exchangeId, notice = null, ...said } = row
    const before = known.get(keyOf({ exchangeId, reference: row.reference })) ?? null
    if (isOfAnother(before, row, context))
      return refuse(
        unfit('factsUnfit', 'token', 'What is said under this reference is of another person: take it back.'),
      )
    return contributed({ ...said, notice, token: matcher.stored(...placed(row, context)) }, before, {
      ...{ ...partakes.value, regime, epochs, today, now: context.now, id: context.newId(ExchangeRecordId) },
    })
  }
}
