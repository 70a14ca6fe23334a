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
  /** Placements put on hold for a dispute. */
  readonly holds: number
  /** Contacts the gate was asked about, by list and singly, and those it allowed. */
  readonly contactsAsked: number
  readonly contactsAllowed: number
  /** The others, by the rule that refused. */
  readonly refusedBy: Readonly<Record<string, number>>
  /** Contacts reported as they went. */
  readonly contactsReported: number
  /** People protected in the middle of the day, whom nobody called after that. */
  readonly protectedNow: number
  /** People who said that they want no calls. */
  readonly wishes: number
  readonly talkedOfTwo: number
  readonly heeded: number
  /** Disputes and complaints that came in meanwhile. */
  readonly disputed: number
  readonly complained: number
  /** Cases a collection policy was given, and agreements made about them; some by the lender's word. */
  readonly cases: number
  readonly agreed: number
  readonly agreedByLender: number
  /** First instalments put to their debts, and those that bounced. */
  readonly instalmentsPaid: number
  readonly bounced: number
  /** Debts made current for whoever keeps a plan, and attempts the policy refused. */
  readonly madeCurrent: number
  readonly currentTooSoon: number
  /** Lenders in one agreement of a borrower, parts its instalment was divided into, units that came to nobody, and what one got. */
  readonly jointCreditors: number
  readonly jointParts: number
  readonly jointUnitsLost: number
  readonly jointReceived: number
  /** What a borrower paid beyond a debt, given back, in minor units. */
  readonly refunded: number
  /** Debts sold, given back as the buyer’s books refused them, links in chains of title, and payments forwarded and settled. */
  readonly sold: number
  readonly givenBack: number
  readonly titles: number
  readonly forwarded: number
  readonly boughtBack: number
  /** Matters that could not be opened before their gate, those enforced, lawful costs in minor units, and costs refused. */
  readonly heldBackFromCourt: number
  readonly mattersEnforced: number
  readonly legalCosts: number
  readonly costsRefused: number
  /** Lines of the remittance at the end of the month, and currencies in which anybody’s books are out of balance after it. */
  readonly remitted: number
  readonly outOfBalance: number
  readonly shortOfTrust: number
  /** Payments the lender booked by file. */
  readonly booked: number
  /** Balances taken from a file of the lender’s own system by a layout. */
  readonly balances: number
  readonly returned: number
  /** Returns the lender refused: the placement is what it was. */
  readonly returnsRefused: number
  /** Returned or closed placements whose purge is certified, many in one call. */
  readonly endedWell: number
  /** Placements taken back in one call and not let go again. */
  readonly recalled: number
  readonly objected: number
  /** Recalls the lender took back: the placement is what it was. */
  readonly withdrawn: number
  /** Purge certificates. */
  readonly purged: number
  readonly sealedRecordsRead: number
  /** Accounts a second agency holds now. */
  readonly replaced: number
  /** Lines the agency stated at the end of the month, and differences found and answered. */
  readonly stated: number
  readonly differences: number
  /** Differences the agency contested: the lender accepted one and let one stand. */
  readonly differencesContested: number
  /** Sealed parts in which an agency that thinks of leaving takes its data along. */
  readonly exportedParts: number
  /** Events proven by the transparency log, checked without it, and changed proofs that were found. */
  readonly proven: number
  readonly tamperedFound: number
  /** Records of debts that two members of an exchange brought, by token, and said anew; numbers that were none, and stayed away. */
  readonly recordsContributed: number
  readonly identifiersRefused: number
  readonly saidAnew: number
  /** The level of answers that the records of the one that asks have earned it. */
  readonly levelEarned: number
  /** Inquiries answered; those that told the band of a debt; those the person is shown. */
  readonly inquiriesAnswered: number
  readonly bandsTold: number
  readonly footprint: number
  /** Answers that showed a dispute, notices of what was wrong in them, and answers after it was put right. */
  readonly disputesShown: number
  readonly correctionsRead: number
  readonly correctedTold: number
  /** Inquiries refused as the person had taken the consent back. */
  readonly withdrawnStopped: number
  /** People a member of the exchange had spared by token, and for whom that ended. */
  readonly spared: number
  readonly sparedNoMore: number
  /** Contact decisions a regulator exported and checked without the platform, and the line of a changed copy it was told. */
  readonly decisionsExported: number
  /** Contacts it exported beside them, and inquiries at the exchange. */
  readonly inquiriesExported: number
  readonly contactsExported: number
  /** Cells of a statistic that are not told, as they would tell of a few lenders. */
  readonly cellsWithheld: number
  readonly changedLineFound: number
  /** Breaches of work standards found by the test clock, contested, and annulled by the lender. */
  readonly breached: number
  readonly breachesContested: number
  readonly breachesAnnulled: number
  /** What a breach that ran out uncured took off a capacity of ten. */
  readonly capacityLost: number
  /** Recalls that became final on their day. */
  readonly recalledByTime: number
  /** Work standards somebody is late with at the end. */
  readonly lateStandards: number
  /** Attempts of others to read what is not their own, and how many succeeded. */
  readonly probes: number
  readonly leaks: number
  /** Events the lender and the agency were shown. */
  readonly events: number
  readonly seconds: number
  /** Accounts imported, placed and answered, by the seconds that took. */
  readonly rowsPerSecond: number
}

