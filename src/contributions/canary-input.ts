import { z } from '@hono/zod-openapi'
import { ExchangeId } from '../exchange/index.ts'
import { idOf, listInput } from '../kernel/input.ts'
import { ExchangeCanaryId } from './canary-model.ts'
import { subject } from './input.ts'

export const PlantCanary = z.strictObject({ exchange: idOf(ExchangeId), ...subject })
export const NamesCanary = z.strictObject({ exchangeCanary: idOf(ExchangeCanaryId) })
export const ListCanaries = z.strictObject({ ...listInput, exchange: idOf(ExchangeId).optional() })
