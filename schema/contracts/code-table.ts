import { CODES_VERSION, type Code, codeKinds, dictionary } from '../../src/placements/index.ts'
import type { Made } from './made.ts'

const opening = `# Codes

Why an offer was declined, a placement closed, returned or recalled, and why a recall was objected to. Version
${CODES_VERSION}, as \`GET /v1/codes\` serves it; generated from the dictionary, do not edit. A code never changes its
meaning. Codes that are nobody's fault, the borrower's or the system's never enter a score. X12 is data element 306, Action
Code; Metro 2 is the account status an agency may report. Where no published code says the same, the cell is empty; the
code list of YGC is not public.
`

const titles: Readonly<Record<Code['kind'], string>> = {
  decline: 'An agency declines an offer',
  close: 'One side closes a placement',
  return: 'An agency returns an account',
  recall: 'A lender recalls an account',
  objection: 'An agency objects to a recall',
}

const row = ({ code, meaning, category, fault, usedBy, crossWalk }: Code) =>
  `| \`${code}\` | ${meaning} | ${category} | ${fault} | ${usedBy.join(', ')} | ${crossWalk.x12 ?? ''} | ${crossWalk.metro2 ?? ''} |`

/** The page of the code dictionary. */
export const codeTable = (): Made => ({
  path: 'docs/codes.md',
  text: [
    opening,
    ...codeKinds.flatMap((kind) => [
      `## ${titles[kind]}\n`,
      '| Code | Meaning | Category | Fault | Used by | X12 | Metro 2 |',
      '|---|---|---|---|---|---|---|',
      ...dictionary.filter((entry) => entry.kind === kind).map(row),
      '',
    ]),
  ].join('\n'),
})
