import { z } from '@hono/zod-openapi'
import { base64url } from 'jose'
import { idOf, instantText } from '../kernel/input.ts'
import { matchNamespaces } from '../kernel/matched-id.ts'
import { Problem } from '../kernel/problem.ts'
import type { BlindEvaluator, Context } from '../store/index.ts'
import { canonicalForms } from './canonical-forms.ts'
import { answeringEpochs } from './epoch-rules.ts'
import { epochName, namespaceName, pointText } from './input.ts'
import { type ExchangeMember, LOAD_POINTS_MAX } from './member-model.ts'
import { EvaluationId, type Permit } from './model.ts'
import { exchangeProblems as problems } from './problems.ts'
import { dailyPoints } from './rules.ts'
import { EVALUATIONS_MAX } from './voprf-model.ts'

const pointsLeft = () =>
  z.int().min(0).max(LOAD_POINTS_MAX).openapi({
    description: 'What is left of the day (UTC) in this namespace; of the load, where one was named',
  })

export const EvaluationResource = z
  .object({
    id: idOf(EvaluationId),
    namespace: namespaceName(),
    epoch: epochName(),
    publicKey: pointText().openapi({
      description: 'What the proof is held against; compare it with the published one',
    }),
    evaluatedElements: z.array(pointText()).max(EVALUATIONS_MAX).openapi({ description: 'Aligned with what you sent' }),
    proof: z
      .string()
      .length(86)
      .openapi({ description: 'One proof for the batch (RFC 9497, section 2.2): 64 bytes in base64url' }),
    pointsLeft: pointsLeft(),
  })
  .openapi('ExchangeEvaluation')

export const ExchangeNamespacesResource = z
  .object({
    namespaces: z
      .array(
        z
          .object({
            namespace: namespaceName(),
            canonicalForm: z.string().max(300).openapi({ description: 'The one spelling that is blinded' }),
            pointsLeft: pointsLeft(),
            epochs: z
              .array(
                z
                  .object({
                    epoch: epochName(),
                    publicKey: pointText(),
                    current: z.boolean(),
                    startsAt: instantText(),
                    retiresAt: instantText().openapi({ description: 'From when it answers no more' }),
                  })
                  .openapi('ExchangeEpoch'),
              )
              .max(2)
              .openapi({ description: 'Those that answer, the current one first' }),
          })
          .openapi('ExchangeNamespace'),
      )
      .max(matchNamespaces.length),
  })
  .openapi('ExchangeNamespaces')

export function evaluatorIn({ evaluator }: Pick<Context, 'evaluator'>): BlindEvaluator {
  if (!evaluator) throw new Problem(problems.noEvaluator)
  return evaluator
}

/** Every namespace, with the published keys of the epochs that answer now. */
export async function namespacesView(
  permits: readonly Permit[],
  members: readonly Pick<ExchangeMember, 'state' | 'level'>[],
  context: Context,
): Promise<z.output<typeof ExchangeNamespacesResource>> {
  const evaluator = evaluatorIn(context)
  const { world, orgKind } = context.actor
  const daily = dailyPoints(orgKind, members)
  const spent = new Map(permits.map((permit) => [permit.namespace, permit.spent]))
  const namespaces = matchNamespaces.map(async (namespace) => ({
    ...{ namespace, canonicalForm: canonicalForms[namespace] },
    pointsLeft: Math.max(0, daily - (spent.get(namespace) ?? 0)),
    epochs: await Promise.all(
      answeringEpochs(context.now).map(async ({ name, startsAt, retiresAt }, index) => ({
        ...{ epoch: name, current: index === 0, startsAt, retiresAt },
        publicKey: base64url.encode(await evaluator.publicKey({ world, namespace, epoch: name })),
      })),
    ),
  }))
  return { namespaces: await Promise.all(namespaces) } as z.output<typeof ExchangeNamespacesResource>
}
