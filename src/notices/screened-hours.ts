/** A time of day a message promises contact at, and where in the normalised text it says so. */
export interface PromisedTime {
  readonly hour: number
  readonly minute: number
  readonly from: number
  readonly until: number
}

const english =
  /\b(?:(\d{1,2})(?:[:.](\d{2}))? ?([ap])m\b|([01]?\d|2[0-3]):([0-5]\d)(?![\d:])|(midnight)|(?:the )?(middle of the night)|(\d{1,2}|one|two|three|four|five) in the morning|(\d{1,2}|nine|ten|eleven) at night)/g
const englishContact =
  /\b(?:call(?:ing)?|ring(?:ing)?|phon(?:e|ing)|text(?:ing)?|visit(?:ing)?|messag(?:e|ing)|contact(?:ing)?|com(?:e|ing)|knock(?:ing)?|see you|speak|talk|pick up|reach)\b/
const englishElse =
  /\b(?:you (?:called|rang|wrote|told|paid|work)|open|opened|until|opening|office hours|hearing|due|deadline|paid|received)\b/

const chinese =
  /(今晚|明晚|晚上|夜里|夜间|深夜|凌晨|清晨|大清早|清早|一早|明早|早上|早晨|上午|中午|下午|傍晚|半夜|夜晚)?(?:(\d{1,2}|[一二三四五六七八九十两]{1,3})(?:点|时(?!间|候))(半|[0-5]\d|[一二三四五]?十[一二三四五六七八九]?|一刻|三刻)?|([01]?\d|2[0-3]):([0-5]\d)|(?<=半夜|凌晨|深夜|夜里))/g
const chineseContact = /打|致电|去电|来电|拨|联系|联络|拜访|上门|到府|通话|接听|通知你|找你|找您|发短信|发简讯|叫你/
const chineseElse = /服务时间|工作时间|营业|开庭|之前打|您打来|你打来|到账|夜班|截止|以前缴|前缴|前还/

const digits: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
}
const words: Readonly<Record<string, number>> = {
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, nine: 9, ten: 10, eleven: 11 },
}

const numberOf = (text: string): number => {
  if (/^\d+$/.test(text)) return Number(text)
  if (text in words) return words[text] as number
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text]
  const ten = text.includes('十') ? 10 * (tens ? (digits[tens] ?? 0) : 1) : 0
  return ten + (ones ? (digits[ones] ?? 0) : 0)
}

/** The clause around a place: a time counts where contact is promised in the same breath. */
function around(text: string, from: number, until: number): string {
  const stops = /[。！？!?;；\n]|\. /
  const before =
    text
      .slice(Math.max(0, from - 60), from)
      .split(stops)
      .at(-1) ?? ''
  return before + text.slice(from, until) + (text.slice(until, until + 40).split(stops)[0] ?? '')
}

function englishTime(match: RegExpExecArray): readonly [number, number] {
  const [, hour, minute, half, hour24, minute24, , , early, late] = match
  if (hour !== undefined) return [(Number(hour) % 12) + (half === 'p' ? 12 : 0), Number(minute ?? 0)]
  if (hour24 !== undefined) return [Number(hour24), Number(minute24)]
  if (early !== undefined) return [numberOf(early) % 12, 0]
  return late === undefined ? [0, 0] : [(numberOf(late) % 12) + 12, 0]
}

function chineseTime([, part = '', hour, minute, hour24, minute24]: RegExpExecArray): readonly [number, number] {
  if (hour24 !== undefined) return [Number(hour24), Number(minute24)]
  if (hour === undefined) return [0, 0]
  const said = numberOf(hour)
  const late = /今晚|明晚|晚上|夜里|夜间|深夜|下午|傍晚|夜晚|半夜/.test(part)
  const shifted = late && said < 12 && said >= (/夜/.test(part) ? 6 : 1) ? said + 12 : said
  return [shifted % 24, minute === '半' ? 30 : 0]
}

/** The times of day at which a normalised text promises, or threatens, contact. */
export function promisedTimes(text: string): readonly PromisedTime[] {
  const found: PromisedTime[] = []
  for (const [pattern, timeOf, contact, unless] of [
    [english, englishTime, englishContact, englishElse],
    [chinese, chineseTime, chineseContact, chineseElse],
  ] as const) {
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      if (match[0] === '') pattern.lastIndex++
      const [from, until] = [match.index, match.index + match[0].length]
      const clause = around(text, from, until)
      if (!contact.test(clause) || unless.test(clause)) continue
      const [hour, minute] = timeOf(match)
      if (hour < 24 && minute < 60)
        found.push({ hour, minute, from: Math.min(from, Math.max(0, until - 1)), until: Math.max(until, from + 1) })
    }
  }
  return found
}
