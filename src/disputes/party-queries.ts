import { query } from '../query.ts'
import { pageOf } from '../store/index.ts'
import { ListCaseParties } from './input.ts'
import { partyView, shownTo } from './party-view.ts'
import { caseNamed, partiesOf } from './store.ts'

export const listCaseParties = query({
  name: 'case.parties',
  summary: 'List who has a part in a case, the latest first; an agency learns of no other agency',
  scope: 'disputes:read',
  input: ListCaseParties,
  list: true,
  load: (context, { caseId }) => ({ found: caseNamed(context, caseId), parties: partiesOf(context, caseId) }),
  view: ({ found: [found], parties }, input, context) => {
    if (!found) return null
    const shown = shownTo(parties, context)
    const after = input.cursor === undefined ? undefined : (JSON.parse(input.cursor) as [string, string])[1]
    const rest = shown.slice(shown.findIndex(({ orgId }) => orgId === after) + 1)
    return pageOf(rest, input, { position: ({ from, orgId }) => ({ createdAt: from, id: orgId }), item: partyView })
  },
})
