import { addHours, type Instant } from '../kernel/instant.ts'
import { type InquiryItem, type InquiryRun, RUN_KEPT_HOURS } from './run-model.ts'

type Started = Pick<InquiryRun, 'orgId' | 'id' | 'exchangeId' | 'purpose' | 'startedBy' | 'total'>

export const started = (run: Started, now: Instant): InquiryRun => ({
  ...{ ...run, state: 'running', answered: 0, refused: 0, finishedAt: null, createdAt: now, version: 1 },
  expiresAt: addHours(now, RUN_KEPT_HOURS),
})

/** The run once one more of it is answered or refused. */
export function counted(run: InquiryRun, state: Exclude<InquiryItem['state'], 'waiting'>, now: Instant): InquiryRun {
  const [answered, refused] = [run.answered + Number(state === 'answered'), run.refused + Number(state === 'refused')]
  const isDone = answered + refused === run.total
  return {
    ...{ ...run, answered, refused, version: run.version + 1 },
    ...(isDone ? { state: 'done' as const, finishedAt: now } : {}),
  }
}
