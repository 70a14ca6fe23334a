import type { Operation } from './operation.ts'

export type Deprecation = NonNullable<Operation['deprecated']>

/**
 * What an operation on its way out says in every answer: since when (RFC 9745, `@` and Unix seconds), until when
 * (RFC 8594, an HTTP date) and where to read what to do instead.
 */
export function deprecationHeaders({ at, sunset, link }: Deprecation): Readonly<Record<string, string>> {
  return {
    deprecation: `@${Math.floor(Date.parse(at) / 1000)}`,
    sunset: new Date(sunset).toUTCString(),
    link: `<${link}>; rel="deprecation"; type="text/html"`,
  }
}

/** The same answer with these headers; links it has already stay beside the new one. */
export function withHeaders(answer: Response, headers: Readonly<Record<string, string>>): Response {
  const all = new Headers(answer.headers)
  for (const [name, value] of Object.entries(headers)) all.append(name, value)
  return new Response(answer.body, { status: answer.status, headers: all })
}
