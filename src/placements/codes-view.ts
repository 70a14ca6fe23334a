import { z } from '@hono/zod-openapi'
import { foreignCodes, type Question, translatable, translate, translationOutcomes } from './cross-walks.ts'
import {
  CODES_VERSION,
  type CodeKind,
  codeCategories,
  codeFaults,
  codeFormats,
  codeKinds,
  codeUsers,
  dictionary,
  scoredAgainst,
  scoredSides,
} from './dictionary.ts'

const version = z.int().min(1).max(10_000)
const ourCode = () => z.string().max(40).openapi({ example: 'paid_in_full' })
const foreign = (max: number) => z.string().max(max).nullable()

export const CodesResource = z
  .object({
    version,
    codes: z
      .array(
        z
          .object({
            code: ourCode(),
            kind: z.enum(codeKinds),
            meaning: z.string().max(200),
            category: z.enum(codeCategories),
            fault: z.enum(codeFaults),
            scoredAgainst: z
              .enum(scoredSides)
              .nullable()
              .openapi({ description: 'Whose score it may enter; null where it was neither side’s doing' }),
            usedBy: z.array(z.enum(codeUsers)).max(codeUsers.length),
            crossWalk: z
              .object({ x12: foreign(3), ygc: foreign(8), metro2: foreign(2) })
              .openapi('CrossWalk', { description: 'Null: no public code means the same' }),
            since: version.openapi({ description: 'The version of the dictionary that brought it' }),
            deprecated: z.boolean().openapi({ description: 'No longer to be given, still understood' }),
            replacedBy: ourCode().nullable(),
          })
          .openapi('Code'),
      )
      .max(500),
    foreignCodes: z
      .array(
        z
          .object({
            format: z.enum(codeFormats),
            code: z.string().max(8),
            meaning: z.string().max(200),
            note: z
              .string()
              .max(200)
              .nullable()
              .openapi({ description: 'Why it means none of ours, or not one alone' }),
          })
          .openapi('ForeignCode'),
      )
      .max(500),
  })
  .openapi('Codes')

/** The dictionary, or one kind of it, with the foreign codes it can be translated from. */
export const codesView = (kind: CodeKind | undefined): z.output<typeof CodesResource> => ({
  version: CODES_VERSION,
  codes: dictionary
    .filter((entry) => kind === undefined || entry.kind === kind)
    .map((entry) => ({ ...entry, usedBy: [...entry.usedBy], scoredAgainst: scoredAgainst(entry) })),
  foreignCodes: foreignCodes.map(({ format, code, meaning, note }) => ({ format, code, meaning, note })),
})

export const TranslationResource = z
  .object({
    version,
    from: z.enum(translatable),
    to: z.enum(translatable),
    code: z.string().max(40),
    outcome: z.enum(translationOutcomes).openapi({
      description:
        '`exact`: one code. `ambiguous`: one of several. `none`: no code means the same. `unlisted`: no public list has it',
    }),
    codes: z
      .array(
        z
          .object({ code: z.string().max(40), kind: z.enum(codeKinds).nullable(), meaning: z.string().max(200) })
          .openapi('TranslatedCode'),
      )
      .max(500),
    note: z.string().max(200).nullable(),
  })
  .openapi('CodeTranslation')

export const translationView = ({ from, to, code, kind }: Question): z.output<typeof TranslationResource> => {
  const { outcome, codes, note } = translate({ from, to, code, kind })
  return { version: CODES_VERSION, from, to, code, outcome, codes: [...codes], note }
}
