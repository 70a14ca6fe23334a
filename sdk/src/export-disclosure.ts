import { type FileContent, linesOf } from './export-lines.ts'
import { type ExportManifest, openManifest } from './export-manifest.ts'
import { ExportVerificationError, fail } from './export-problem.ts'
import { type ExportVerification, verifyExport } from './export-verify.ts'
import {
  type Bytes,
  base64,
  digestsOf,
  entryOf,
  fromBase64,
  includes,
  joined,
  levelsOf,
  pathOf,
  webDigest,
} from './tree.ts'

/** Some rows of an export with what proves each of them, and nothing of the others: every row is salted. */
export interface ExportDisclosure {
  readonly manifest: string
  readonly rows: readonly {
    /** Which row it is, from 1. */
    readonly row: number
    readonly line: string
    readonly path: readonly string[]
  }[]
}

/**
 * Some rows of an export, to show to somebody who may see no others. It needs the whole file, and verifies it first.
 * @throws ExportVerificationError where the file does not hold, or has no such row.
 */
export async function discloseRows(
  asked: Omit<ExportVerification, 'file'> & { readonly file: string | Uint8Array; readonly rows: readonly number[] },
): Promise<ExportDisclosure> {
  const { manifest: token, file, rows, digest = webDigest } = asked
  const manifest = await verifyExport(asked)
  const lines = await rowsOf(file, manifest)
  const levels = await levelsOf(await digestsOf(lines.map(entryOf), digest), digest)
  const shown = rows.map((row) => {
    const line = Number.isInteger(row) ? lines[row - 1] : undefined
    if (!line) return fail('not_in_export')
    return { row, line: new TextDecoder().decode(line), path: pathOf(levels, row - 1).map(base64) }
  })
  return { manifest: token.trim(), rows: shown }
}

async function rowsOf(file: FileContent, { format, head }: ExportManifest): Promise<Bytes[]> {
  const lines: Bytes[] = []
  for await (const some of linesOf(file, format === 'csv')) for (const line of some) lines.push(line)
  return head === null ? lines : lines.slice(1)
}

/**
 * Verifies rows somebody shows of an export, without having the others.
 * @throws ExportVerificationError `not_in_export`, naming the first row that is not in it as shown.
 */
export async function verifyDisclosure(
  { manifest: token, rows }: ExportDisclosure,
  options: Pick<ExportVerification, 'keys' | 'issuer'>,
): Promise<ExportManifest> {
  const manifest = await openManifest(token, options)
  for (const [at, { row, line, path }] of rows.entries()) {
    const leaf = await webDigest(entryOf(new TextEncoder().encode(line)))
    const shown = { index: row - 1, size: manifest.count, leaf, path: path.map((hash) => fromBase64(hash) ?? joined()) }
    if (await includes(shown, manifest.root)) continue
    const named = [{ kind: 'changed' as const, line: at + 1, row }]
    throw new ExportVerificationError('not_in_export', { named, count: 1 })
  }
  return manifest
}
