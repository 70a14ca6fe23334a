import { homoglyphOf, letterOfSign, simplifiedOf } from './folding.law.ts'

/** Text as it is searched, and where each of its UTF-16 units comes from: code point offsets of the original. */
export interface Normalised {
  readonly text: string
  readonly origin: readonly number[]
}

interface Unit {
  readonly char: string
  readonly at: number
}

const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{M}]/u
const space = /\s/u
const letter = /[a-z]/
const han = /\p{Script=Han}/u
/** What is put between letters or characters to hide a word. */
const filler = /[\s.\-_*·•~|/\\^+=]/u

/**
 * One spelling for all: compatibility forms, case, look-alike letters and signs, traditional characters, letters and
 * characters pulled apart. Deterministic, and linear in the length of the text.
 */
export function normalise(text: string): Normalised {
  const units = joined(withoutFillers(withLetters(folded(text))))
  const origin: number[] = []
  let out = ''
  for (const { char, at } of units) {
    out += char
    for (let unit = 0; unit < char.length; unit++) origin.push(at)
  }
  return { text: out, origin }
}

function folded(text: string): Unit[] {
  const units: Unit[] = []
  let at = 0
  for (const point of text) {
    for (const char of point.normalize('NFKD').toLowerCase()) {
      if (char === '\n' || char === '\t') units.push({ char: char === '\n' ? '\n' : ' ', at })
      else if (!unseen.test(char)) units.push({ char: fold(char), at })
    }
    at++
  }
  return units
}

const fold = (char: string): string => {
  if (char === '’' || char === '‘' || char === '`') return "'"
  if (char !== '\n' && space.test(char)) return ' '
  return homoglyphOf.get(char) ?? simplifiedOf.get(char) ?? char
}

/** `pol1ce`, `@rrest`: a sign between letters is the letter it looks like. */
const withLetters = (units: readonly Unit[]): Unit[] =>
  units.map((unit, index) => {
    const meant = letterOfSign.get(unit.char)
    if (!meant || !letter.test(units[index + 1]?.char ?? '')) return unit
    const before = units[index - 1]?.char ?? ' '
    const leads = before === ' ' && (unit.char === '@' || unit.char === '$')
    return letter.test(before) || leads ? { ...unit, char: meant } : unit
  })

/** Drops what stands between two characters of a word: `抓 你`, `st.u.p.i.d`; and a space after a space. */
function withoutFillers(units: readonly Unit[]): Unit[] {
  const kept: Unit[] = []
  for (let index = 0; index < units.length; index++) {
    const unit = units[index] as Unit
    const before = kept.at(-1)?.char ?? ''
    if (unit.char === ' ' && before === ' ') continue
    if (filler.test(unit.char) && unit.char !== '\n') {
      const after = nextSolid(units, index)
      if (han.test(before) && han.test(after)) continue
      if (unit.char !== ' ' && letter.test(before) && letter.test(units[index + 1]?.char ?? '')) continue
    }
    kept.push(unit)
  }
  return kept
}

/** The next character that is no filler, at most eight places on. */
function nextSolid(units: readonly Unit[], from: number): string {
  for (let index = from + 1; index < units.length && index <= from + 8; index++) {
    const { char } = units[index] as Unit
    if (!filler.test(char)) return char
  }
  return ''
}

/** Four single letters and more with spaces between are one word. */
const SPELT_MIN = 4

function joined(units: readonly Unit[]): Unit[] {
  const kept: Unit[] = []
  for (let index = 0; index < units.length; ) {
    const run = spelt(units, index)
    if (run >= SPELT_MIN) {
      for (let each = 0; each < run; each++) kept.push(units[index + 2 * each] as Unit)
      index += 2 * run - 1
    } else {
      kept.push(units[index] as Unit)
      index++
    }
  }
  return kept
}

/** How many single letters, a space between each two, begin at a place. */
function spelt(units: readonly Unit[], from: number): number {
  const is = (index: number, pattern: RegExp) => pattern.test(units[index]?.char ?? '')
  if (is(from - 1, letter)) return 0
  let count = 0
  for (let index = from; is(index, letter) && !is(index + 1, letter); index += 2) {
    count++
    if (units[index + 1]?.char !== ' ' || !is(index + 2, letter) || is(index + 3, letter)) break
  }
  return count
}
