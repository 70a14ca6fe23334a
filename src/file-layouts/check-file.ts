import { execute } from '../command.ts'
import type { AnyImportKind, ImportKinds } from '../imports/index.ts'
import { Problem } from '../kernel/problem.ts'
import { ask } from '../query.ts'
import type { Deps } from '../store/index.ts'
import type { Actor } from '../tenancy/index.ts'
import { type Found, finishFileCheck } from './commands/finish-file-check.ts'
import { type Mapping, mapRows } from './mapper.ts'
import type { Finding } from './model.ts'
import { layoutProblems } from './problems.ts'
import { checkTarget, layoutToRead } from './queries.ts'

/** Findings kept of one file; all are counted. */
const FINDINGS_MAX = 10_000

interface Arriving {
  readonly actor: Actor
  readonly fileCheck: string
  readonly body: ReadableStream<Uint8Array>
}

/** Looks a file through as it arrives, and keeps what is wrong with it and nothing else. */
export async function checkFile(
  deps: Deps,
  kinds: ImportKinds,
  { actor, fileCheck, body }: Arriving,
): Promise<{ status: number; body: string }> {
  const check = await ask(deps, { actor, query: checkTarget, input: { fileCheck } })
  if (check.state === 'checked') throw new Problem(layoutProblems.checked)
  const asked = { layout: check.layoutId, number: check.layoutNumber }
  const { definition } = await ask(deps, { actor, query: layoutToRead, input: asked })
  const found = await lookThrough({ definition, kind: kinds.get(check.kind) as AnyImportKind, body })
  return execute(deps, { actor, command: finishFileCheck, input: { fileCheck, found }, status: 202 })
}

/** Everything that is wrong, to the end of the file or to where it cannot be read on. */
export async function lookThrough(mapping: Mapping): Promise<Found> {
  const findings: Finding[] = []
  let [rows, total, lines] = [0, 0, 0]
  const note = (found: Finding) => {
    total++
    if (findings.length < FINDINGS_MAX) findings.push(found)
  }
  try {
    for await (const mapped of mapRows(mapping)) {
      if (mapped.row) rows++
      lines = Math.max(lines, mapped.line)
      for (const found of mapped.findings) note(found)
    }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const line = Number(error.facts.extensions?.line ?? lines)
    const detail = error.facts.detail ?? error.message
    note({ line, record: null, column: null, field: null, code: 'unreadable', detail, expected: null })
  }
  return { lines, rows, total, findings }
}
