import type { z } from '@hono/zod-openapi'
import { base64url } from 'jose'
import type { MatchNamespace } from '../kernel/matched-id.ts'
import { Problem } from '../kernel/problem.ts'
import type { Context } from '../store/index.ts'
import { answeringEpochs } from './epoch-rules.ts'
import type { Evaluation } from './model.ts'
import { exchangeProblems as problems } from './problems.ts'
import { type EvaluationResource, evaluatorIn } from './view.ts'

type Permitted = Pick<Evaluation, 'id' | 'namespace' | 'epoch' | 'pointsLeft'>

function notPoint(index: number): Problem {
  const detail = 'This is no point of P-256, or its identity'
  const errors = [{ pointer: `#/blindedElements/${index}`, code: problems.notPoint.code, detail }]
  return new Problem(problems.notPoint, { errors })
}

/** What no evaluator could multiply is refused before anything is counted. */
export function requirePoints(context: Context, blindedElements: readonly string[]): void {
  const index = evaluatorIn(context).unfit(blindedElements.map((text) => base64url.decode(text)))
  if (index !== undefined) throw notPoint(index)
}

/** No key answers before it is in the log, and nothing is counted before it answers. What epoch does not answer is refused later. */
export async function requireKey(
  context: Context,
  { namespace, epoch }: { readonly namespace: MatchNamespace; readonly epoch?: string | undefined },
): Promise<void> {
  const answering = answeringEpochs(context.now)
  const used = epoch === undefined ? answering[0] : answering.find(({ name }) => name === epoch)
  if (!used) return
  await evaluatorIn(context).publicKey({ world: context.actor.world, namespace, epoch: used.name })
}

/** What the permit was spent for: all that is kept of an evaluation. */
export const permittedView = ({ id, namespace, epoch, pointsLeft }: Evaluation): Permitted => ({
  ...{ id, namespace, epoch, pointsLeft },
})

/** The evaluator is asked once the permit is spent and the connection given back, and again at a replay. */
export async function evaluationView(
  { id, namespace, epoch, pointsLeft }: Permitted,
  { blindedElements }: { readonly blindedElements: readonly string[] },
  context: Context,
): Promise<z.output<typeof EvaluationResource>> {
  const evaluator = evaluatorIn(context)
  const key = { world: context.actor.world, namespace, epoch }
  const [publicKey, answer] = await Promise.all([
    evaluator.publicKey(key),
    evaluator.evaluate(
      key,
      blindedElements.map((text) => base64url.decode(text)),
    ),
  ])
  if (!answer.ok) throw notPoint(answer.refusal.kind === 'not_a_point' ? answer.refusal.index : 0)
  const { points, proof } = answer.value
  const evaluated = {
    evaluatedElements: points.map((point) => base64url.encode(point)),
    proof: base64url.encode(proof),
    pointsLeft,
  }
  return { id, namespace, epoch, publicKey: base64url.encode(publicKey), ...evaluated } as z.output<
    typeof EvaluationResource
  >
}
