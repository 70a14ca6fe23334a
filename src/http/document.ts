import { Problem, problems } from '../kernel/problem.ts'

/** Another form of an answer than JSON: a page to read, a file to keep. */
export interface DocumentForm {
  readonly mediaType: string
  /** The whole of it, of what the query answered. */
  // biome-ignore lint/suspicious/noExplicitAny: an operation writes what its own query answers
  write(view: any): string
}

/** By the name `format` asks for it. */
export type DocumentForms = Readonly<Record<string, DocumentForm>>

/** The form an answer is asked for in, by `format` in the query or by Accept; undefined is JSON. */
export function documentFormOf(
  forms: DocumentForms | undefined,
  { parameters, accept }: { readonly parameters: URLSearchParams; readonly accept: string | undefined },
): DocumentForm | undefined {
  if (!forms) return undefined
  const named = parameters.get('format')
  parameters.delete('format')
  if (named === 'json') return undefined
  if (named !== null) {
    if (Object.hasOwn(forms, named)) return forms[named]
    const detail = `format must be one of json, ${Object.keys(forms).join(', ')}.`
    const errors = [{ pointer: '#/format', code: 'invalid_value', detail }]
    throw new Problem(problems.malformedRequest, { detail, errors })
  }
  const wanted = (accept ?? '').split(',').map((type) => type.split(';')[0]?.trim().toLowerCase())
  const types = Object.values(forms)
  const first = wanted.find((type) => type === 'application/json' || types.some(({ mediaType }) => mediaType === type))
  return types.find(({ mediaType }) => mediaType === first)
}

/** What is read by a person and not by a program: nothing in it runs, nothing is loaded from elsewhere. */
export const documentAnswer = ({ mediaType, write }: DocumentForm, view: unknown, headers: Record<string, string>) =>
  new Response(write(view), {
    headers: {
      ...{ ...headers, 'content-type': `${mediaType}; charset=utf-8`, 'x-content-type-options': 'nosniff' },
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
    },
  })
