import { ownMembership } from '../exchange/index.ts'
import { query } from '../query.ts'
import { GetLevels } from './level-input.ts'
import { latestAttestations, levelsOf } from './level-store.ts'
import { levelsView } from './level-view.ts'

export const getLevels = query({
  name: 'exchange_level.list',
  summary: 'Read what you may be told of in each class of products, and what that rests on',
  scope: 'exchange:read',
  input: GetLevels,
  load: (context, { membership }) => ({
    member: ownMembership(context, membership),
    levels: levelsOf(context, membership),
    attested: latestAttestations(context, membership),
  }),
  // An operator sees who is a member, and not what of.
  view: ({ member: [member], levels, attested }) => (member ? levelsView(member.id, levels, attested) : null),
})
