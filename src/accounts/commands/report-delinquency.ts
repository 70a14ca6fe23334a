import { debtCommand } from '../debt-command.ts'

import { ReportDelinquency } from '../debt-input.ts'
import { report } from '../delinquency-rules.ts'

export const reportDelinquency = debtCommand({
  name: 'account.report_delinquency',
  summary: 'Report how many days an account is past due as of a day',
  input: ReportDelinquency,
  decide: report,
})
