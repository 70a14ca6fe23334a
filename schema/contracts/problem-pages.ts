import { type Operation, problemsOf } from '../../src/http/index.ts'
import type { ProblemKind } from '../../src/kernel/problem.ts'
import type { Made } from './made.ts'

const FOLDER = 'docs/problems'

/** A page for each kind of problem, which its `type` leads to, and an index of them. */
export function problemPages(kinds: readonly ProblemKind[], operations: readonly Operation[]): Made[] {
  const sorted = kinds.toSorted((a, b) => a.status - b.status || (a.code < b.code ? -1 : 1))
  return [
    { path: `${FOLDER}/README.md`, text: index(sorted) },
    ...sorted.map((kind) => ({ path: `${FOLDER}/${kind.code}.md`, text: page(kind, operations) })),
  ]
}

const index = (kinds: readonly ProblemKind[]) => `# Problems

Every error is a problem by RFC 9457. Decide on \`code\`: it never changes, and the client types it. Generated from the
rooms' problems; do not edit.

| Status | Code | Title |
|---|---|---|
${kinds.map(({ code, status, title }) => `| ${status} | [\`${code}\`](${code}.md) | ${title} |`).join('\n')}
`

function page(kind: ProblemKind, operations: readonly Operation[]): string {
  const answering = operations.filter((operation) => problemsOf(operation).some(({ code }) => code === kind.code))
  return `# ${kind.title}

\`${kind.code}\`, HTTP status ${kind.status}. ${kind.help}

${whereOf(answering, operations)}

\`isConcordatError(thrown, '${kind.code}')\` in the TypeScript client. [All problems](README.md).
`
}

function whereOf(answering: readonly Operation[], all: readonly Operation[]): string {
  if (answering.length === 0) return 'No operation of the REST interface answers with it.'
  if (answering.length === all.length) return 'Any operation may answer with it.'
  const commands = all.filter(({ kind }) => kind === 'command')
  if (answering.length === commands.length && answering.every(({ kind }) => kind === 'command'))
    return 'Any operation that changes something may answer with it.'
  return `Answered by:\n\n${answering.map(({ method, path }) => `- \`${method.toUpperCase()} ${path}\``).join('\n')}`
}
