import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { sealWords } from '../../placements/index.ts'
import { contest } from '../contest-rules.ts'
import { breachEvent, workStandardEvents } from '../events.ts'
import { calendarOfDecider, standardsOfBreach } from '../facts-store.ts'
import { ContestBreach } from '../input.ts'
import { workStandardProblems as problems } from '../problems.ts'
import { breachForChange, saveBreach } from '../store.ts'
import { breachView, placeOfNote } from '../view.ts'

export const contestBreach = command({
  name: 'work_standard.contest',
  summary: 'Say why a breach held against you is not your fault',
  scope: 'placements:work',
  input: ContestBreach,
  problems: [problems.breachNotYours, problems.breachStatusUnfit, problems.contestOver],
  load: (context, { breach }) => ({
    breach: breachForChange(context, breach),
    standards: standardsOfBreach(context, breach),
    calendar: calendarOfDecider(context, breach),
  }),
  decide: ({ breach: [breach], standards: [standards], calendar: [calendar] }, { code, note = null }, { org, now }) => {
    if (!breach || !standards || !calendar) return refuse(notFound())
    const contested = contest(breach, { by: org, code, now, standards, calendar })
    return contested.ok ? ok({ breach: contested.value, note }) : contested
  },
  revises: ({ breach: [breach] }) => breach ?? null,
  write: async ({ breach, note }, context) => [
    saveBreach({
      ...breach,
      contestNote: await sealWords(note, placeOfNote(breach, 'contest_note_sealed'), context),
    }),
  ],
  events: ({ breach }) => [breachEvent(workStandardEvents.contested, breach)],
  view: async ({ breach, note }, context) => ({ ...(await breachView(breach, context)), contestNote: note }),
})
