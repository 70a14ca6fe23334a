import type { Verdict } from '../compliance/index.ts'

/** Of those that deny, the gravest, and of these the one that stands longest. */
export function rulingOf(verdicts: readonly Verdict[]): Verdict | undefined {
  const denials = verdicts.filter(({ verdict }) => verdict === 'deny')
  const bars = denials.filter(({ grade }) => grade === 'bar')
  const [first] = (bars.length > 0 ? bars : denials).toSorted((a, b) =>
    untilOf(a) < untilOf(b) ? 1 : untilOf(a) > untilOf(b) ? -1 : 0,
  )
  return first
}

/** Later than any moment: never. */
export const untilOf = ({ nextAllowedAt }: Verdict): string => nextAllowedAt ?? '9'
