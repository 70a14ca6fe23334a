import { command } from '../../command.ts'
import { problems as shared } from '../../kernel/problem.ts'
import { noticeTarget } from '../../notices/index.ts'
import { preferenceEvent, preferenceEvents } from '../events.ts'
import { RecordPreference } from '../input.ts'
import { PreferenceId } from '../model.ts'
import { preferenceProblems as problems } from '../problems.ts'
import { recorded } from '../rules.ts'
import { endpointNamed, insertPreference, noEndpoint } from '../store.ts'
import { preferenceView } from '../view.ts'

export const recordPreference = command({
  name: 'preference.record',
  summary: 'Record what a person said about being contacted: times, places, channels, consent',
  scope: 'notices:write',
  input: RecordPreference,
  problems: [problems.subjectUnclear, problems.unfit, problems.timeUnfit, shared.referenceNotFound],
  load: (context, { account, placement, party, contactPoint, endpoint }) => ({
    target: noticeTarget(context, { account, placement, party }),
    endpoint:
      contactPoint || endpoint
        ? endpointNamed(context, { account, placement, party, contactPoint, endpoint })
        : noEndpoint,
  }),
  decide: ({ target: [target], endpoint: [endpoint] }, said, { org, now, newId }) =>
    recorded(said, { target, endpoint }, { id: newId(PreferenceId), org, now }),
  write: (preference) => [insertPreference(preference)],
  events: (preference) => [preferenceEvent(preferenceEvents.recorded, preference)],
  view: preferenceView,
})
