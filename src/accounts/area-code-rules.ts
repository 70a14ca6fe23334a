import { areaCodes } from './area-code-dictionary.ts'

/** Country code 1, then an area code: both digits of a number of the North American Numbering Plan. */
const NORTH_AMERICAN = /^\+1([2-9]\d\d)\d{7}$/

/** Read once, by the first number that is asked about. */
let zonesByCode: ReadonlyMap<string, readonly string[]> | undefined

const table = (): ReadonlyMap<string, readonly string[]> =>
  new Map(
    areaCodes
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [zones = '', codes = ''] = line.split(': ')
        return codes.split(' ').map((code) => [code, zones.split(' ')] as const)
      }),
  )

/**
 * The IANA zones in which a number's area code is given out, `number` in E.164 without extension. None for a code that
 * names no place (a toll-free one), one that is not known, and numbers outside the North American Numbering Plan.
 */
export function zonesOfAreaCode(number: string): readonly string[] {
  const code = NORTH_AMERICAN.exec(number)?.[1]
  zonesByCode ??= table()
  return (code && zonesByCode.get(code)) || []
}
