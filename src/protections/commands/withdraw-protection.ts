import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { protectionEvent, protectionEvents } from '../events.ts'
import { GetProtection } from '../input.ts'
import { protectionProblems as problems } from '../problems.ts'
import { withdrawn } from '../rules.ts'
import { protectionForChange, saveProtection, spread } from '../store.ts'
import { protectionView } from '../view.ts'

export const withdrawProtection = command({
  name: 'protection.withdraw',
  summary: 'Withdraw a protection that was a mistake: it never was',
  scope: 'protections:write',
  input: GetProtection,
  problems: [problems.notRunning],
  load: (context, { protection }) => ({ protection: protectionForChange(context, protection) }),
  decide: ({ protection: [found] }, _, { now }) => (found ? withdrawn(found, now) : refuse(notFound())),
  revises: ({ protection: [found] }) => found ?? null,
  write: (protection, { now }) => [saveProtection(protection), ...spread([protection.id], now)],
  events: (protection) => [protectionEvent(protectionEvents.withdrawn, protection)],
  view: protectionView,
})
