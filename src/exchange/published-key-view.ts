import { z } from '@hono/zod-openapi'
import { base64url } from 'jose'
import { base64, fromBase64 } from '../kernel/base64.ts'
import { matchNamespaces } from '../kernel/matched-id.ts'
import { Problem } from '../kernel/problem.ts'
import { consistencyPath, hashesOf, inclusionPath, logProblems } from '../log/index.ts'
import type { Context } from '../store/index.ts'
import { answeringEpochs } from './epoch-rules.ts'
import { epochName, namespaceName, pointText } from './input.ts'
import type { KeysShown } from './published-key-store.ts'
import { evaluatorIn } from './view.ts'

const PATH_MAX = 64
const count = () => z.int().min(0).max(Number.MAX_SAFE_INTEGER)
const path = () => z.array(z.string().length(44).openapi({ description: 'SHA-256, in base64' })).max(PATH_MAX)

export const PublishedKeysResource = z
  .object({
    world: z
      .string()
      .max(60)
      .openapi({ description: 'Whose keys they are: note it when you begin', example: 'sandbox' }),
    checkpoint: z.string().max(20_000).nullable().openapi({
      description: 'What the paths lead to: signed, and cosigned by as many as you asked for. Null where there is none',
    }),
    keys: z
      .array(
        z
          .object({
            namespace: namespaceName(),
            epoch: epochName(),
            publicKey: pointText(),
            index: count().nullable().openapi({
              description: 'Its place in the log; null where the checkpoint does not hold it yet',
            }),
            path: path().openapi({ description: 'The audit path, nearest first (RFC 9162, section 2.1.3)' }),
          })
          .openapi('ExchangePublishedKey'),
      )
      .max(2 * matchNamespaces.length)
      .openapi({ description: 'Of every epoch that answers, the current one of a namespace first' }),
    consistency: path().nullable().openapi({
      description:
        'Between the checkpoint and the size you hold, the shorter of the two first (RFC 9162, section 2.1.4); null where you named none',
    }),
  })
  .openapi('ExchangePublishedKeys')

interface Asked {
  readonly namespace?: readonly (typeof matchNamespaces)[number][] | undefined
  readonly from?: number | undefined
}

/** The keys that answer, each with the way from its entry to the checkpoint. */
export async function publishedKeysView(
  shown: KeysShown | undefined,
  { namespace: namespaces = matchNamespaces, from }: Asked,
  context: Context,
): Promise<z.output<typeof PublishedKeysResource>> {
  const evaluator = evaluatorIn(context)
  const { world } = context.actor
  const size = shown?.size === null ? 0 : Number(shown?.size ?? 0)
  if (from !== undefined && from > Number(shown?.length ?? 0)) throw new Problem(logProblems.ahead)
  const at = hashesOf(
    (shown?.tiles ?? []).map(({ level, place, bytes }) => ({ level, index: place, bytes: fromBase64(bytes) })),
  )
  const placeOf = (namespace: string, epoch: string) => {
    const place = shown?.keys?.find((key) => key.namespace === namespace && key.epoch === epoch)?.place
    return place !== null && place !== undefined && place < size ? place : null
  }
  const keys = namespaces.flatMap((namespace) =>
    answeringEpochs(context.now).map(async ({ name: epoch }) => {
      const index = placeOf(namespace, epoch)
      return {
        ...{ namespace, epoch, publicKey: base64url.encode(await evaluator.publicKey({ world, namespace, epoch })) },
        ...{ index, path: index === null ? [] : inclusionPath(index, size, at).map(base64) },
      }
    }),
  )
  const consistency =
    from === undefined || size === 0
      ? null
      : consistencyPath(Math.min(from, size), Math.max(from, size), at).map(base64)
  return { world, checkpoint: shown?.note ?? null, keys: await Promise.all(keys), consistency } as z.output<
    typeof PublishedKeysResource
  >
}
