import type { SaxesParser } from 'saxes'
import { Problem } from '../kernel/problem.ts'
import { layoutProblems } from './problems.ts'

/** One element with what stands in it. Names are local: what a sender calls the namespace does not matter. */
export interface XmlElement {
  readonly name: string
  readonly namespace: string
  readonly attributes: Readonly<Record<string, string>>
  text: string
  readonly children: XmlElement[]
  /** What it takes in memory, about: characters, and some for each element. */
  size: number
}

/** An element that is complete, with those around it, the outermost first: they hold what came before it. */
export interface FoundElement {
  readonly element: XmlElement
  readonly around: readonly XmlElement[]
  readonly line: number
}

/** What may be held at once, in characters; and the most the parser may read without an element beginning or ending. */
const HELD_MAX = 4_000_000
const SILENT_MAX = 1_000_000
const ELEMENT_SIZE = 64
const SLICE = 65_536

export const unreadableXml = (line: number, detail: string): Problem =>
  new Problem(layoutProblems.fileUnreadable, { detail: `Line ${line}: ${detail}`, extensions: { line } })

/**
 * The elements of some names, as they end; each is taken out of the one around it, so that a file of any length is
 * read in bounded memory. A document type is refused: no entity is expanded but the five of XML itself, and nothing
 * outside the file is ever read. Throws where the file is not well formed or the upload breaks off.
 */
export async function* xmlElements(
  body: ReadableStream<Uint8Array>,
  wanted: ReadonlySet<string>,
): AsyncGenerator<FoundElement> {
  const saxes = await import('saxes')
  const { parser, found, check } = collecting(new saxes.SaxesParser({ xmlns: true }), wanted)
  for await (const text of textOf(body)) {
    for (let from = 0; from < text.length; from += SLICE) {
      feed(parser, () => parser.write(text.slice(from, from + SLICE)))
      check()
      yield* found.splice(0)
    }
  }
  feed(parser, () => parser.close())
  yield* found.splice(0)
}

function feed(parser: SaxesParser, write: () => unknown): void {
  try {
    write()
  } catch (error) {
    if (error instanceof Problem) throw error
    throw unreadableXml(parser.line, 'it is not well-formed XML.')
  }
}

function collecting(parser: SaxesParser, wanted: ReadonlySet<string>) {
  const open: XmlElement[] = []
  const found: FoundElement[] = []
  let [held, heardAt] = [0, 0]
  const hold = (size: number) => {
    held += size
    heardAt = parser.position
    if (held > HELD_MAX) throw unreadableXml(parser.line, 'an element holds more than a statement ever does.')
  }
  parser.on('doctype', () => {
    throw unreadableXml(parser.line, 'a document type is not taken: entities stay unexpanded.')
  })
  parser.on('opentag', ({ local, uri, attributes }) => {
    const named = Object.values(attributes).map(({ local: name, value }) => [name, value] as const)
    const size = ELEMENT_SIZE + named.reduce((sum, [name, value]) => sum + name.length + value.length, 0)
    open.push({ name: local, namespace: uri, attributes: Object.fromEntries(named), text: '', children: [], size })
    hold(size)
  })
  const heard = (text: string) => {
    const current = open.at(-1)
    if (current) current.text += text
    if (current) current.size += text.length
    hold(text.length)
  }
  parser.on('text', heard)
  parser.on('cdata', heard)
  parser.on('closetag', () => {
    const element = open.pop() as XmlElement
    const parent = open.at(-1)
    heardAt = parser.position
    if (wanted.has(element.name)) {
      found.push({ element, around: [...open], line: parser.line })
      held -= element.size
    } else if (parent) {
      parent.children.push(element)
      parent.size += element.size
    }
  })
  const check = () => {
    if (parser.position - heardAt > SILENT_MAX) throw unreadableXml(parser.line, 'something there never ends.')
  }
  return { parser, found, check }
}

const encodings = ['utf-8', 'us-ascii', 'iso-8859-1', 'iso-8859-15', 'windows-1252']

/** The text of the body, in the encoding its declaration names. */
async function* textOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader()
  let decoder: TextDecoder | undefined
  const decode = (bytes?: Uint8Array): string => {
    decoder ??= decoderFor(bytes)
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined })
    } catch {
      throw unreadableXml(1, 'its bytes are not of the encoding it names.')
    }
  }
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw unreadableXml(1, 'the upload broke off; send the whole file again.')
      })
      if (done) break
      yield decode(value)
    }
    yield decode()
  } finally {
    await reader.cancel().catch(() => {})
  }
}

function decoderFor(bytes: Uint8Array = new Uint8Array()): TextDecoder {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  const [, named = 'utf-8'] = /^\W*<\?xml[^>]*encoding\s*=\s*["']([\w.-]+)["']/.exec(start) ?? []
  if (encodings.includes(named.toLowerCase())) return new TextDecoder(named, { fatal: true })
  throw unreadableXml(1, 'it is of an encoding that is not taken; send it as UTF-8.')
}

/** The element at a path of names below another; the first of each name. */
export const elementAt = (from: XmlElement | undefined, path: string): XmlElement | undefined =>
  path.split('/').reduce<XmlElement | undefined>((at, name) => at?.children.find((child) => child.name === name), from)

/** The text at a path, without blanks around it; undefined where there is none. */
export const textAt = (from: XmlElement | undefined, path: string): string | undefined =>
  elementAt(from, path)?.text.trim() || undefined

/** Every element of a name right below another. */
export const childrenOf = (from: XmlElement | undefined, name: string): XmlElement[] =>
  from?.children.filter((child) => child.name === name) ?? []
