import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { answeringEpochs, epochNamed } from '../exchange/epoch-rules.ts'
import { type Exchange, ExchangeId } from '../exchange/member-model.ts'
import { standing } from '../exchange/member-rules.ts'
import { sharingIn } from '../exchange/regime-rules.ts'
import { calendarDateAt } from '../kernel/calendar-date.ts'
import type { Instant } from '../kernel/instant.ts'
import { type NationalIdNamespace, nationalIdNamespaces } from '../kernel/national-id.ts'

/** One token of a person: of an exchange, a namespace and an epoch, as it is stored under one of the matcher’s keys. */
export interface Matched {
  readonly exchangeId: ExchangeId
  readonly namespace: NationalIdNamespace
  readonly epoch: string
  /** The number of the matcher’s key. */
  readonly key: number
}

const PREFIX = 'xchg'

/** What such tokens are joined under: no two of another exchange, namespace, epoch or key are ever compared. */
export const matchedName = ({ exchangeId, namespace, epoch, key }: Matched): string =>
  [PREFIX, namespace, epoch, ExchangeId.toUuid(exchangeId), key].join('|')

/** What a name says; undefined of a name that is of no exchange. */
export function readMatchedName(name: string): Matched | undefined {
  const [prefix, said, epoch = '', exchange = '', key = ''] = name.split('|')
  const namespace = nationalIdNamespaces.find((one) => one === said)
  if (prefix !== PREFIX || namespace === undefined || !epochNamed(epoch)) return undefined
  return { exchangeId: ExchangeId.fromUuid(exchange), namespace, epoch, key: Number(key) }
}

/** The country whose register numbers people so: its exchanges know them by that number. */
export const countryOf = (namespace: NationalIdNamespace): string => namespace.slice(0, 2)

/** Whether an exchange joins the borrowers of its members with those of every lender: where lenders may tell one another. */
export const joinsLenders = (exchange: Exchange, now: Instant): boolean =>
  sharingIn(exchange.jurisdiction) === 'members' && standing(exchange, calendarDateAt(now, 'UTC')).ok

export interface MatchingGround {
  /** Every exchange of the world. */
  readonly exchanges: readonly Exchange[]
  /** Names that running signals go by: those of epochs that are over are kept for them. */
  readonly inUse: readonly string[]
  /** The matcher’s keys. */
  readonly keys: readonly number[]
  readonly now: Instant
}

export interface Wanted {
  readonly namespace: NationalIdNamespace
  /** The tokens that whoever has such a number carries. */
  readonly tokens: readonly Matched[]
  /** Short for which these are; null where there are none. A person marked with it has them all. */
  readonly mark: string | null
}

/** The tokens that the numbers of each namespace are to have now: of the epochs that answer, and of those signals go by. */
export function wantedTokens({ exchanges, inUse, keys, now }: MatchingGround): readonly Wanted[] {
  const answering = answeringEpochs(now).map(({ name }) => name)
  const used = inUse.flatMap((name) => readMatchedName(name) ?? [])
  const open = exchanges.filter((exchange) => joinsLenders(exchange, now))
  return nationalIdNamespaces.map((namespace) => {
    const tokens = open
      .filter(({ jurisdiction }) => jurisdiction.split('-', 1)[0] === countryOf(namespace))
      .flatMap(({ id: exchangeId }) => {
        const kept = used.filter((one) => one.exchangeId === exchangeId && one.namespace === namespace)
        const epochs = [...new Set([...answering, ...kept.map(({ epoch }) => epoch)])].toSorted()
        return epochs.flatMap((epoch) => keys.map((key) => ({ exchangeId, namespace, epoch, key })))
      })
    return { namespace, tokens, mark: tokens.length === 0 ? null : markOf(tokens.map(matchedName)) }
  })
}

const MARK_CHARACTERS = 16

const markOf = (names: readonly string[]): string =>
  bytesToHex(sha256(utf8ToBytes(names.toSorted().join('\n')))).slice(0, MARK_CHARACTERS)
