import { get, type Operation, post } from '../http/index.ts'
import { acceptRemittance } from './commands/accept-remittance.ts'
import { acceptLines, disputeLines } from './commands/answer-lines.ts'
import { discardRemittance } from './commands/discard-remittance.ts'
import { draftRemittance } from './commands/draft-remittance.ts'
import { issueRemittance } from './commands/issue-remittance.ts'
import { replyLines } from './commands/reply-lines.ts'
import { settleRemittance } from './commands/settle-remittance.ts'
import { getRemittance, getStatement, listRemittanceLines, listRemittances } from './queries.ts'
import { statementCsv, statementHtml, statementPage } from './statement-render.ts'
import { StatementResource } from './statement-view.ts'
import { RemittanceLineResource, RemittanceResource as resource } from './view.ts'

const all = '/v1/remittances'
const one = `${all}/{remittance}`

export const remittanceOperations: readonly Operation[] = [
  post(draftRemittance, {
    ...{ path: all, id: 'remittances.draft', resource, status: 202 },
    description:
      'A period that is over is drafted by itself; this asks for one at another time. A job gathers the lines: poll the remittance, or wait for `remittance.drafted`. Needs the scope `payments:write`.',
  }),
  get(listRemittances, { path: all, id: 'remittances.list', resource }),
  get(getRemittance, { path: one, id: 'remittances.get', resource }),
  get(listRemittanceLines, { path: `${one}/lines`, id: 'remittances.lines', resource: RemittanceLineResource }),
  get(getStatement, {
    ...{ path: `${one}/statement`, id: 'remittances.statement', resource: StatementResource },
    documents: {
      csv: { mediaType: 'text/csv', write: statementCsv },
      html: { mediaType: 'text/html', write: statementHtml },
      pdf: { mediaType: 'application/pdf', print: statementPage },
    },
    description:
      'As JSON, whose SHA-256 is the `statementSha256` of the remittance; its lines as CSV; a page to read and print as HTML; or the same as PDF. Needs the scope `payments:read`.',
  }),
  post(issueRemittance, { path: `${one}/issue`, id: 'remittances.issue', resource }),
  post(discardRemittance, { path: `${one}/discard`, id: 'remittances.discard', resource }),
  post(disputeLines, { path: `${one}/lines/dispute`, id: 'remittances.disputeLines', resource }),
  post(replyLines, { path: `${one}/lines/reply`, id: 'remittances.replyLines', resource }),
  post(acceptLines, { path: `${one}/lines/accept`, id: 'remittances.acceptLines', resource }),
  post(acceptRemittance, { path: `${one}/accept`, id: 'remittances.accept', resource }),
  post(settleRemittance, { path: `${one}/settle`, id: 'remittances.settle', resource }),
]
