import { parseInput } from '../kernel/input.ts'
import { Problem, problems } from '../kernel/problem.ts'
import { type Deps, requireScope } from '../store/transaction.ts'
import type { Actor } from '../tenancy/model.ts'
import type { UploadOperation } from './operation.ts'

/** Hands the body of a request to its room as it arrives. Only its type is looked at here. */
export async function receiveUpload(
  deps: Deps,
  { operation, actor, input, request }: { operation: UploadOperation; actor: Actor; input: unknown; request: Request },
): Promise<{ status: number; body: string }> {
  const { upload } = operation
  requireScope(actor, upload.scope)
  const mediaType = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? ''
  if (!upload.mediaTypes.includes(mediaType)) {
    throw new Problem(problems.unsupportedMediaType, {
      detail: `Send the content as ${upload.mediaTypes.join(' or ')}.`,
      extensions: { mediaTypes: upload.mediaTypes },
    })
  }
  const body = request.body ?? new Blob([]).stream()
  return upload.receive(deps, {
    actor,
    input: parseInput(upload.input, input),
    mediaType,
    body: body as ReadableStream<Uint8Array>,
  })
}
