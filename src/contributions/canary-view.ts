import { z } from '@hono/zod-openapi'
import { ExchangeId } from '../exchange/index.ts'
import { idOf, instantText } from '../kernel/input.ts'
import { type ExchangeCanary, ExchangeCanaryId } from './canary-model.ts'
import { strongNamespaces } from './model.ts'

/** The token is not shown: whoever planted it knows which it is. */
export const ExchangeCanaryResource = z
  .object({
    id: idOf(ExchangeCanaryId),
    exchangeId: idOf(ExchangeId),
    namespace: z.enum(strongNamespaces),
    epoch: z.string().max(6).openapi({ description: 'Of the key its token was made with' }),
    createdAt: instantText(),
  })
  .openapi('ExchangeCanary')

export const canaryView = ({
  orgId: _,
  token: __,
  ...shown
}: ExchangeCanary): z.output<typeof ExchangeCanaryResource> => shown
