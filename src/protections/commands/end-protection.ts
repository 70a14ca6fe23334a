import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { protectionEvent, protectionEvents } from '../events.ts'
import { EndProtection } from '../input.ts'
import { protectionProblems as problems } from '../problems.ts'
import { ended } from '../rules.ts'
import { protectionForChange, saveProtection, spread } from '../store.ts'
import { protectionView } from '../view.ts'

export const endProtection = command({
  name: 'protection.end',
  summary: 'End a protection, with evidence: the treatment is lifted everywhere',
  scope: 'protections:write',
  input: EndProtection,
  problems: [problems.notRunning],
  load: (context, { protection }) => ({ protection: protectionForChange(context, protection) }),
  decide: ({ protection: [found] }, input, { now }) => (found ? ended(found, input, now) : refuse(notFound())),
  revises: ({ protection: [found] }) => found ?? null,
  write: (protection, { now }) => [saveProtection(protection), ...spread([protection.id], now)],
  events: (protection) => [protectionEvent(protectionEvents.ended, protection)],
  view: protectionView,
})
