import { accountEdges, accountNodes } from './accounts/graphql.ts'
import { agreementEdges, agreementNodes } from './agreements/graphql.ts'
import { borrowerViewNodes } from './borrower-views/graphql.ts'
import { breakGlassEdges, breakGlassNodes } from './break-glass/graphql.ts'
import { callEdges, callNodes } from './call-records/graphql.ts'
import { commissionEdges, commissionNodes } from './commission/graphql.ts'
import { consentNodes } from './consent/graphql.ts'
import { activityEdges, activityNodes } from './contacts/activity-graphql.ts'
import { decisionEdges, decisionNodes } from './contacts/decision-graphql.ts'
import { promiseEdges, promiseNodes } from './contacts/promise-graphql.ts'
import { contributionEdges, contributionNodes } from './contributions/graphql.ts'
import { debtSaleEdges, debtSaleNodes } from './debt-sales/graphql.ts'
import { caseEdges, caseNodes } from './disputes/graphql.ts'
import { eventReads } from './event-reads.ts'
import { eventNodes } from './events/graphql.ts'
import { exchangeEdges, exchangeNodes } from './exchange/graphql.ts'
import { layoutEdges, layoutNodes } from './file-layouts/graphql.ts'
import type { Edge, Graph, NodeKind } from './graphql/index.ts'
import { importNodes } from './imports/graphql.ts'
import { inquiryEdges, inquiryNodes } from './inquiries/graphql.ts'
import { inspectionNodes } from './inspections/graphql.ts'
import { jointAgreementEdges, jointAgreementNodes } from './joint-agreements/graphql.ts'
import { legalMatterEdges, legalMatterNodes } from './legal-matters/graphql.ts'
import { licensingEdges, licensingNodes } from './licensing/graphql.ts'
import { mandateEdges, mandateNodes } from './mandates/graphql.ts'
import { noticeEdges, noticeNodes } from './notices/graphql.ts'
import { oauthEdges, oauthNodes } from './oauth/graphql.ts'
import { offBoardingNodes } from './off-boarding/graphql.ts'
import { paymentEdges, paymentNodes } from './payments/graphql.ts'
import { personalDataNodes } from './personal-data/graphql.ts'
import { placementEdges, placementNodes } from './placements/graphql.ts'
import { preferenceEdges, preferenceNodes } from './preferences/graphql.ts'
import { protectionEdges, protectionNodes } from './protections/graphql.ts'
import { reconciliationEdges, reconciliationNodes } from './reconciliation/graphql.ts'
import { remittanceEdges, remittanceNodes } from './remittances/graphql.ts'
import { operations } from './rooms.ts'
import { signalEdges, signalNodes } from './safety-signals/graphql.ts'
import { scrubEdges, scrubNodes } from './scrubs/graphql.ts'
import { stageEdges, stageNodes } from './stages/graphql.ts'
import { supervisionNodes } from './supervision/graphql.ts'
import { tenancyNodes } from './tenancy/graphql.ts'
import { trustNodes } from './trust/graphql.ts'
import { workStandardEdges, workStandardNodes } from './work-standards/graphql.ts'

/** What stands alone under an id of its own. */
const nodes: readonly NodeKind[] = [
  ...tenancyNodes,
  ...oauthNodes,
  ...eventNodes(eventReads),
  ...breakGlassNodes,
  ...offBoardingNodes,
  ...importNodes,
  ...licensingNodes,
  ...accountNodes,
  ...mandateNodes,
  ...placementNodes,
  // After the mandates, which name what is shared: an enum has the name of where it is first met.
  ...consentNodes,
  ...reconciliationNodes,
  ...scrubNodes,
  ...layoutNodes,
  ...workStandardNodes,
  ...protectionNodes,
  ...noticeNodes,
  ...preferenceNodes,
  ...caseNodes,
  ...agreementNodes,
  ...jointAgreementNodes,
  ...legalMatterNodes,
  ...debtSaleNodes,
  ...activityNodes,
  ...promiseNodes,
  ...decisionNodes,
  ...commissionNodes,
  ...paymentNodes,
  ...remittanceNodes,
  ...trustNodes,
  ...exchangeNodes,
  ...contributionNodes,
  ...inquiryNodes,
  ...borrowerViewNodes,
  ...inspectionNodes,
  ...supervisionNodes,
  ...personalDataNodes,
  ...callNodes,
  ...stageNodes,
  ...signalNodes,
]

/** The lines between types, where REST callers would make a second request. */
const edges: readonly Edge[] = [
  ...oauthEdges,
  ...breakGlassEdges,
  ...licensingEdges,
  ...accountEdges,
  ...mandateEdges,
  ...placementEdges,
  ...reconciliationEdges,
  ...scrubEdges,
  ...layoutEdges,
  ...workStandardEdges,
  ...protectionEdges,
  ...noticeEdges,
  ...preferenceEdges,
  ...caseEdges,
  ...agreementEdges,
  ...jointAgreementEdges,
  ...legalMatterEdges,
  ...debtSaleEdges,
  ...activityEdges,
  ...promiseEdges,
  ...decisionEdges,
  ...commissionEdges,
  ...paymentEdges,
  ...remittanceEdges,
  ...exchangeEdges,
  ...contributionEdges,
  ...inquiryEdges,
  ...callEdges,
  ...stageEdges,
  ...signalEdges,
]

/** The whole of GraphQL: what the rooms offer, and how it hangs together. */
export const graph: Graph = { operations, nodes, edges }
