import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { schedule } from '../../store/index.ts'
import { sharingEvent, sharingEvents } from '../events.ts'
import { sharingProblems as problems } from '../problems.ts'
import { NamesSharingGrant } from '../sharing-input.ts'
import { FOLLOWED_AT_ONCE, SHARING_FOLLOW } from '../sharing-model.ts'
import { revoked } from '../sharing-rules.ts'
import { followSharing, grantForChange, saveGrant } from '../sharing-store.ts'
import { sharingGrantView } from '../sharing-view.ts'

export const revokeSharingGrant = command({
  name: 'sharing_grant.revoke',
  summary: 'Take a grant back: what nothing else shares is gone from the case files at once',
  scope: 'consents:write',
  input: NamesSharingGrant,
  problems: [problems.notLender, problems.ended],
  load: (context, { sharingGrant }) => ({ found: grantForChange(context, sharingGrant) }),
  decide: ({ found: [found] }, _, { org, now }) => (found ? revoked(found, { org, now }) : refuse(notFound())),
  write: (grant, context) => [
    saveGrant(grant),
    followSharing(grant, { now: context.now, most: FOLLOWED_AT_ONCE }),
    schedule({ kind: SHARING_FOLLOW, subjectId: grant.id, dueAt: context.now }, context),
  ],
  events: (grant) => [sharingEvent(sharingEvents.revoked, grant)],
  view: sharingGrantView,
})
