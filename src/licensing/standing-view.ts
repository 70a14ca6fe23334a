import { z } from '@hono/zod-openapi'
import { jurisdictionCode } from '../kernel/input.ts'
import { type CollectorChannel, collectorChannels } from './collector-model.ts'
import { type Standing, shortcomingCodes } from './standing-rules.ts'

const Shortcoming = z
  .object({
    code: z.enum(shortcomingCodes),
    rule: z.string().max(40).nullable(),
    certificate: z.string().max(40).nullable(),
  })
  .openapi('CollectorShortcoming')

const ChannelStanding = z
  .object({
    channel: z.enum(collectorChannels),
    ok: z.boolean(),
    missing: z.array(Shortcoming).max(100),
    shadow: z
      .array(Shortcoming)
      .max(100)
      .openapi({ description: 'What rules not sure enough to be enforced would ask for' }),
  })
  .openapi('ChannelStanding')

export const StandingResource = z
  .object({ jurisdiction: jurisdictionCode(), channels: z.array(ChannelStanding).max(collectorChannels.length) })
  .openapi('CollectorStanding')

export const standingView = (
  jurisdiction: string,
  of: (channel: CollectorChannel) => Standing,
): z.output<typeof StandingResource> => ({
  jurisdiction,
  channels: collectorChannels.map((channel) => {
    const { ok, missing, shadow } = of(channel)
    return { channel, ok, missing: [...missing], shadow: [...shadow] }
  }),
})
