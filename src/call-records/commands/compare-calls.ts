import { command } from '../../command.ts'
import { ok } from '../../kernel/result.ts'
import { OrganisationId } from '../../tenancy/index.ts'
import {
  compareEndpoints,
  differenceOf,
  type Finding,
  type Found,
  stepped,
  toUnknownNumber,
  withoutCall,
} from '../comparing-rules.ts'
import {
  insertDifferences,
  insertMatches,
  lendersNamed,
  nextContacts,
  nextEndpoints,
  nextUnknown,
} from '../comparing-store.ts'
import { comparisonForChange, saveComparison } from '../comparison-store.ts'
import { comparisonEvent } from '../events.ts'
import { StepCallComparison } from '../input.ts'
import type { CallComparison } from '../model.ts'

/** A step of the comparing job: the next of whatever its phase looks at. The statements of other phases find nothing. */
export const compareCalls = command({
  name: 'call_comparison.compare',
  summary: 'Compare the next calls and contacts of a period',
  scope: 'placements:work',
  input: StepCallComparison,
  load: ({ org }, input) => {
    const step = { org, ...input }
    return {
      found: comparisonForChange({ org }, input.callComparison),
      endpoints: nextEndpoints(step),
      unknown: nextUnknown(step),
      contacts: nextContacts(step),
      lenders: lendersNamed(step),
    }
  },
  decide: ({ found: [found], endpoints, unknown, contacts, lenders }, _, context) => {
    if (found?.state !== 'comparing') return ok(null)
    const { matches, findings, comparedTo, ...counted } = stepOf(found, { endpoints, unknown, contacts })
    const step = { ...counted, comparedTo, matched: countNamed(matches), differences: findings.length }
    return ok({
      comparison: stepped(found, step, context.now),
      matches,
      differences: findings.map((finding) => differenceOf(found, finding, context)),
      lenders: lenders.map(({ lender }) => OrganisationId.fromUuid(lender)),
    })
  },
  write: (step) =>
    step
      ? [
          ...insertMatches(step.comparison, step.matches),
          ...insertDifferences(step.differences),
          saveComparison(step.comparison),
        ]
      : [],
  events: (step) => {
    if (!step || step.comparison.state === 'comparing') return []
    const { comparison, differences, lenders } = step
    const concerned = new Set([...lenders, ...differences.flatMap(({ lenderId }) => lenderId ?? [])])
    const over = comparison.state === 'settled' ? 'settled' : 'compared'
    return [comparisonEvent(over, comparison, [...concerned])]
  },
  view: () => ({}),
})

interface Chunks {
  readonly endpoints: Awaited<ReturnType<ReturnType<typeof nextEndpoints>>>
  readonly unknown: Awaited<ReturnType<ReturnType<typeof nextUnknown>>>
  readonly contacts: Awaited<ReturnType<ReturnType<typeof nextContacts>>>
}

const countNamed = (matches: Found['matches']) => matches.filter(([call]) => call.named).length

function stepOf(found: CallComparison, { endpoints, unknown, contacts }: Chunks) {
  const none: Found['matches'] = []
  if (found.phase === 'known') {
    const calls = endpoints.rows.flatMap((endpoint) => endpoint.calls.filter(({ named }) => named)).length
    return { ...compareEndpoints(endpoints.rows, found), calls, contacts: 0, comparedTo: endpoints.comparedTo }
  }
  if (found.phase === 'unknown') {
    const findings: readonly Finding[] = unknown.rows.map(toUnknownNumber)
    return { matches: none, findings, calls: unknown.rows.length, contacts: 0, comparedTo: unknown.comparedTo }
  }
  const findings: readonly Finding[] = contacts.rows.flatMap(({ contact, isMatched }) =>
    isMatched ? [] : [withoutCall(contact)],
  )
  return { matches: none, findings, calls: 0, contacts: contacts.rows.length, comparedTo: contacts.comparedTo }
}
