import { z } from '@hono/zod-openapi'
import { idOf, instantRange, listInput, named, reference, text } from '../kernel/input.ts'
import { FileCheckId, LayoutId } from './model.ts'
import { LayoutDefinition } from './terms.ts'

export const CreateLayout = (kinds: readonly string[]) =>
  z.strictObject({
    name: text({ max: 100 }).openapi({ example: 'Placements of Northern Bank' }),
    reference: reference().optional().openapi({ description: 'Your own reference, unique among your layouts' }),
    kind: z.enum(kinds as [string, ...string[]]).openapi({ description: 'The kind of import its rows are of' }),
    definition: LayoutDefinition,
  })

export const ReviseLayout = z.strictObject({ layout: named(LayoutId), definition: LayoutDefinition })

export const OneLayout = z.strictObject({ layout: named(LayoutId) })

export const ListLayouts = z.strictObject({
  ...listInput,
  retired: z.boolean().optional().openapi({ description: 'Only those retired, or only those in use' }),
  createdAt: instantRange(),
})

export const StartFileCheck = z.strictObject({ layout: named(LayoutId) })

export const OneFileCheck = z.strictObject({ fileCheck: idOf(FileCheckId) })

export const ListFileChecks = z.strictObject({ ...listInput, createdAt: instantRange() })

export const ListFindings = z.strictObject({ ...listInput, fileCheck: idOf(FileCheckId) })