const meanings: Readonly<Record<Exclude<keyof Summary, 'refusedBy'>, string>> = {
  accounts: 'accounts in the portfolio',
  placed: 'offered to the agency',
  accepted: 'accepted',
  declined: 'declined, each with a code',
  closed: 'closed, each with a code',
  failedRows: 'rows that could not be imported or placed',
  queries: 'questions asked and answered',
  caseFilesRead: 'case files read by the agency',
  outsideScope: 'fields shown beyond what both sides signed',
  holds: 'put on hold for a dispute',
  contactsAsked: 'contacts the gate was asked about',
  contactsAllowed: 'of these allowed',
  contactsReported: 'contacts reported',
  protectedNow: 'people protected in the middle of the day',
  wishes: 'people who want no more calls',
  talkedOfTwo: 'talks about two debts at once, listed under both',
  heeded: 'addresses on no file opted out of, and refused once known',
  disputed: 'debts disputed meanwhile, wholly or in part',
  complained: 'complaints acknowledged meanwhile',
  cases: 'cases that go by the lender’s policy',
  agreed: 'agreements a household can keep to',
  agreedByLender: 'of these beyond the agency’s authority, by the lender',
  instalmentsPaid: 'first instalments put to their debts',
  bounced: 'of these bounced, and taken back',
  madeCurrent: 'debts made current, as a plan is kept',
  currentTooSoon: 'times that was asked too soon, and refused',
  jointCreditors: 'lenders in one agreement of a borrower',
  jointParts: 'parts its instalment was divided into',
  jointUnitsLost: 'units of it that came to nobody',
  jointReceived: 'minor units of it in the other lender’s bank',
  refunded: 'minor units paid beyond a debt, and given back',
  sold: 'debts sold to a buyer',
  givenBack: 'of those offered given back, as its books refuse them',
  titles: 'links in their chains of title',
  forwarded: 'payments to the seller forwarded and settled',
  boughtBack: 'debts put back to their seller, at the price paid',
  heldBackFromCourt: 'matters held back from court by the gate',
  mattersEnforced: 'matters that came to enforcement behind it',
  legalCosts: 'minor units of costs the court awarded',
  costsRefused: 'costs refused, as no law knows them',
  remitted: 'lines remitted and settled at the end of the month',
  outOfBalance: 'currencies in which anybody’s books do not balance',
  shortOfTrust: 'currencies in which the agency holds less in trust than its lender’s books say',
  booked: 'payments booked by file',
  balances: 'balances taken by a file layout',
  returned: 'given back by the agency',
  returnsRefused: 'returns refused by the lender',
  endedWell: 'returned or closed, and certified in batches',
  recalled: 'taken back in one call',
  objected: 'recalls objected to',
  withdrawn: 'recalls withdrawn',
  purged: 'purges certified',
  sealedRecordsRead: 'late complaints answered from the sealed record',
  replaced: 'placed with a second agency',
  stated: 'lines stated at the end of the month',
  differences: 'differences found, each named and answered',
  differencesContested: 'of these contested',
  exportedParts: 'signed parts of a leaving agency’s export',
  proven: 'events proven by the transparency log, and checked without it',
  tamperedFound: 'proofs changed by a letter, and found',
  breached: 'work standards breached by the test clock',
  breachesContested: 'breaches contested',
  breachesAnnulled: 'of these annulled by the lender',
  capacityLost: 'placements fewer, of ten, for a breach not cured',
  recalledByTime: 'recalls final on their day by the test clock',
  lateStandards: 'work standards somebody is late with',
  probes: 'attempts of others to read what is not theirs',
  leaks: 'of these that showed anything',
  events: 'events told to lender and agency',
  recordsContributed: 'records told to the exchange, by token',
  identifiersRefused: 'numbers that are nobody’s, sent nowhere',
  saidAnew: 'records said anew at the end of the month',
  levelEarned: 'level of answers earned by them',
  inquiriesAnswered: 'inquiries answered, under one consent',
  bandsTold: 'of these that told how late a debt is, in a band',
  footprint: 'of these on the person’s receipt',
  disputesShown: 'of these that showed a dispute raised just before',
  correctionsRead: 'corrections that reached who had read what was wrong',
  correctedTold: 'answers with what was put right',
  withdrawnStopped: 'inquiries refused, as the consent was withdrawn',
  spared: 'people another member had spared, by token',
  sparedNoMore: 'of these free again, as it was over',
  inquiriesExported: 'inquiries exported to the regulator',
  contactsExported: 'contacts exported beside them',
  cellsWithheld: 'cells of a statistic withheld, as they would tell of a few lenders',
  decisionsExported: 'contact decisions exported, and held true by `concordat verify`',
  changedLineFound: 'the line of a tampered copy, named by it',
  seconds: 'seconds, all in all',
  rowsPerSecond: 'accounts a second, imported, placed and answered',
}

const figures = ({ refusedBy, ...summary }: Summary): [string, number][] =>
  Object.entries(meanings).flatMap(([name, meaning]) => {
    const line: [string, number] = [meaning, summary[name as keyof typeof meanings]]
    const refused = Object.entries(refusedBy).map(([rule, count]): [string, number] => [`refused by ${rule}`, count])
    return name === 'contactsAllowed' ? [line, ...refused] : [line]
  })

/** The summary as a table. */
export function table(summary: Summary): string {
  const rows = figures(summary).map(([meaning, value]) => {
    return [meaning, value.toLocaleString('en', { maximumFractionDigits: 1 })] as const
  })
  const [left, right] = [0, 1].map((column) => Math.max(...rows.map((row) => row[column as 0 | 1].length)))
  return rows.map(([meaning, value]) => `  ${meaning.padEnd(left ?? 0)}  ${value.padStart(right ?? 0)}`).join('\n')
}
