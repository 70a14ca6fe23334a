import type { ColumnarFile, ColumnarWriter } from '../kernel/columnar.ts'
import type { PrintedPage, Typesetter } from '../kernel/printed-page.ts'
import { Problem, problems } from '../kernel/problem.ts'
import type { AskingMore } from '../query.ts'

/** Another form of an answer than JSON: a page to read, a file to keep. */
export type DocumentForm = WrittenForm | PrintedForm | ColumnarForm

interface WrittenForm {
  readonly mediaType: string
  /** The whole of it, of what the query answered. */
  // biome-ignore lint/suspicious/noExplicitAny: an operation writes what its own query answers
  write(view: any): string
}

interface PrintedForm {
  readonly mediaType: 'application/pdf'
  /** The page that is set, of what the query answered. */
  // biome-ignore lint/suspicious/noExplicitAny: an operation writes what its own query answers
  print(view: any): PrintedPage
}

interface ColumnarForm {
  readonly mediaType: 'application/vnd.apache.parquet'
  /** The file that is written, of what the query answered and of what else is asked for it. */
  // biome-ignore lint/suspicious/noExplicitAny: an operation writes what its own query answers
  columnar(view: any, asking: AskingMore): Promise<ColumnarFile>
}

/** Whether it is a file of columns, which not every deployment writes. */
export const isColumnar = (form: DocumentForm): form is ColumnarForm => 'columnar' in form

/** Whether it is set in type, which not every deployment can. */
export const isPrinted = (form: DocumentForm): form is PrintedForm => 'print' in form

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

/** As many lines as a page of type is set of: what is longer is for a program. */
export const PRINTED_ROWS_MAX = 5_000

async function set(page: PrintedPage, typeset: Typesetter | undefined): Promise<BodyInit> {
  if (!typeset) throw new Problem(problems.notPrintedHere)
  if (page.rows.length > PRINTED_ROWS_MAX) {
    throw new Problem(problems.tooLongToPrint, { extensions: { rows: page.rows.length, atMost: PRINTED_ROWS_MAX } })
  }
  return (await typeset(page)) as BodyInit
}

/** What an answer in another form than JSON takes. */
export interface DocumentMeans {
  readonly headers: Record<string, string>
  readonly typeset: Typesetter | undefined
  readonly columnar: ColumnarWriter | undefined
  readonly asking: AskingMore
}

/** What is read by a person and not by a program: nothing in it runs, nothing is loaded from elsewhere. */
export async function documentAnswer(form: DocumentForm, view: unknown, means: DocumentMeans): Promise<Response> {
  const { headers, typeset, columnar, asking } = means
  const answer = (body: BodyInit, mediaType: string) =>
    new Response(body, {
      headers: {
        ...headers,
        'content-type': mediaType,
        'x-content-type-options': 'nosniff',
        'content-security-policy':
          "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
      },
    })
  if (isColumnar(form)) {
    if (!columnar) throw new Problem(problems.notColumnarHere)
    return answer(columnar(await form.columnar(view, asking)) as BodyInit, form.mediaType)
  }
  if (isPrinted(form)) return answer(await set(form.print(view), typeset), form.mediaType)
  return answer(form.write(view), `${form.mediaType}; charset=utf-8`)
}
