import { command } from '../../command.ts'
import { type FieldError, Problem, problems } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { segmentEvent } from '../segment-events.ts'
import { AssignSegment } from '../segment-input.ts'
import { accountsNamed, assignSegment as assign } from '../segment-store.ts'

/** Cases that are under way stay under their policy; those to come go by the segment. All of the accounts, or none. */
export const assignSegment = command({
  name: 'account_segment.assign',
  summary: 'Put accounts into a segment, for the policies that are for it',
  scope: 'stages:write',
  input: AssignSegment,
  load: (context, { accounts }) => ({ found: accountsNamed(context, accounts) }),
  decide: ({ found }, { segment, accounts }) => {
    const known = new Map(found.map(({ n, id }) => [n, id]))
    const errors = accounts.flatMap((_, n): FieldError[] =>
      known.has(n)
        ? []
        : [{ pointer: `#/accounts/${n}`, code: 'reference_not_found', detail: 'You have no such account.' }],
    )
    const [first] = errors
    if (first) {
      const detail = errors.length === 1 ? first.detail : `You do not have ${errors.length} of these accounts.`
      return refuse(new Problem(problems.referenceNotFound, { detail, errors: errors.slice(0, 50) }))
    }
    return ok({ segment, accounts: [...new Set(known.values())] })
  },
  write: ({ segment, accounts }, context) => [assign(context, { segment, accounts, at: context.now })],
  events: ({ segment, accounts }) => accounts.map((account) => segmentEvent(account, segment)),
  view: ({ segment, accounts }) => ({ segment, assigned: accounts.length }),
})
