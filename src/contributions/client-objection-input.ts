import { z } from '@hono/zod-openapi'
import { sha256Text } from '../exchange/index.ts'
import { idOf, listInput } from '../kernel/input.ts'
import { ClientObjectionId } from './client-objection-model.ts'
import { RaiseObjection } from './objection-input.ts'

export const RaiseClientObjection = RaiseObjection.pick({
  exchange: true,
  subjects: true,
  product: true,
  reason: true,
  evidenceSha256: true,
}).extend({
  authoritySha256: sha256Text().openapi({
    description:
      'Of what the client signed that lets you object; the operator asks to see it before it tells you the end',
  }),
})
export const NamesClientObjection = z.strictObject({ exchangeClientObjection: idOf(ClientObjectionId) })
export const ReleaseClientObjection = NamesClientObjection.extend({
  authoritySha256: sha256Text().openapi({ description: 'Of the document you were shown' }),
})
export const ListClientObjections = z.strictObject({ ...listInput })
