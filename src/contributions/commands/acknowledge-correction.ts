import { command } from '../../command.ts'
import { notFound, Problem } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { NamesCorrection } from '../dispute-input.ts'
import { correctionForChange, saveCorrection } from '../dispute-store.ts'
import { correctionView } from '../dispute-view.ts'
import { contributionEvents, correctionEvent } from '../events.ts'
import { contributionProblems as problems } from '../problems.ts'

export const acknowledgeCorrection = command({
  name: 'exchange_correction.acknowledge',
  summary: 'Say that you put right what you had been told wrongly',
  scope: 'exchange:write',
  input: NamesCorrection,
  problems: [problems.acknowledged],
  load: (context, { exchangeCorrection }) => ({ found: correctionForChange(context, exchangeCorrection) }),
  decide: ({ found: [found] }, _, { now, actor }) => {
    if (!found) return refuse(notFound())
    if (found.acknowledgedAt !== null) return refuse(new Problem(problems.acknowledged))
    const acknowledgedBy = actor.kind === 'client' ? actor.client : null
    return ok({ ...found, acknowledgedAt: now, acknowledgedBy, version: found.version + 1 })
  },
  revises: ({ found: [found] }) => found ?? null,
  write: (correction) => [saveCorrection(correction)],
  events: (correction) => [correctionEvent(contributionEvents.correctionAcknowledged, correction)],
  view: correctionView,
})
