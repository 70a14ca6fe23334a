import { CODES_VERSION, type Code, codeKinds, dictionary, foreignCodes, meantBy } from '../../src/placements/index.ts'
import type { Made } from './made.ts'

const opening = `# Codes

Why an offer was declined, a placement closed, returned, recalled, held or reopened, why a recall was objected to, a
return refused, a breach contested, and what explains a difference. Version ${CODES_VERSION}, as \`GET /v1/codes\` serves it;
generated from the dictionary, do not edit.

A code never changes its meaning: a new meaning is a new code and a new version, and \`since\` says which version brought
a code. A code that is not to be given any more is \`deprecated\`, names the one that took its place, and is understood
still. Only codes that are the agency's or the lender's doing may enter a score, and only that side's
(\`scoredAgainst\`); what an agency cancels and what a lender cancels are different codes.

X12 is data element 306, Action Code; Metro 2 is the account status. An empty cell says that no public code means the
same. The code list of YGC is not public: a file layout translates the codes you agreed on with a partner.
\`GET /v1/codes/translate?from=x12&code=40&kind=close\` translates one code; the answer is \`exact\`, \`ambiguous\` (one of
several), \`none\` (no code means the same) or \`unlisted\`.
`

const titles: Readonly<Record<Code['kind'], string>> = {
  decline: 'An agency declines an offer',
  close: 'One side closes a placement',
  return: 'An agency returns an account',
  recall: 'A lender recalls an account',
  objection: 'An agency objects to a recall',
  hold: 'A placement is held',
  reopen: 'A placement is reopened',
  return_refusal: 'A lender refuses a return',
  contest: 'An agency contests a breach of a work standard',
  difference: 'A difference between two records is explained',
}

const row = ({ code, meaning, category, fault, usedBy, crossWalk, since, replacedBy }: Code) =>
  `| \`${code}\` | ${meaning}${replacedBy ? ` (deprecated: use \`${replacedBy}\`)` : ''} | ${category} | ${fault} | ${usedBy.join(', ')} | ${since} | ${crossWalk.x12 ?? ''} | ${crossWalk.metro2 ?? ''} |`

const formats = { x12: 'X12 element 306', metro2: 'Metro 2 account status' } as const

const foreignRows = (format: keyof typeof formats) =>
  foreignCodes
    .filter((entry) => entry.format === format)
    .map((entry) => {
      const ours = meantBy(entry).map(({ code, kind }) => `\`${code}\` (${kind})`)
      return `| ${entry.code} | ${entry.meaning} | ${ours.join(', ')} | ${entry.note ?? ''} |`
    })

/** The page of the code dictionary. */
export const codeTable = (): Made => ({
  path: 'docs/codes.md',
  text: [
    opening,
    ...codeKinds.flatMap((kind) => [
      `## ${titles[kind]}\n`,
      '| Code | Meaning | Category | Fault | Used by | Since | X12 | Metro 2 |',
      '|---|---|---|---|---|---|---|---|',
      ...dictionary.filter((entry) => entry.kind === kind).map(row),
      '',
    ]),
    ...(['x12', 'metro2'] as const).flatMap((format) => [
      `## From ${formats[format]}\n`,
      '| Code | Meaning | Ours | Note |',
      '|---|---|---|---|',
      ...foreignRows(format),
      '',
    ]),
  ].join('\n'),
})
