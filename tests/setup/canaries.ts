/**
 * Canaries in the whole suite. Whatever free text an organisation writes in a test goes in with a mark that is its
 * alone; every answer is searched for marks before the test reads it, and every log line after the test. The marks are
 * taken out again, so that no test knows of them.
 */

/**
 * Who may be shown what an organisation wrote: itself always, and
 * - `own`: nobody else;
 * - `mandate`: whoever it has a mandate with;
 * - `case`: whoever has a part in it, and a regulator of where the debt lies;
 * - `placement`: whoever it has a placement with that concerns the account, party or placement written about.
 */
export type Circle = 'own' | 'mandate' | 'placement' | 'case'

export interface Mark {
  readonly text: string
  readonly writer: string
  readonly circle: Circle
  readonly words: string
  /** Ids of the accounts, parties, placements and cases it was written about; empty where that is not known. */
  readonly subjects: Set<string>
}

/** Properties of request bodies that are somebody's own words. */
export const freeText = [
  'name',
  'employer',
  'title',
  'note',
  'question',
  'answer',
  'signatory',
  'body',
  'referredTo',
  'statement',
  'reasons',
  'lawFirm',
  'court',
  'citation',
] as const

/** Properties as free in the contract that cannot carry a mark, and why. */
export const unmarked: Readonly<Record<string, string>> = {
  value: 'a phone number, an address or an id number is checked by its kind',
  licencesRequired: 'is compared with the licences an agency holds',
  complaintsContact: 'is told to whoever asks after a collector',
  alias: 'is what everybody a collector contacts is told',
  provider: 'names who trains',
  authority: 'is in the public register of licences',
  conditions: 'are in the public register of licences',
  text: 'is screened, and its words are counted',
  basis: 'is a code in some bodies',
  group: 'is compared with the groups of other agencies',
  source: 'is one of a list in some bodies',
  phone: 'is looked up by its index',
  justification: 'is told to the tenant it is given to',
  rules: 'are ids of rules',
  retainedUnder: 'is told to whoever took the consent',
  rateSource: 'names whose rate it is',
  evidence: 'is a record in some bodies',
  publicName: 'is what everybody of its world is told',
}

/** Longer words might not have room for a mark. */
const WORDS_BYTES_MAX = 60

const form = / Zqx[a-z]{4}/g
/** Text that may be the beginning of a mark whose rest is in the next piece. */
const halfMark = / (Z(q(x[a-z]{0,3})?)?)?$/

const marks = new Map<string, Mark>()
const byWords = new Map<string, Mark>()

/** What an organisation writes, with its mark. The same words of the same writer are marked alike, in replays too. */
export function markOf(writer: string, circle: Circle, words: string): Mark {
  const key = keyOf(writer, circle, words)
  const mark = byWords.get(key) ?? { text: nextText(), writer, circle, words, subjects: new Set<string>() }
  byWords.set(key, mark)
  marks.set(mark.text, mark)
  return mark
}

/** The words of a lender about a party, marked, for who writes rows instead of requests. */
export function markedWords(writer: string, party: string, words: string): string {
  const mark = markOf(writer, 'placement', Buffer.from(words).toString('latin1'))
  mark.subjects.add(party)
  return words + mark.text
}

/** Another spelling of the same words has the same mark: who searches for them is answered as ever. */
const keyOf = (writer: string, circle: Circle, words: string) =>
  `${writer} ${circle} ${Buffer.from(words, 'latin1').toString().normalize('NFKC').toLowerCase().trim()}`

const letters = 'abcdefghijklmnopqrstuvwxyz'
function nextText(): string {
  const digit = (place: number) => letters[Math.floor(marks.size / 26 ** place) % 26]
  return ` Zqx${[3, 2, 1, 0].map(digit).join('')}`
}

/** The circle of what is written to a path; undefined where it is public within the world. */
export function circleOf(path: string): Circle | undefined {
  if (path === '/v1/organisation' || path === '/v1/sandbox-worlds') return undefined
  if (/^\/v1\/(members|clients|collectors|message-screenings|protections)\b/.test(path)) return 'own'
  if (/^\/v1\/(disputes|complaints|cases)\b/.test(path)) return 'case'
  return /^\/v1\/(mandates|message-templates)\b/.test(path) ? 'mandate' : 'placement'
}

const property = (names: readonly string[]) =>
  new RegExp(`("(?:${names.join('|')})"\\s*:\\s*")((?:[^"\\\\]|\\\\.){1,${WORDS_BYTES_MAX}})"`, 'g')
const written = property(freeText)
const askedFor = property(['value'])

/** A piece of a JSON or NDJSON body with every free text marked, and the marks. Bytes are taken as Latin-1. */
export function marked(piece: string, writer: string, path: string): { text: string; marks: Mark[] } {
  const circle = circleOf(path)
  if (!circle) return { text: piece, marks: [] }
  const planted: Mark[] = []
  const plant = (whole: string, before: string, words: string) => {
    if (words.trim() === '') return whole
    const mark = markOf(writer, circle, words)
    planted.push(mark)
    return `${before}${words}${mark.text}"`
  }
  // Whoever searches for what it wrote must write the mark as well.
  const search = (whole: string, before: string, words: string) =>
    byWords.has(keyOf(writer, circle, words)) ? plant(whole, before, words) : whole
  return {
    text: path.endsWith('/search') ? piece.replace(askedFor, search) : piece.replace(written, plant),
    marks: planted,
  }
}

/** The marks in a text. */
export const marksIn = (text: string): Mark[] =>
  [...new Set(text.match(form) ?? [])].flatMap((found) => marks.get(found) ?? [])

export const withoutMarks = (text: string): string => text.replace(form, '')

/** What of a text is whole, and what must wait for the next piece. */
export function whole(text: string): readonly [string, string] {
  const rest = halfMark.exec(text)?.[0] ?? ''
  return [text.slice(0, text.length - rest.length), rest]
}

const leaks: string[] = []

export const reportLeak = (leak: string): void => void leaks.push(leak)

/** What was shown to whom it must not be since this was last asked. A test that leaks on purpose asks itself. */
export const takeLeaks = (): string[] => leaks.splice(0)
