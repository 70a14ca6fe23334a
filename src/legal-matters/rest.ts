import { get, type Operation, post } from '../http/index.ts'
import { chargeLegalCost } from './commands/charge-legal-cost.ts'
import { enterJudgment } from './commands/enter-judgment.ts'
import { openLegalMatter } from './commands/open-legal-matter.ts'
import { closeLegalMatter, enforceJudgment, fileLegalMatter } from './commands/run-legal-matter.ts'
import { getLegalMatter, listLegalMatters, listMatterCosts } from './queries.ts'
import { MatterCostResource, LegalMatterResource as resource } from './view.ts'

const path = '/v1/legal-matters'
const one = `${path}/{legalMatter}`

export const legalMatterOperations: readonly Operation[] = [
  post(openLegalMatter, { path, id: 'legalMatters.open', resource, status: 201 }),
  get(listLegalMatters, { path, id: 'legalMatters.list', resource }),
  get(getLegalMatter, { path: one, id: 'legalMatters.get', resource }),
  post(fileLegalMatter, { path: `${one}/file`, id: 'legalMatters.file', resource }),
  post(enterJudgment, { path: `${one}/judgment`, id: 'legalMatters.enterJudgment', resource }),
  post(enforceJudgment, { path: `${one}/enforce`, id: 'legalMatters.enforce', resource }),
  post(closeLegalMatter, { path: `${one}/close`, id: 'legalMatters.close', resource }),
  post(chargeLegalCost, { path: `${one}/costs`, id: 'legalMatters.charge', resource, status: 201 }),
  get(listMatterCosts, { path: `${one}/costs`, id: 'legalMatters.costs', resource: MatterCostResource }),
]
