import { type Pack, packs } from '../../src/compliance/index.ts'
import { instruments } from './instruments.law.ts'
import { elsewhere, type RuleElsewhere } from './law-elsewhere.ts'
import type { Made } from './made.ts'

type Rule = Pack['rules'][number]

const FOLDER = 'docs/law'
const FRAME = new Set([
  ...['id', 'title', 'citation', 'from', 'until', 'grade', 'force', 'evidence', 'kind'],
  ...['channels', 'actors', 'sectors', 'debtKinds', 'overrides'],
])

/** A page for each pack of law: rule, numbers, citation and how sure we are of it. */
export const lawPages = (): Made[] => [
  { path: `${FOLDER}/README.md`, text: index },
  ...packs.map((pack) => ({ path: `${FOLDER}/${pack.id}.md`, text: page(pack) })),
  { path: `${FOLDER}/ELSEWHERE.md`, text: elsewherePage() },
]

const index = `# Law

The packs the gate decides by, generated from their data; do not edit. What the columns mean and what is not covered yet
stands in [compliance](../compliance.md).

| Pack | Binds | Rules | Enforced | Checked on |
|---|---|---|---|---|
${packs.map((pack) => `| [${pack.title}](${pack.id}.md) | ${boundBy(pack)} | ${pack.rules.length} | ${enforced(pack)} | ${pack.checkedOn} |`).join('\n')}

Rules that no pack has, since they govern something else than a contact: [rules of other rooms](ELSEWHERE.md).
`

function boundBy({ jurisdictions, actors }: Pack): string {
  const where = jurisdictions.length === 0 ? 'everywhere' : jurisdictions.join(', ')
  return actors ? `${where}: ${actors.map((actor) => `\`${actor}\``).join(', ')}` : where
}

function enforced({ rules }: Pack): number {
  return rules.filter(({ force, kind }) => force === 'enforced' && kind !== 'duty').length
}

const page = (pack: Pack) => `# ${pack.title}

Pack \`${pack.id}\`, checked on ${pack.checkedOn}. Binds ${boundBy(pack)}. Generated from its data; do not edit.

| Rule | What it says | Where | What it is | From | Grade | How sure | Numbers |
|---|---|---|---|---|---|---|---|
${pack.rules.map(row).join('\n')}
`

function row(rule: Rule): string {
  const { id, title, citation, from, until, grade, force, evidence, channels } = rule
  const span = until ? `${from} to ${until}` : from
  const numbers = Object.entries(rule).filter(([name]) => !FRAME.has(name))
  const told = [...(channels ? [['channels', channels]] : []), ...numbers].map(
    ([name, value]) => `${name}: ${said(value)}`,
  )
  const how = rule.kind === 'duty' ? 'duty' : force === 'shadow' ? `${grade}, in shadow` : grade
  const source = instruments.find(({ rules }) => rules.includes(id))
  const where = source ? `${source.name}: ${citation}` : citation
  const cells = [
    `\`${id}\``,
    title,
    where,
    source?.force ?? 'ours',
    span,
    how,
    evidence.replaceAll('_', ' '),
    told.join('; '),
  ]
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

/** The rules of the table that other rooms keep, and those that are none of the platform's to keep. */
const elsewherePage = () => `# Rules of other rooms

Rules of the table of law that govern something else than a contact, and the room that keeps each, or why
the platform does not. Generated from data; do not edit.

| Rule | What it says | Where | What it is | How sure | Room | Kept by |
|---|---|---|---|---|---|---|
${elsewhere.flatMap(({ name, force, rules }) => rules.map((rule) => elsewhereRow(rule, { name, force }))).join('\n')}
`

function elsewhereRow(
  { id, title, citation, evidence, room, kept, because }: RuleElsewhere,
  { name, force }: { readonly name: string; readonly force: string },
): string {
  const cells = [`\`${id}\``, title, `${name}: ${citation}`, force, evidence.replaceAll('_', ' ')]
  return `| ${[...cells, `\`${room}\``, kept ? `\`${kept}\`` : `not here: ${because}`].join(' | ')} |`
}

function said(value: unknown): string {
  if (Array.isArray(value)) return value.map(said).join(', ')
  if (typeof value !== 'object' || value === null) return String(value)
  return `(${Object.entries(value)
    .map(([name, inner]) => `${name} ${said(inner)}`)
    .join(', ')})`
}
