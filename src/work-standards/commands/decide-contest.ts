import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { sealWords } from '../../placements/index.ts'
import { type Context, schedule } from '../../store/index.ts'
import { decide } from '../contest-rules.ts'
import { breachEvent, workStandardEvents } from '../events.ts'
import { DecideContest } from '../input.ts'
import { countTallies } from '../judge-store.ts'
import type { Breach } from '../model.ts'
import { workStandardProblems as problems } from '../problems.ts'
import { CAPACITY_ADJUST } from '../running.ts'
import { breachForChange, lookSoon, saveBreach } from '../store.ts'
import { missed } from '../tally.ts'
import { breachView, placeOfNote } from '../view.ts'

/** Upholding annuls the breach: it leaves the figures, and capacity it took is given back at once. */
export const decideContest = command({
  name: 'work_standard.decide',
  summary: 'Uphold or refuse what the other side says of a breach held against it',
  scope: 'placements:place',
  input: DecideContest,
  problems: [problems.breachNotYours, problems.breachStatusUnfit],
  load: (context, { breach }) => ({ breach: breachForChange(context, breach) }),
  decide: ({ breach: [breach] }, { decision, note }, { org, now }) => {
    if (!breach) return refuse(notFound())
    const decided = decide(breach, { by: org, decision, now })
    return decided.ok ? ok({ breach: decided.value, note }) : decided
  },
  revises: ({ breach: [breach] }) => breach ?? null,
  write: async ({ breach, note }, context) => [
    saveBreach({
      ...breach,
      decisionNote: await sealWords(note, placeOfNote(breach, 'decision_note_sealed'), context),
    }),
    ...(breach.status === 'annulled' ? countTallies(breach.lenderId, missed([breach]), -1) : []),
    ...(breach.owedBy === breach.agencyId ? following(breach, context) : []),
  ],
  events: ({ breach }) => [
    breachEvent(breach.status === 'annulled' ? workStandardEvents.annulled : workStandardEvents.contestRefused, breach),
  ],
  view: async ({ breach, note }, context) => ({ ...(await breachView(breach, context)), decisionNote: note }),
})

/** What follows for the agency: capacity it lost is given back, or its clocks are looked at again. */
const following = (breach: Breach, context: Context) => [
  breach.status === 'annulled'
    ? schedule({ kind: CAPACITY_ADJUST, subjectId: context.org, dueAt: context.now }, context)
    : lookSoon(breach, context),
]
