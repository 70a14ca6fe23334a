import type { Instant } from '../kernel/instant.ts'
import type { MandateFile } from './rules.ts'

/** A mandate as licences leave it, and whether its work stops or goes on because of that. */
export interface Reviewed extends MandateFile {
  readonly change: 'stopped' | 'still_stopped' | 'let_go'
}

/** Makes a mandate equal to what licences say. Since when stays as it was while anything is missing. */
export function reviewed({ mandate, latest }: MandateFile, missing: readonly string[], now: Instant): Reviewed {
  const unlicensedAt = missing.length > 0 ? (mandate.unlicensedAt ?? now) : null
  const change = missing.length === 0 ? 'let_go' : mandate.unlicensedAt === null ? 'stopped' : 'still_stopped'
  return {
    mandate: { ...mandate, unlicensedAt, licencesMissing: missing, version: mandate.version + 1 },
    ...{ latest, change },
  }
}

const requirement =
  /^(?:([A-Z]{2}(?:-[A-Z0-9]{1,3})?):)?(?:collection|debt_purchase|litigation|field_visit|tracing|debt_administration)$/

/** The places among required licences whose name is none of the register's, or is about a jurisdiction the terms leave out. */
export const unknownLicences = ({
  licencesRequired,
  jurisdictions,
}: {
  readonly licencesRequired: readonly string[]
  readonly jurisdictions: readonly string[]
}): readonly number[] =>
  licencesRequired.flatMap((name, index) => {
    const match = requirement.exec(name)
    return match && (match[1] === undefined || jurisdictions.includes(match[1])) ? [] : [index]
  })
