import { accountTransitions } from '../../src/accounts/model.ts'
import { agreementTransitions } from '../../src/agreements/model.ts'
import { grantTransitions } from '../../src/break-glass/model.ts'
import { callComparisonTransitions, callDifferenceTransitions } from '../../src/call-records/model.ts'
import { consentTransitions } from '../../src/consent/model.ts'
import { sharingTransitions } from '../../src/consent/sharing-model.ts'
import { callListTransitions } from '../../src/contacts/call-list-model.ts'
import { permitTransitions } from '../../src/contacts/permit-model.ts'
import { promiseTransitions } from '../../src/contacts/promise-model.ts'
import { exchangeDisputeTransitions, exchangeRecordTransitions } from '../../src/contributions/model.ts'
import { debtSaleTransitions } from '../../src/debt-sales/model.ts'
import { caseTransitions } from '../../src/disputes/model.ts'
import { exchangeLoadTransitions, exchangeMemberTransitions } from '../../src/exchange/member-model.ts'
import { inquiryRunTransitions } from '../../src/inquiries/run-model.ts'
import { jointTransitions, shareTransitions } from '../../src/joint-agreements/model.ts'
import { matterTransitions } from '../../src/legal-matters/model.ts'
import { findingTransitions } from '../../src/licensing/collector-model.ts'
import { licenceTransitions } from '../../src/licensing/model.ts'
import { mandateTransitions } from '../../src/mandates/model.ts'
import { templateTransitions } from '../../src/notices/model.ts'
import { noticeTransitions } from '../../src/notices/notice-model.ts'
import { noticeRunTransitions } from '../../src/notices/notice-run-model.ts'
import { offBoardingTransitions } from '../../src/off-boarding/model.ts'
import { paymentTransitions } from '../../src/payments/model.ts'
import { refundTransitions } from '../../src/payments/refund-model.ts'
import { reversalTransitions } from '../../src/payments/reversal-model.ts'
import { accessTransitions, holdTransitions } from '../../src/personal-data/model.ts'
import { retentionTransitions } from '../../src/personal-data/retention-model.ts'
import { placementTransitions } from '../../src/placements/model.ts'
import { placementRecallTransitions, recallRunTransitions } from '../../src/placements/recall-model.ts'
import { callBackTransitions } from '../../src/preferences/call-back-model.ts'
import { alarmTransitions } from '../../src/protections/alarm-model.ts'
import { protectionTransitions } from '../../src/protections/model.ts'
import { differenceTransitions, reconciliationTransitions } from '../../src/reconciliation/model.ts'
import { remittanceTransitions } from '../../src/remittances/model.ts'
import { signalTransitions } from '../../src/safety-signals/model.ts'
import { approvalTransitions } from '../../src/stages/approval-model.ts'
import { policyTransitions } from '../../src/stages/model.ts'
import { runTransitions } from '../../src/stages/run-model.ts'
import { simulationTransitions } from '../../src/stages/simulation-model.ts'
import { exportTransitions } from '../../src/supervision/model.ts'
import { statisticTransitions } from '../../src/supervision/statistic-model.ts'
import type { Made } from './made.ts'

interface Transition {
  readonly command: string
  readonly from: string | null
  readonly to: string
}

const machines: readonly { readonly title: string; readonly transitions: readonly Transition[] }[] = [
  { title: 'Licence', transitions: licenceTransitions },
  { title: 'Finding about a collector', transitions: findingTransitions },
  { title: 'Account', transitions: accountTransitions },
  { title: 'Consent', transitions: consentTransitions },
  { title: 'Sharing grant', transitions: sharingTransitions },
  { title: 'Mandate', transitions: mandateTransitions },
  { title: 'Placement', transitions: placementTransitions },
  { title: 'Recall of a placement', transitions: placementRecallTransitions },
  { title: 'Recall of many', transitions: recallRunTransitions },
  { title: 'Reconciliation', transitions: reconciliationTransitions },
  { title: 'Difference', transitions: differenceTransitions },
  { title: 'Care alarm', transitions: alarmTransitions },
  { title: 'Protection', transitions: protectionTransitions },
  { title: 'Call-back', transitions: callBackTransitions },
  { title: 'Promise to pay', transitions: promiseTransitions },
  { title: 'Dispute or complaint', transitions: caseTransitions },
  { title: 'Message template', transitions: templateTransitions },
  { title: 'Notice', transitions: noticeTransitions },
  { title: 'Run of notices', transitions: noticeRunTransitions },
  { title: 'Agreement with a borrower', transitions: agreementTransitions },
  { title: 'Agreement of several creditors', transitions: jointTransitions },
  { title: 'Share in an agreement of several creditors', transitions: shareTransitions },
  { title: 'Legal matter', transitions: matterTransitions },
  { title: 'Sale of debts', transitions: debtSaleTransitions },
  { title: 'Contact permit', transitions: permitTransitions },
  { title: 'Call list', transitions: callListTransitions },
  { title: 'Comparison of calls', transitions: callComparisonTransitions },
  { title: 'Difference of calls', transitions: callDifferenceTransitions },
  { title: 'Collection policy', transitions: policyTransitions },
  { title: 'Approval of a stage', transitions: approvalTransitions },
  { title: 'Look at all cases', transitions: runTransitions },
  { title: 'Simulation of a policy', transitions: simulationTransitions },
  { title: 'Payment', transitions: paymentTransitions },
  { title: 'Reversal of a payment', transitions: reversalTransitions },
  { title: 'Refund', transitions: refundTransitions },
  { title: 'Remittance', transitions: remittanceTransitions },
  { title: 'Off-boarding', transitions: offBoardingTransitions },
  { title: 'Membership of an exchange', transitions: exchangeMemberTransitions },
  { title: 'Load of an exchange', transitions: exchangeLoadTransitions },
  { title: 'Record of an exchange', transitions: exchangeRecordTransitions },
  { title: 'Dispute of a record', transitions: exchangeDisputeTransitions },
  { title: 'Run of inquiries', transitions: inquiryRunTransitions },
  { title: 'Safety signal', transitions: signalTransitions },
  { title: 'Export of a supervisor', transitions: exportTransitions },
  { title: 'Statistic of a supervisor', transitions: statisticTransitions },
  { title: 'Legal hold', transitions: holdTransitions },
  { title: 'Subject access', transitions: accessTransitions },
  { title: 'Retention run', transitions: retentionTransitions },
  { title: 'Break-glass grant', transitions: grantTransitions },
]

/** The state machines, drawn from the tables the rooms decide by. */
export const stateDiagrams = (): Made => ({
  path: 'docs/states.md',
  text: `# States

What leads from which status to which. Generated from the rooms' tables; do not edit.
${machines.map(({ title, transitions }) => `\n## ${title}\n\n${diagram(transitions)}`).join('')}`,
})

function diagram(transitions: readonly Transition[]): string {
  const statuses = new Set(transitions.map(({ to }) => to))
  const final = [...statuses].filter((status) => !transitions.some(({ from }) => from === status))
  const arrows = Map.groupBy(transitions, ({ from, to }) => `${from ?? '[*]'} --> ${to}`)
  const lines = [
    ...[...arrows].map(([arrow, several]) => `  ${arrow}: ${several.map(({ command }) => verb(command)).join(', ')}`),
    ...final.map((status) => `  ${status} --> [*]`),
  ]
  return `\`\`\`mermaid\nstateDiagram-v2\n${lines.join('\n')}\n\`\`\`\n`
}

const verb = (command: string) => command.slice(command.indexOf('.') + 1)
