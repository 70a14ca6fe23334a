import { differencesBetween, type LineDifference } from './export-differences.ts'
import { type FileContent, linesOf } from './export-lines.ts'
import { type ExportManifest, openManifest } from './export-manifest.ts'
import { ExportVerificationError, fail } from './export-problem.ts'
import type { KeySet } from './jws.ts'
import {
  type Bytes,
  type Digest,
  digestsOf,
  entryOf,
  fromBase64,
  HASH_BYTES,
  joined,
  rootOf,
  same,
  utf8,
  webDigest,
} from './tree.ts'

export type { LineDifference } from './export-differences.ts'
export type { FileContent } from './export-lines.ts'
export type { ExportManifest } from './export-manifest.ts'
export { ExportVerificationError } from './export-problem.ts'
export type { Digest } from './tree.ts'

export interface ExportVerification {
  /** The signed manifest: a compact JWS. */
  readonly manifest: string
  /** The file the manifest came with: NDJSON or CSV. */
  readonly file: FileContent
  /** The key set that `/oauth/jwks` published when the export was made. */
  readonly keys: KeySet
  /** The hash of each row, a line each in base64, as the export came with it: with it a line that is off is named. */
  readonly leaves?: string
  /** Whose exports count: the `issuer` of the platform's metadata. */
  readonly issuer?: string
  readonly digest?: Digest
}

/** How many lines that are off an error names. */
const NAMED_MAX = 1_000

/**
 * Verifies an export without asking anybody: who signed it, and that the file has every row, unchanged and in order.
 * @throws ExportVerificationError where anything is off; `differences` names the lines.
 */
export async function verifyExport(asked: ExportVerification): Promise<ExportManifest> {
  const { manifest: token, file, leaves, digest = webDigest } = asked
  const manifest = await openManifest(token, asked)
  const read = await hashesOfFile(file, { manifest, digest })
  const isWhole = read.count === manifest.count && read.headHolds
  if (isWhole && same(await rootOf(read.hashes, digest), manifest.root)) return manifest
  if (leaves === undefined) throw new ExportVerificationError('lines_differ')
  const known = await knownLeaves(leaves, { manifest, digest })
  const lines = differencesBetween(known, read.hashes, manifest.head === null ? 1 : 2)
  const head: LineDifference[] = read.headHolds ? [] : [{ kind: 'changed', line: 1, row: null }]
  const differences = [...head, ...lines]
  throw new ExportVerificationError('lines_differ', {
    count: differences.length,
    named: differences.slice(0, NAMED_MAX),
  })
}

async function knownLeaves(
  text: string,
  { manifest, digest }: { manifest: ExportManifest; digest: Digest },
): Promise<Bytes> {
  const leaves = text.split('\n').filter(Boolean)
  const hashes = leaves.map((line) => fromBase64(line) ?? fail('malformed'))
  const all = joined(...hashes)
  if (all.length !== hashes.length * HASH_BYTES) fail('malformed')
  if (!same(await rootOf(all, digest), manifest.root)) fail('other_leaves')
  return all
}

export async function hashesOfFile(
  file: FileContent,
  { manifest, digest }: { manifest: Pick<ExportManifest, 'format' | 'head'>; digest: Digest },
) {
  const pieces: Bytes[] = []
  let head = manifest.head === null ? undefined : utf8(manifest.head)
  let headHolds = head === undefined
  for await (const lines of linesOf(file, manifest.format === 'csv')) {
    if (head) {
      headHolds = same(lines.shift() as Bytes, head)
      head = undefined
    }
    pieces.push(await digestsOf(lines.map(entryOf), digest))
  }
  const hashes = joined(...pieces)
  return { hashes, count: hashes.length / HASH_BYTES, headHolds }
}
