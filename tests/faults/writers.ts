import { accountOf } from '../accounts/accounts.ts'
import { termsOf } from '../mandates/terms.ts'

const WRITERS = 8
const PAYMENT = 1_000

/** A write as it was first sent; sent again it is the same request, key and all. */
interface Write {
  readonly side: 'lender' | 'agency'
  readonly path: string
  readonly body: unknown
  readonly key: string
}

/** What was acknowledged, by which a service that was killed is judged. */
export interface Told {
  /** How many payments on each account, by its reference. */
  readonly payments: Map<string, number>
  /** The placements that were accepted. */
  readonly accepted: Set<string>
  acknowledged: number
  repeated: number
}

export interface Writers {
  readonly told: Told
  /** Writes until `stop`; what was not acknowledged by then stays open. */
  write(url: string): { stop(): Promise<void> }
  /** Sends every open write again, as a client whose connection was lost does. Throws when one is not taken. */
  finish(url: string): Promise<void>
}

interface Keys {
  readonly lender: string
  readonly agency: string
}

const MEANTIME_MS = 100

/** Clients of a lender and its agency that open debts, post payments, place and accept, as fast as they are answered. */
export function writersOf(keys: Keys, mandate: string): Writers {
  const told: Told = { payments: new Map(), accepted: new Set(), acknowledged: 0, repeated: 0 }
  // A writer goes on where it was: its next step is known only once the last one is acknowledged.
  const stories = Array.from({ length: WRITERS }, (_, writer) => story(told, mandate, writer))
  const open = stories.map((steps) => steps.next().value)
  const advance = async (url: string, writer: number) => {
    const write = open[writer] as Write
    const answer = await send(url, keys, write)
    if (!answer) return false
    told.acknowledged += 1
    if (answer.replayed) told.repeated += 1
    open[writer] = stories[writer]?.next(answer.body).value as Write
    return true
  }
  return {
    told,
    write: (url) => {
      let stopped = false
      const writing = open.map(async (_, writer) => {
        while (!stopped && (await advance(url, writer)));
      })
      return {
        stop: async () => {
          stopped = true
          await Promise.all(writing)
        },
      }
    },
    finish: async (url) => {
      for (const writer of open.keys()) {
        for (let left = 100; !(await advance(url, writer)); left--) {
          if (left === 0) throw new Error(`not taken again: ${JSON.stringify(open[writer])}`)
          await new Promise((done) => setTimeout(done, MEANTIME_MS))
        }
      }
    },
  }
}

/** A debt with two payments, placed and accepted; then the next. */
// biome-ignore lint/suspicious/noExplicitAny: answers of every shape
function* story(told: Told, mandate: string, writer: number): Generator<Write, Write, any> {
  const step = (side: Write['side'], path: string, body: unknown): Write => {
    return { side, path, body, key: crypto.randomUUID() }
  }
  for (let turn = 0; ; turn++) {
    const reference = `CRASH-${writer}-${turn}`
    yield step('lender', '/v1/accounts', accountOf({ reference }))
    told.payments.set(reference, 0)
    for (let payment = 1; payment <= 2; payment++) {
      yield step('lender', `/v1/accounts/ref:${reference}/transactions`, {
        ...{ kind: 'payment', amount: PAYMENT, currency: 'TWD', effectiveOn: '2026-11-01' },
      })
      told.payments.set(reference, payment)
    }
    const placement = yield step('lender', '/v1/placements', { account: `ref:${reference}`, mandate })
    yield step('agency', `/v1/placements/${placement.id}/accept`, {})
    told.accepted.add(placement.id)
  }
}

/** The answer, or undefined where there was none to rely on: the connection broke, or the service said to come back. */
async function send(url: string, keys: Keys, write: Write) {
  try {
    const answer = await fetch(`${url}${write.path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${keys[write.side]}`,
        'content-type': 'application/json',
        'idempotency-key': write.key,
      },
      body: JSON.stringify(write.body),
    })
    // biome-ignore lint/suspicious/noExplicitAny: answers of every shape
    const body: any = await answer.json()
    if (answer.ok) return { body, replayed: answer.headers.has('idempotent-replayed') }
    if (answer.status === 409 && body.code === 'idempotency_in_progress') return undefined
    if (answer.status === 503) return undefined
    throw new Refused(`${write.path}: ${JSON.stringify(body)}`)
  } catch (error) {
    if (error instanceof Refused) throw error
    return undefined
  }
}

class Refused extends Error {}

export const mandateTerms = termsOf({ capacity: 1_000_000 })

/** What an account of a story owes once `payments` are acknowledged. */
export const owed = (payments: number): number => 1_250_000 + 8_300 + 500 - payments * PAYMENT
