import { accountProblems, partyForChange } from '../../accounts/index.ts'
import { command } from '../../command.ts'
import { calendarDateAt } from '../../kernel/calendar-date.ts'
import { addHours } from '../../kernel/instant.ts'
import { notFound, Problem } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { schedule } from '../../store/index.ts'
import { ownTimeZone } from '../../tenancy/index.ts'
import { accessEvent, personalDataEvents } from '../events.ts'
import { RequestAccess } from '../input.ts'
import { ACCESS_COLLECT, ACCESS_EXPIRE, KEPT_DAYS, SubjectAccessId } from '../model.ts'
import { personalDataProblems as problems } from '../problems.ts'
import { requested } from '../rules.ts'
import { insertAccess, placesOf } from '../store.ts'
import { accessView } from '../view.ts'

/** `lists` says how many lists of the API can be asked of a person: all rooms' together. */
export const requestAccess = (lists: () => number) =>
  command({
    name: 'subject_access.request',
    summary:
      'Put together what you keep about a person who asks: every list that names them or is about their accounts',
    scope: 'accounts:erase',
    input: RequestAccess,
    problems: [accountProblems.partyErased, problems.accessUnfit],
    load: (context, { party }) => ({
      ...{ file: partyForChange(context, party), places: placesOf(context, party), zone: ownTimeZone(context) },
    }),
    decide: ({ file: [file], places, zone: [own] }, { receivedOn }, { org, now, newId }) => {
      if (!file || !own) return refuse(notFound())
      if (file.party.erasedAt !== null) return refuse(new Problem(accountProblems.partyErased))
      const today = calendarDateAt(now, own.timeZone)
      // The person comes first, then list by list.
      const asking = { org, id: newId(SubjectAccessId), now, today, sections: lists() + 1 }
      const at = places.map(({ jurisdiction }) => jurisdiction)
      return requested({ party: file.party.id, receivedOn }, { ...asking, places: at })
    },
    write: (file, context) => [
      insertAccess(file),
      schedule({ kind: ACCESS_COLLECT, subjectId: file.id, dueAt: file.createdAt }, context),
      schedule({ kind: ACCESS_EXPIRE, subjectId: file.id, dueAt: addHours(file.createdAt, 24 * KEPT_DAYS) }, context),
    ],
    events: (file) => [accessEvent(personalDataEvents.requested, file)],
    view: accessView,
  })
