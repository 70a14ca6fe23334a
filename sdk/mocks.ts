import { type Contract, followIn, type Node, operationsOf } from './facade.ts'

/**
 * What mock handlers need of each operation: its route, its status and an answer, the contract's example, held against
 * the operation's type; and every problem's status and title.
 */
export function mocksOf(contract: Contract): string {
  const follow = followIn(contract)
  const operations = operationsOf(contract)
  const routes = operations.map(({ path, method, name, success: [status, success] }) => {
    const answer = exampleOf(follow(success).content?.['application/json'], follow)
    const route = path.replaceAll(/\{(\w+)\}/g, ':$1')
    return `  '${name}': { method: '${method}', path: '${route}', status: ${status}, answer: ${JSON.stringify(answer ?? null)} },\n`
  })
  const answers = operations.map(({ name, pascalId }) => `  '${name}': t.${pascalId}Response\n`)
  const problems = Object.entries(follow({ $ref: '#/components/examples' }) as Record<string, Example>)
    .flatMap(([name, { value }]) => (value?.code === name ? [value] : []))
    .map(({ code, status, title, type }) => `  ${code}: ${JSON.stringify({ status, title, type })},\n`)
  return `${header}
/** What each operation answers when it succeeds. */
export interface Answers {
${answers.join('')}}

interface Route<Answer> {
  readonly method: 'get' | 'put' | 'post' | 'patch' | 'delete'
  readonly path: string
  readonly status: number
  readonly answer: Answer
}

/** Where each operation is, and the answer the contract shows for it. */
export const routes: { readonly [Name in keyof Answers]: Route<Answers[Name]> } = {
${routes.join('')}}

/** How each problem an operation may be refused with looks. */
export const problems = {
${problems.join('')}} as const
`
}

interface Example {
  readonly value?: { readonly code?: string; readonly status: number; readonly title: string; readonly type: string }
}

function exampleOf(media: Node | undefined, follow: (node: Node | undefined) => Node): unknown {
  const [shown] = Object.values(media?.examples ?? {})
  return (media as { example?: unknown } | undefined)?.example ?? follow(shown).value
}

const header = `// Generated from schema/contracts/openapi.json. Do not edit.
import type * as t from './api/types.gen.ts'
`
