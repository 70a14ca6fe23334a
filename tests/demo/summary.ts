/** What the story came to. The JSON form of the demo is this, on its last line. */
export interface Summary {
  readonly accounts: number
  readonly placed: number
  readonly accepted: number
  readonly declined: number
  readonly closed: number
  /** Rows the import refused, and accounts that could not be placed. */
  readonly failedRows: number
  readonly queries: number
  readonly caseFilesRead: number
  /** Fields read that the mandate does not share. */
  readonly outsideScope: number
  /** Attempts of a third organisation to read what is not its own, and how many succeeded. */
  readonly probes: number
  readonly leaks: number
  /** Events the lender and the agency were shown. */
  readonly events: number
  readonly seconds: number
  /** Accounts imported, placed and answered, by the seconds that took. */
  readonly rowsPerSecond: number
}

const meanings: Readonly<Record<keyof Summary, string>> = {
  accounts: 'accounts in the portfolio',
  placed: 'offered to the agency',
  accepted: 'accepted',
  declined: 'declined, each with a code',
  closed: 'closed, each with a code',
  failedRows: 'rows that could not be imported or placed',
  queries: 'questions asked and answered',
  caseFilesRead: 'case files read by the agency',
  outsideScope: 'fields shown beyond what both sides signed',
  probes: 'attempts of a third organisation to read them',
  leaks: 'of these that showed anything',
  events: 'events told to lender and agency',
  seconds: 'seconds, all in all',
  rowsPerSecond: 'accounts a second, imported, placed and answered',
}

/** The summary as a table. */
export function table(summary: Summary): string {
  const rows = Object.entries(meanings).map(([name, meaning]) => {
    const value = summary[name as keyof Summary]
    return [meaning, value.toLocaleString('en', { maximumFractionDigits: 1 })] as const
  })
  const [left, right] = [0, 1].map((column) => Math.max(...rows.map((row) => row[column as 0 | 1].length)))
  return rows.map(([meaning, value]) => `  ${meaning.padEnd(left ?? 0)}  ${value.padStart(right ?? 0)}`).join('\n')
}
