import { debtCommand } from '../debt-command.ts'

import { ReportDelinquency } from '../debt-input.ts'
import { debtProblems } from '../debt-problems.ts'
import { report } from '../delinquency-rules.ts'

export const reportDelinquency = debtCommand({
  name: 'account.report_delinquency',
  summary: 'Report how many days an account is past due as of a day',
  input: ReportDelinquency,
  problems: [
    debtProblems.delinquencyFrozen,
    debtProblems.wrongStatus,
    debtProblems.dayUnfit,
    debtProblems.reportOutdated,
  ],
  decide: report,
})
