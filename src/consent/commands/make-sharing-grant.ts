import { command } from '../../command.ts'
import { unresolved } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { schedule } from '../../store/index.ts'
import { listedInDirectory } from '../../tenancy/index.ts'
import { sharingEvent, sharingEvents } from '../events.ts'
import { sharingProblems as problems } from '../problems.ts'
import { MakeSharingGrant } from '../sharing-input.ts'
import { FOLLOWED_AT_ONCE, SHARING_FOLLOW, SharingGrantId } from '../sharing-model.ts'
import { granted } from '../sharing-rules.ts'
import { followSharing, insertGrant } from '../sharing-store.ts'
import { sharingGrantView } from '../sharing-view.ts'

/** The first grant to an agency narrows what their mandate shares; further ones add to it. */
export const makeSharingGrant = command({
  name: 'sharing_grant.make',
  summary: 'Let an agency read parts of your case files, for a purpose and a time',
  scope: 'consents:write',
  input: MakeSharingGrant,
  problems: [problems.notLender, problems.notAgency, problems.beyondPurpose, problems.expiryUnfit],
  constraints: { sharing_grants_reference: problems.referenceTaken },
  load: (context, { agency }) => ({ agency: listedInDirectory(context, agency) }),
  decide: ({ agency: [agency] }, asked, { org, actor, now, newId }) =>
    agency
      ? granted(asked, {
          ...{ id: newId(SharingGrantId), lender: { id: org, kind: actor.orgKind }, now },
          agency: { id: agency.orgId, kind: agency.kind },
        })
      : refuse(unresolved('agency', 'No organisation with this id is listed.')),
  write: (grant, context) => [
    insertGrant(grant),
    followSharing(grant, { now: context.now, most: FOLLOWED_AT_ONCE }),
    schedule({ kind: SHARING_FOLLOW, subjectId: grant.id, dueAt: context.now }, context),
    schedule({ kind: SHARING_FOLLOW, subjectId: grant.id, dueAt: grant.expiresAt }, context),
  ],
  events: (grant) => [sharingEvent(sharingEvents.made, grant)],
  view: sharingGrantView,
})
