import { todayIn } from '../../accounts/index.ts'
import { command } from '../../command.ts'
import { answeringEpochs, membersWithIds } from '../../exchange/index.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { ownTimeZone } from '../../tenancy/index.ts'
import { contributionEvents, recordEvent } from '../events.ts'
import { NamesMemberLevels } from '../level-input.ts'
import { purged } from '../purge-rules.ts'
import { forgetVersions, PURGED_AT_ONCE, recordsToPurge, saveRecords } from '../purge-store.ts'

/** Run nightly by the member’s job, a piece at a time. */
export const purgeRecords = command({
  name: 'exchange_record.purge',
  summary: 'Forget whose records are that may not be disclosed any more',
  scope: 'exchange:write',
  input: NamesMemberLevels,
  load: (context, { exchangeMember }) => ({
    member: membersWithIds(context, [exchangeMember]),
    records: recordsToPurge(context, exchangeMember),
    zone: ownTimeZone(context),
  }),
  decide: ({ member: [member], records, zone }, _, { now }) => {
    if (!member) return refuse(notFound())
    const hasLeft = member.state === 'left'
    const purging = { today: todayIn(zone, now), epochs: answeringEpochs(now).map(({ name }) => name), hasLeft }
    const ended = records.flatMap((record) => purged(record, purging) ?? [])
    return ok({ ended, more: records.length === PURGED_AT_ONCE, isOver: hasLeft || member.state === 'declined' })
  },
  write: ({ ended }, context) => {
    if (ended.length === 0) return []
    const forgotten = ended.filter(({ forgets }) => forgets).map(({ record }) => record)
    return [
      saveRecords(
        context,
        ended.map(({ record }) => record),
      ),
      ...forgetVersions(context, forgotten),
    ]
  },
  events: ({ ended }) => ended.map(({ record }) => recordEvent(contributionEvents.expired, record)),
  view: ({ more, isOver }) => ({ more, isOver }),
})
