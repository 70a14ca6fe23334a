import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { ownTimeZone } from '../../tenancy/index.ts'
import { protectionEvent, protectionEvents } from '../events.ts'
import { ReviseProtection } from '../input.ts'
import { lookAfter } from '../looking-after.ts'
import { protectionProblems as problems } from '../problems.ts'
import { revised } from '../rules.ts'
import { protectionForChange, saveProtection, spread } from '../store.ts'
import { protectionView } from '../view.ts'

export const reviseProtection = command({
  name: 'protection.revise',
  summary: 'Ask for another treatment, or end or extend the time: every holder is told',
  scope: 'protections:write',
  input: ReviseProtection,
  problems: [problems.notRunning, problems.intervalUnfit, problems.treatmentUnfit],
  constraints: { protections_overlap: problems.overlaps },
  load: (context, { protection }) => ({
    protection: protectionForChange(context, protection),
    zone: ownTimeZone(context),
  }),
  decide: ({ protection: [found], zone: [own] }, input, { now }) => {
    if (!found) return refuse(notFound())
    const protection = revised(found, input, now)
    return protection.ok ? ok({ protection: protection.value, zone: own?.timeZone ?? 'UTC' }) : protection
  },
  revises: ({ protection: [found] }) => found ?? null,
  write: ({ protection, zone }, context) => [
    saveProtection(protection),
    ...spread([protection.id], context.now),
    ...lookAfter([{ protection, zone, only: 'end' }], context),
  ],
  events: ({ protection }) => [protectionEvent(protectionEvents.revised, protection)],
  view: ({ protection }) => protectionView(protection),
})
