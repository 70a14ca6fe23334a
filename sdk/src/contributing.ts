import { BLINDED_MAX, blindIdentifiers, type MatchNamespace, type RawIdentifier, tokensOf } from './exchange.ts'
import type { Keyring } from './keys.ts'

/** What `POST /v1/exchange/evaluations` is asked, and what it answers. */
export interface EvaluationAsked {
  readonly namespace: MatchNamespace
  readonly blindedElements: string[]
  readonly epoch?: string
  readonly load?: string
}
export interface EvaluationAnswered {
  readonly epoch: string
  readonly publicKey: string
  readonly evaluatedElements: readonly string[]
  readonly proof: string
}

/** A debt of a person as a member has it: the identifier never leaves this process. */
export interface ContributedRecord {
  readonly identifier: RawIdentifier
  readonly reference: string
  /** Whatever else a row of the import `exchange_records` says: product, status, dates, notice. */
  readonly facts: Readonly<Record<string, unknown>>
}

export interface ContributionOptions {
  readonly exchange: string
  readonly namespace: MatchNamespace
  /** Sends a batch to the exchange, and gives its answer: `client.exchange.evaluate`, say. */
  readonly evaluate: (asked: EvaluationAsked) => Promise<EvaluationAnswered>
  /** A `keyring`: keys must be in the transparency log as your policy asks. */
  readonly keys?: Keyring
  /** Instead of `keys`: the key of an epoch that you have seen published. An answer made with another is refused. */
  readonly publishedKey?: (epoch: string) => string | undefined
  /** A permit for the whole book; the day’s points, where left out. */
  readonly load?: string
  /** The epoch to stay in; the current one, where left out. */
  readonly epoch?: string
  readonly onProgress?: (done: number) => void
}

/** A record whose identifier is none: its reference, and why. Never the identifier. */
export interface RefusedRecord {
  readonly reference: string
  readonly code: string
  readonly detail: string
}

export interface ContributionFile {
  /** NDJSON for an import of the kind `exchange_records`. */
  readonly content: string
  readonly rows: number
  readonly refused: readonly RefusedRecord[]
}

/**
 * Turns identifiers into tokens, a thousand at a time, and writes the file of a contribution. Hand it to `runImport`; rows
 * the exchange refuses are told by it.
 * @throws ProofError, KeyRefusedError, or RangeError for a key you have not seen published; whatever `evaluate` throws.
 */
export async function contributionFile(
  records: Iterable<ContributedRecord> | AsyncIterable<ContributedRecord>,
  options: ContributionOptions,
): Promise<ContributionFile> {
  const lines: string[] = []
  const refused: RefusedRecord[] = []
  let batch: ContributedRecord[] = []
  let done = 0
  const flush = async () => {
    const written = await tokenised(batch, options)
    lines.push(...written.lines)
    refused.push(...written.refused)
    done += batch.length
    batch = []
    options.onProgress?.(done)
  }
  for await (const record of records) {
    batch.push(record)
    if (batch.length === BLINDED_MAX) await flush()
  }
  if (batch.length > 0) await flush()
  return { content: lines.map((line) => `${line}\n`).join(''), rows: lines.length, refused }
}

async function tokenised(records: readonly ContributedRecord[], options: ContributionOptions) {
  const { exchange, namespace, evaluate, keys, publishedKey, load, epoch } = options
  const blinded = blindIdentifiers(
    namespace,
    records.map(({ identifier }) => identifier),
  )
  const refused = blinded.refused.map(({ index, code, detail }) => ({
    ...{ reference: records[index]?.reference ?? '', code, detail },
  }))
  if (blinded.blinded.length === 0) return { lines: [], refused }
  const answer = await evaluate({
    ...{ namespace, blindedElements: [...blinded.blinded] },
    ...(epoch === undefined ? {} : { epoch }),
    ...(load === undefined ? {} : { load }),
  })
  const key = keys
    ? await keys.publicKey({ namespace, epoch: answer.epoch }, answer.publicKey)
    : publishedKey?.(answer.epoch)
  if (key === undefined) throw new RangeError(`no key of ${answer.epoch} is known: read the published ones first`)
  const tokens = tokensOf(blinded, { evaluated: answer.evaluatedElements, proof: answer.proof }, key)
  const lines = blinded.indexes.map((index, at) => {
    const { reference, facts } = records[index] as ContributedRecord
    return JSON.stringify({ exchange, reference, namespace, epoch: answer.epoch, token: tokens[at], ...facts })
  })
  return { lines, refused }
}
