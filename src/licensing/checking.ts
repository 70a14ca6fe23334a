import { addSeconds } from '../kernel/instant.ts'
import { type Deps, single } from '../store/index.ts'
import { readCheckCode } from './check-code.ts'
import { collectorWithCode } from './check-store.ts'
import { type CheckAnswer, checkView } from './check-view.ts'

/** Who has the code somebody typed, and whether they may make contact now; undefined for nobody, whatever was typed. */
export async function checkCollector({ database, clock }: Deps, text: string): Promise<CheckAnswer | undefined> {
  const code = readCheckCode(text)
  if (!code) return undefined
  const now = clock()
  const [row] = await single(database, collectorWithCode(code, now))
  return row?.found ? checkView(row.found, addSeconds(now, row.found.aheadMs / 1_000)) : undefined
}
