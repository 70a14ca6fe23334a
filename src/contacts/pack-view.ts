import { z } from '@hono/zod-openapi'
import { evidences, type Pack, type TitleOf, versionOf } from '../compliance/index.ts'
import { dayText } from '../kernel/input.ts'

const words = () => z.array(z.string().max(100)).max(60)
const nullableWords = () => words().nullable().openapi({ description: 'Null: all' })

const facts = {
  id: z.string().max(30),
  title: z.string().max(200),
  jurisdictions: words().openapi({ description: 'It binds these and what lies in them; empty: everywhere' }),
  actors: nullableWords(),
  version: z.string().max(40).openapi({ description: 'What a decision names: a word changed is another version' }),
  checkedOn: dayText(),
  enforced: z.int().min(0).max(1_000).openapi({ description: 'Rules that decide' }),
  shadow: z.int().min(0).max(1_000).openapi({ description: 'Rules that are decided and reported only' }),
  duties: z.int().min(0).max(1_000).openapi({ description: 'Rules that say nothing about a single contact' }),
}

export const PackSummaryResource = z.object(facts).openapi('PackSummary')

const PackRule = z
  .object({
    id: z.string().max(60),
    title: z.string().max(300).openapi({ description: 'In the language asked for' }),
    citation: z.string().max(300),
    kind: z.string().max(30),
    grade: z.enum(['bar', 'presumption', 'advice']),
    force: z.enum(['enforced', 'shadow', 'duty']),
    evidence: z.enum(evidences).openapi({ description: 'How surely it is known' }),
    from: dayText(),
    until: dayText().nullable().openapi({ description: 'The first day it no longer holds' }),
    channels: nullableWords(),
    actors: nullableWords(),
    overrides: words().openapi({ description: 'Reasons that rebut the presumption' }),
    numbers: z
      .array(
        z
          .object({ name: z.string().max(60), value: z.string().max(2_000).openapi({ description: 'In JSON' }) })
          .openapi('PackNumber'),
      )
      .max(60),
  })
  .openapi('PackRule')

export const PackResource = z.object({ ...facts, rules: z.array(PackRule).max(1_000) }).openapi('Pack')

type Rule = Pack['rules'][number]

const forceOf = ({ kind, force }: Rule) => (kind === 'duty' ? 'duty' : force)

export function packSummary(pack: Pack): z.output<typeof PackSummaryResource> {
  const { id, title, jurisdictions, actors, checkedOn, rules } = pack
  const count = (wanted: string) => rules.filter((rule) => forceOf(rule) === wanted).length
  return {
    ...{ id, title, jurisdictions: [...jurisdictions], actors: actors ? [...actors] : null },
    ...{ version: versionOf(pack), checkedOn },
    ...{ enforced: count('enforced'), shadow: count('shadow'), duties: count('duty') },
  }
}

/** What the frame of a rule says already. */
const framed = new Set([
  ...['id', 'title', 'citation', 'from', 'until', 'grade', 'force', 'evidence', 'kind'],
  ...['channels', 'actors', 'overrides'],
])

function ruleView(rule: Rule, titleOf: TitleOf): z.output<typeof PackRule> {
  const { id, title: own, citation, kind, grade, evidence, from, until = null, channels, actors, overrides = [] } = rule
  const numbers = Object.entries(rule).filter(([name]) => !framed.has(name))
  return {
    ...{ id, title: titleOf(id) ?? own, citation, kind, grade, force: forceOf(rule), evidence, from, until },
    ...{ channels: channels ? [...channels] : null, actors: actors ? [...actors] : null, overrides: [...overrides] },
    numbers: numbers.map(([name, value]) => ({ name, value: JSON.stringify(value) })),
  }
}

/** A pack with all it says, in the language of `titleOf`. */
export const packView = (pack: Pack, titleOf: TitleOf): z.output<typeof PackResource> => ({
  ...packSummary(pack),
  rules: pack.rules.map((rule) => ruleView(rule, titleOf)),
})
