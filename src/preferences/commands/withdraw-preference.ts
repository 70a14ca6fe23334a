import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { preferenceEvent, preferenceEvents } from '../events.ts'
import { NamesPreference } from '../input.ts'
import { preferenceProblems as problems } from '../problems.ts'
import { withdraw } from '../rules.ts'
import { preferenceForChange, savePreference } from '../store.ts'
import { preferenceView } from '../view.ts'

export const withdrawPreference = command({
  name: 'preference.withdraw',
  summary: 'Record that what a person said holds no more',
  scope: 'notices:write',
  input: NamesPreference,
  problems: [problems.notRecorder, problems.withdrawn],
  load: (context, { preference }) => ({ preference: preferenceForChange(context, preference) }),
  decide: ({ preference: [preference] }, _, context) =>
    preference ? withdraw(preference, context) : refuse(notFound()),
  revises: ({ preference: [preference] }) => preference ?? null,
  write: (preference) => [savePreference(preference)],
  events: (preference) => [preferenceEvent(preferenceEvents.withdrawn, preference)],
  view: preferenceView,
})
