import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonical } from '../compliance/index.ts'
import type { Context } from '../store/index.ts'
import { asOfAsked, type StatisticAsked } from './counting-rules.ts'
import { statistics } from './statistic-dictionary.ts'

/** SHA-256 of what is asked, hexadecimal. Why it is asked changes no answer. */
export function statisticDigest(asked: StatisticAsked, { org, now }: Pick<Context, 'org' | 'now'>): string {
  const { statistic, jurisdiction, period, epsilonThousandths = null } = asked
  const { version } = statistics[statistic]
  const asOf = asOfAsked(asked, now)
  return bytesToHex(
    sha256(utf8ToBytes(canonical({ org, statistic, version, jurisdiction, ...period, asOf, epsilonThousandths }))),
  )
}
