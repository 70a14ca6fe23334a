import { rebucketed } from './completion-rules.ts'
import { changeOf, type DebtChange, type DebtFile } from './debt.ts'
import { finished } from './interest-rules.ts'

/** Moves a debt into the bucket its days past due have reached. Run twice, the second finds nothing to do. */
export const roll = (file: DebtFile): DebtChange =>
  finished(rebucketed(changeOf(file), file.debt.pastDueSince, file.today))

/** What a day brings to a debt: worse buckets, and interest. Each has a column saying from which day it is due. */
export const dailyWork = ['buckets', 'interest'] as const
export type DailyWork = (typeof dailyWork)[number]
