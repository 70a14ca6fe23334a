/**
 * The last part of a TypeID: the 128 bits of a UUID as 26 characters of Crockford's base32, two zero bits in front.
 * Ours because a page of 50 rows turns 300 ids: going by tables takes a third of what the library's arithmetic does.
 */
const digits = characters('0123456789abcdef')
const base32 = characters('0123456789abcdefghjkmnpqrstvwxyz')

interface Characters {
  /** The code of the character for each value. */
  readonly codes: readonly number[]
  /** The value of each ASCII code; -1 where it has none. */
  readonly values: Int8Array
}

function characters(text: string): Characters {
  const codes = [...text].map((character) => character.charCodeAt(0))
  const values = new Int8Array(128).fill(-1)
  for (const [value, code] of codes.entries()) values[code] = value
  return { codes, values }
}

const DASH = '-'.charCodeAt(0)
const isDash = (at: number) => at === 8 || at === 13 || at === 18 || at === 23

/** @throws Error where the text is not a UUID as PostgreSQL writes it. */
export function base32OfUuid(uuid: string): string {
  const codes: number[] = []
  // Of the bits, the last `count` are not written yet: at first the two zeros.
  let [bits, count, negative] = [0, 2, uuid.length === 36 ? 0 : -1]
  for (let at = 0; at < 36; at++) {
    const code = uuid.charCodeAt(at)
    if (isDash(at) && code === DASH) continue
    const value = digits.values[code] ?? -1
    negative |= value
    bits = ((bits & 31) << 4) | value
    count += 4
    if (count < 5) continue
    count -= 5
    codes.push(base32.codes[(bits >> count) & 31] as number)
  }
  if (negative < 0) throw new Error('not a UUID')
  return String.fromCharCode(...codes)
}

/** @throws Error where the text is not base32 of 128 bits. */
export function uuidOfBase32(text: string): string {
  const codes: number[] = []
  // The two bits in front are not written.
  let [bits, count, negative] = [0, -2, text.length === 26 ? 0 : -1]
  for (let at = 0; at < 26; at++) {
    const value = base32.values[text.charCodeAt(at)] ?? -1
    negative |= at === 0 && value > 7 ? -1 : value
    bits = ((bits & 15) << 5) | value
    for (count += 5; count >= 4; ) {
      count -= 4
      if (isDash(codes.length)) codes.push(DASH)
      codes.push(digits.codes[(bits >> count) & 15] as number)
    }
  }
  if (negative < 0) throw new Error('not base32 of a UUID')
  return String.fromCharCode(...codes)
}
