import type { Sandbox } from './sandbox.ts'
import { sandboxFile } from './sandbox.ts'

/** What a start in local mode prints: where everything is, who is there, and a first call to paste. */
export function welcome({ url, sandbox, folder }: { url: string; sandbox: Sandbox; folder: string }): string {
  const { organisations, integrator } = sandbox
  const [first] = organisations
  const width = Math.max(...organisations.map(({ name }) => name.length))
  const line = (kind: string, name: string, credential: string) =>
    `  ${kind.padEnd(10)} ${name.padEnd(width)}  ${credential}`
  return [
    '',
    `Concordat is running. Ctrl-C stops it; the data stays in ${folder}.`,
    '',
    `  Base URL   ${url}`,
    `  Docs       ${url}/docs`,
    `  GraphQL    ${url}/graphql`,
    '',
    `The sandbox (credentials also in ${sandboxFile(folder)}):`,
    ...organisations.map(({ kind, name, apiKey }) => line(kind, name, apiKey)),
    line('app', integrator.name, `${integrator.client}:${integrator.secret}`),
    '',
    'A first call:',
    `  curl -s -H "Authorization: Bearer ${first?.apiKey}" "${url}/v1/directory"`,
    '',
  ].join('\n')
}
