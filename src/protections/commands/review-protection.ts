import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { ownTimeZone } from '../../tenancy/index.ts'
import { protectionEvent, protectionEvents } from '../events.ts'
import { ReviewProtection } from '../input.ts'
import { lookAfter } from '../looking-after.ts'
import { protectionProblems as problems } from '../problems.ts'
import { reviewed } from '../rules.ts'
import { protectionForChange, saveProtection } from '../store.ts'
import { protectionView } from '../view.ts'

export const reviewProtection = command({
  name: 'protection.review',
  summary: 'Say that a protection was looked at and is still needed',
  scope: 'protections:write',
  input: ReviewProtection,
  problems: [problems.notRunning, problems.intervalUnfit],
  load: (context, { protection }) => ({
    protection: protectionForChange(context, protection),
    zone: ownTimeZone(context),
  }),
  decide: ({ protection: [found], zone: [own] }, input, { now }) => {
    if (!found) return refuse(notFound())
    const zone = own?.timeZone ?? 'UTC'
    const protection = reviewed(found, input, { now, zone })
    return protection.ok ? ok({ protection: protection.value, zone }) : protection
  },
  revises: ({ protection: [found] }) => found ?? null,
  write: ({ protection, zone }, context) => [
    saveProtection(protection),
    ...lookAfter([{ protection, zone, only: 'review' }], context),
  ],
  events: ({ protection }) => [protectionEvent(protectionEvents.reviewed, protection)],
  view: ({ protection }) => protectionView(protection),
})
