import { get, type Operation, post } from '../http/index.ts'
import { evaluateElements } from './commands/evaluate-elements.ts'
import { PublishedKeysResource } from './published-key-view.ts'
import { getNamespaces, getPublishedKeys, listRegimes } from './queries.ts'
import { ExchangeRegimesResource } from './regime-view.ts'
import { EvaluationResource, ExchangeNamespacesResource } from './view.ts'

export const exchangeOperations: readonly Operation[] = [
  get(getNamespaces, {
    ...{ path: '/v1/exchange/namespaces', id: 'exchange.namespaces', resource: ExchangeNamespacesResource },
    description:
      'The namespaces, the one spelling of each, the epochs that answer with their public keys, and what is left of the day’s evaluations. Needs the scope `exchange:read`.',
  }),
  get(getPublishedKeys, {
    ...{ path: '/v1/exchange/keys', id: 'exchange.keys', resource: PublishedKeysResource },
    description:
      'The public keys of the epochs that answer, each with the way from its entry in the transparency log to a checkpoint, cosigned by the witnesses you name. An entry holds the key in clear, so anybody can find every key there ever was. `keyring` of the SDK asks here and believes nothing else. Needs the scope `exchange:read`.',
  }),
  get(listRegimes, {
    ...{ path: '/v1/exchange/regimes', id: 'exchange.regimes', resource: ExchangeRegimesResource },
    description:
      'By jurisdiction: whether lenders may exchange what is delinquent, what a borrower is told before, until when a record is disclosed and how soon a dispute is answered, each with where it stands and how surely it is known. Needs the scope `exchange:read`.',
  }),
  post(evaluateElements, {
    ...{ path: '/v1/exchange/evaluations', id: 'exchange.evaluate', resource: EvaluationResource },
    description:
      'Multiplies up to 1,000 blinded points by the key of a namespace and epoch and proves that it was the published one (RFC 9497, VOPRF, P256-SHA256). Nobody here learns what is in them. Every point counts towards the day. Needs the scope `exchange:write`.',
  }),
]
