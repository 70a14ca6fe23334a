import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { ListPreferences, NamesPreference } from './input.ts'
import { PreferenceId } from './model.ts'
import { preferenceNamed, preferencesOf, preferencesWithIds } from './store.ts'
import { preferenceView } from './view.ts'

export const getPreference = query({
  name: 'preference.get',
  summary: 'Read what a person said about being contacted',
  scope: 'notices:read',
  input: NamesPreference,
  load: (context, { preference }) => ({ preference: preferenceNamed(context, preference) }),
  view: ({ preference: [preference] }, _, context) => (preference ? preferenceView(preference, context) : null),
})

export const listPreferences = query({
  name: 'preference.list',
  summary: 'List what people said about being contacted, newest first; as an agency, what they told you',
  scope: 'notices:read',
  input: ListPreferences,
  list: true,
  load: (context, input) => ({ rows: preferencesOf(context, input, keysetOf(input)) }),
  view: ({ rows }, input, context) =>
    pageOf(rows, input, {
      position: ({ recordedAt, id }) => ({ createdAt: recordedAt, id }),
      item: (row) => preferenceView(row, context),
    }),
})

export const preferencesByIds = batch({
  name: 'preference.by_ids',
  scope: 'notices:read',
  ids: PreferenceId,
  rows: preferencesWithIds,
  key: ({ id }) => id,
  view: preferenceView,
})
