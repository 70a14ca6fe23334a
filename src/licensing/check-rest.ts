import { Hono, type Context as HonoContext } from 'hono'
import { renderSVG } from 'uqr'
import { type EdgeEnv, type QuotaKeeper, requireQuota } from '../http/index.ts'
import { notFound, Problem, problems } from '../kernel/problem.ts'
import { readCheckCode } from './check-code.ts'
import { answerPage, checkPageHeaders, emptyPage, unknownPage } from './check-page.ts'
import type { CheckAnswer } from './check-view.ts'

export interface CheckOptions {
  /** What is known behind a code as somebody typed it; undefined where nobody is. */
  readonly answerFor: (text: string) => Promise<CheckAnswer | undefined>
  readonly keeper: QuotaKeeper
  readonly baseUrl: string
}

const path = '/v1/collector-checks/:code'
const fresh = { 'cache-control': 'no-store' }

/**
 * "May this person contact me today?", asked by anybody without a credential. A code that is malformed and one that nobody
 * has are answered alike. Callers are counted by address in this process's memory, and written down nowhere.
 */
export function collectorChecks({ answerFor, keeper, baseUrl }: CheckOptions): Hono<EdgeEnv> {
  const app = new Hono<EdgeEnv>()
  const ask = (c: HonoContext<EdgeEnv>, text: string) => {
    requireQuota(keeper.take([{ name: 'check', of: callerOf(c) }]))
    return answerFor(text)
  }
  app.get(path, async (c) => {
    const answer = await ask(c, c.req.param('code'))
    if (!answer) throw notFound()
    return c.json(answer, 200, fresh)
  })
  app.get(`${path}/qr.svg`, (c) => {
    const code = readCheckCode(c.req.param('code'))
    if (!code) throw notFound()
    const svg = renderSVG(`${baseUrl}/check?code=${code}`, { ecc: 'M' })
    return c.body(svg, 200, { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=86400' })
  })
  app.get('/check', async (c) => {
    const text = c.req.query('code')
    if (text === undefined) return c.body(String(await emptyPage()), 200, checkPageHeaders)
    const answer = await ask(c, text)
    return c.body(String(await (answer ? answerPage(answer) : unknownPage())), answer ? 200 : 404, checkPageHeaders)
  })
  for (const one of [path, `${path}/qr.svg`, '/check']) app.all(one, onlyRead)
  return app
}

/** Callers whose address no runtime knows share one count. Bindings are absent where the app is called without any. */
const callerOf = ({ env }: HonoContext<EdgeEnv>): string =>
  (env as EdgeEnv['Bindings'] | undefined)?.callerAddress ?? 'unknown'

const onlyRead = (): never => {
  throw new Problem(problems.methodNotAllowed, {
    ...{ detail: 'This is only read.', extensions: { allow: ['GET', 'HEAD'] } },
  })
}
