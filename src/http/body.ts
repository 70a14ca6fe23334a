import { Problem, problems } from '../kernel/problem.ts'

/** Larger sets go through imports. */
export const BODY_BYTES_MAX = 1_048_576
/** Deeper than any input of ours; guards the recursive parsers behind it. */
export const JSON_DEPTH_MAX = 32

const malformed = (detail: string, code: string) =>
  new Problem(problems.malformedRequest, { detail, errors: [{ pointer: '#', code, detail }] })

/** The body as JSON: an object, UTF-8, bounded in size and depth. No body at all reads as `{}`. */
export async function readJson(request: Request): Promise<Record<string, unknown>> {
  const bytes = await readBounded(request)
  if (bytes.length === 0) return {}
  if (mediaTypeOf(request) !== 'application/json') throw new Problem(problems.unsupportedMediaType)
  const text = decodeUtf8(bytes)
  if (nestingOf(text) > JSON_DEPTH_MAX)
    throw malformed(`The body nests deeper than ${JSON_DEPTH_MAX} levels.`, 'too_deep')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw malformed('The body is not valid JSON.', 'invalid_json')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw malformed('The body must be a JSON object.', 'invalid_type')
  }
  return value as Record<string, unknown>
}

/** Several times the longest client assertion. */
const FORM_BYTES_MAX = 65_536

/** The fields of an `application/x-www-form-urlencoded` body; undefined where it is none, too large or not UTF-8. */
export async function readForm(request: Request): Promise<URLSearchParams | undefined> {
  if (mediaTypeOf(request) !== 'application/x-www-form-urlencoded') return undefined
  try {
    return new URLSearchParams(decodeUtf8(await readBounded(request, FORM_BYTES_MAX)))
  } catch (error) {
    if (error instanceof Problem) return undefined
    throw error
  }
}

const mediaTypeOf = (request: Request) => request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()

async function readBounded(request: Request, maxBytes = BODY_BYTES_MAX): Promise<Uint8Array> {
  const tooLarge = () =>
    new Problem(problems.payloadTooLarge, {
      detail: `The body exceeds ${maxBytes} bytes.`,
      extensions: { maxBytes },
    })
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge()
  if (!request.body) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > maxBytes) throw tooLarge()
    chunks.push(chunk)
  }
  const bytes = new Uint8Array(size)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.length
  }
  return bytes
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)
  } catch {
    throw malformed('The body is not valid UTF-8.', 'invalid_utf8')
  }
}

/** The deepest nesting, counted without recursion and blind to brackets inside strings. */
function nestingOf(text: string): number {
  let depth = 0
  let deepest = 0
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const char = text[i]
    if (quoted) {
      if (char === '\\') i++
      else if (char === '"') quoted = false
    } else if (char === '"') quoted = true
    else if (char === '{' || char === '[') deepest = Math.max(deepest, ++depth)
    else if (char === '}' || char === ']') depth--
  }
  return deepest
}
