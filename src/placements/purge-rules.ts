import { type CalendarDate, calendarDateAt } from '../kernel/calendar-date.ts'
import type { Instant } from '../kernel/instant.ts'
import { Problem, type ProblemKind } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { PurgeCertificate, PurgeCertificateId, Retained } from './purge-model.ts'
import { recallProblems as problems } from './recall-problems.ts'
import { moveRecall, type RecallFile } from './recall-rules.ts'
import { withNext } from './recall-steps.ts'
import { type DataClass, dataClasses } from './retention.law.ts'
import { keptBy, keptUntil, rulesOn } from './retention-rules.ts'

/** What an agency says it destroyed, never had, and keeps by which rule. */
export interface PurgeClaim {
  readonly destroyed: readonly DataClass[]
  readonly neverHeld: readonly DataClass[]
  readonly retained: readonly { readonly class: DataClass; readonly rule: string }[]
}

export interface Worked {
  readonly jurisdiction: string
  /** The last day the agency worked the account. */
  readonly endedOn: CalendarDate
}

/** What the law says of a claim: until when each class is kept, or what of the claim it does not allow. */
export function judge(claim: PurgeClaim, worked: Worked, today: CalendarDate): Result<readonly Retained[], Problem> {
  const unclear = unclearClass(claim)
  if (unclear) return refuse(unclear)
  for (const [index, destroyed] of claim.destroyed.entries()) {
    const kept = keptBy(worked, destroyed, today)
    if (!kept) continue
    const detail = `${destroyed}: ${kept.rule.citation} (${kept.rule.rule}) keeps it until ${kept.until}.`
    return unfit(problems.retentionRuns, `destroyed/${index}`, detail)
  }
  const retained: Retained[] = []
  for (const [index, { class: kind, rule: name }] of claim.retained.entries()) {
    const rule = rulesOn(worked.jurisdiction, kind, today).find((one) => one.rule === name)
    const until = rule && keptUntil(rule, worked.endedOn)
    if (!until || until <= today) {
      return unfit(
        problems.retentionUnfounded,
        `retained/${index}/rule`,
        `${name} does not keep ${kind} here, or not any more.`,
      )
    }
    const binding = keptBy(worked, kind, today)
    if (binding && binding.until > until) {
      const detail = `${binding.rule.citation} (${binding.rule.rule}) keeps ${kind} longer, until ${binding.until}. Name it.`
      return unfit(problems.retentionUnfounded, `retained/${index}/rule`, detail)
    }
    retained.push({ class: kind, rule: name, until })
  }
  return ok(retained)
}

function unclearClass({ destroyed, neverHeld, retained }: PurgeClaim): Problem | undefined {
  const said = [...destroyed, ...neverHeld, ...retained.map((one) => one.class)]
  const missing = dataClasses.filter((one) => !said.includes(one))
  const twice = dataClasses.filter((one) => said.indexOf(one) !== said.lastIndexOf(one))
  if (missing.length === 0 && twice.length === 0) return undefined
  const detail = missing.length > 0 ? `Nothing is said of: ${missing.join(', ')}.` : `Said twice: ${twice.join(', ')}.`
  return new Problem(problems.purgeUnclear, { detail, errors: [{ pointer: '#/destroyed', code: 'unclear', detail }] })
}

const unfit = (kind: ProblemKind, field: string, detail: string): Result<never, Problem> =>
  refuse(new Problem(kind, { detail, errors: [{ pointer: `#/${field}`, code: kind.code, detail }] }))

export type Certified = Omit<PurgeCertificate, 'digest' | 'certifier'>

/** The agency certifies, once contact is attested to have ceased and its payments are settled. */
export function certify(
  { recall, placement }: RecallFile,
  claim: PurgeClaim,
  { id, now }: { id: PurgeCertificateId; now: Instant },
): Result<RecallFile & { readonly certificate: Certified }, Problem> {
  const moved = moveRecall(recall, 'placement_recall.certify')
  if (!moved.ok) return moved
  if (
    recall.recalledAt === null ||
    recall.attestedAt === null ||
    recall.declaredAt === null ||
    recall.paymentsOpen > 0
  ) {
    return refuse(new Problem(problems.purgeEarly))
  }
  if (recall.purgedAt !== null) return refuse(new Problem(problems.purged))
  const zone = recall.clock.agencyZone
  const worked = { jurisdiction: placement.jurisdiction, endedOn: calendarDateAt(recall.recalledAt, zone) }
  const retained = judge(claim, worked, calendarDateAt(now, zone))
  if (!retained.ok) return retained
  const certificate = {
    ...{
      lenderId: recall.lenderId,
      agencyId: recall.agencyId,
      placementId: placement.id,
      placementRecallId: recall.id,
    },
    ...{ id, jurisdiction: placement.jurisdiction, certifiedAt: now },
    ...{ destroyed: inOrder(claim.destroyed), neverHeld: inOrder(claim.neverHeld), retained: retained.value },
  }
  return ok({
    recall: withNext({ ...moved.value, purgedAt: now }),
    placement,
    certificate: { ...certificate, statement: statementOf(certificate) },
  })
}

const inOrder = (classes: readonly DataClass[]) => dataClasses.filter((one) => classes.includes(one))

/** What is certified as one text: JSON with the names of its members in order, nothing between them (RFC 8785). */
const statementOf = ({ id, placementId, lenderId, agencyId, ...rest }: Omit<Certified, 'statement'>): string =>
  JSON.stringify({
    ...{ agencyId, certifiedAt: rest.certifiedAt, destroyed: rest.destroyed, id, jurisdiction: rest.jurisdiction },
    ...{ lenderId, neverHeld: rest.neverHeld, placementId },
    retained: dataClasses.flatMap((kind) =>
      rest.retained.flatMap((one) => (one.class === kind ? [{ class: kind, rule: one.rule, until: one.until }] : [])),
    ),
  })
