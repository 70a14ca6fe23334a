/** Crockford's letters: nothing on a badge is misread. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const RANDOM_CHARACTERS = 11

/** The last letter makes the weighted sum of all a multiple of 31, a prime: no single slip and no swap goes unnoticed. */
const checkLetter = (body: string): string => {
  const sum = [...body].reduce((total, letter, index) => total + (index + 2) * letters.indexOf(letter), 0)
  return letters[(31 - (sum % 31)) % 31] as string
}

/** A code of 55 random bits and a check letter: `7Q2M-XK9D-4HVT`, without the dashes. */
export function newCheckCode(randomBytes: (length: number) => Uint8Array): string {
  const body = [...randomBytes(RANDOM_CHARACTERS)].map((byte) => letters[byte & 31]).join('')
  return body + checkLetter(body)
}

/** What somebody typed as a code in its one spelling, or undefined where it cannot be one. */
export function readCheckCode(text: string): string | undefined {
  const code = text.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1')
  if (!/^[0-9A-HJKMNP-TV-Z]{12}$/.test(code)) return undefined
  return code.endsWith(checkLetter(code.slice(0, -1))) ? code : undefined
}
