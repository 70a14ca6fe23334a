import type { Context as HonoContext } from 'hono'
import type { EdgeEnv, Render } from '../http/index.ts'
import type { GraphqlOptions } from './handler.ts'

type Handler = (c: HonoContext<EdgeEnv>) => Promise<Response>

/** GraphQL over HTTP (see handler.ts), evaluated with its first request: a Worker that starts for another does not wait. */
export function graphqlHandler(options: GraphqlOptions): Handler {
  let loading: Promise<Handler> | undefined
  return async (c) => {
    loading ??= import('./handler.ts').then(({ graphqlHandler: handlerOf }) => handlerOf(options))
    return (await loading)(c)
  }
}

/** A problem met before the document was looked at, in the form GraphQL clients read. */
export const graphqlProblemResponse: Render = async (problem, options) =>
  (await import('./errors.ts')).graphqlProblemResponse(problem, options)
