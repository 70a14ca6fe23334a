import type { Named } from '../kernel/input.ts'
import type { Instant } from '../kernel/instant.ts'
import { Problem, problems as shared } from '../kernel/problem.ts'
import type { Placement } from '../placements/model.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type { PlacementReport, PlacementReportId, ReportCode } from './model.ts'
import { report } from './report-rules.ts'

/** Reports one call posts; more go by several, or by file. */
export const REPORTS_MAX = 1_000

/** A report as it is asked for among many. */
export interface AskedReport {
  readonly placement: Named<'plc'>
  readonly code: ReportCode
  readonly note?: string | undefined
  readonly reference?: string | undefined
}

/** A report of the agency known under its reference. */
export type KnownReport = Pick<PlacementReport, 'id'> & { readonly reference: string }

/** What became of one: posted, posted before under its reference, or refused. */
export type ReportFate =
  | { readonly report: Omit<PlacementReport, 'note'>; readonly note: string | null }
  | { readonly already: PlacementReportId }
  | { readonly refusal: Problem }

interface Facts {
  readonly placements: readonly Placement[]
  readonly known: readonly KnownReport[]
}

interface Asking {
  readonly org: OrganisationId
  readonly now: Instant
  readonly newId: () => PlacementReportId
}

/** Each report by itself, in the order asked for: a reference seen before, in the log or among these, is the same report. */
export function reportsMade(
  asked: readonly AskedReport[],
  { placements, known }: Facts,
  { org, now, newId }: Asking,
): readonly ReportFate[] {
  const byReference = new Map(placements.map((one) => [one.agencyReference, one]))
  const byId = new Map(placements.map((one) => [one.id, one]))
  const made = new Map(known.map(({ reference, id }) => [reference, id]))
  return asked.map(({ placement: name, code, note = null, reference = null }): ReportFate => {
    const already = reference === null ? undefined : made.get(reference)
    if (already) return { already }
    const placement = 'id' in name ? byId.get(name.id) : byReference.get(name.reference)
    if (!placement) return { refusal: unseen() }
    const reported = report(placement, { id: newId(), code, by: org, now })
    if (!reported.ok) return { refusal: reported.refusal }
    if (reference !== null) made.set(reference, reported.value.id)
    return { report: { ...reported.value, reference }, note }
  })
}

const unseen = (): Problem => {
  const detail = 'No placement of yours is found under this name.'
  return new Problem(shared.referenceNotFound, {
    detail,
    errors: [{ pointer: '#/placement', code: 'reference_not_found', detail }],
  })
}

/** The reports posted among the fates of many, with their notes. */
export const postedAmong = (fates: readonly ReportFate[]) => fates.flatMap((fate) => ('report' in fate ? [fate] : []))
