/** What a cell holds; `json` is an object or a list, written as JSON in formats that have no such thing. */
export type FieldType = 'text' | 'instant' | 'json'

export interface TemplateField {
  readonly name: string
  readonly type: FieldType
  readonly description: string
}

export interface Template {
  readonly version: string
  readonly title: string
  readonly fields: readonly TemplateField[]
}

const field = (name: string, type: FieldType, description: string): TemplateField => ({ name, type, description })

/** What examiners ask to see of each attempt to contact: 12 CFR 1006.100(a), and the examination modules on communications. */
const contactDecisions: Template = {
  version: '2026-12-1',
  title: 'Every answer to "may this person be contacted now", with the facts it was given on',
  fields: [
    field('decisionId', 'text', 'The decision'),
    field('decidedAt', 'instant', 'When it was made'),
    field('jurisdiction', 'text', 'Where the debt lies'),
    field('lenderId', 'text', 'Whose debt it is'),
    field('agencyId', 'text', 'Who held the debt; empty where the lender’s own staff asked'),
    field('askedBy', 'text', 'Who asked'),
    field('collectorId', 'text', 'Which collector was to make contact'),
    field('placementId', 'text', 'The placement'),
    field('accountId', 'text', 'The debt'),
    field('partyId', 'text', 'The person'),
    field('personRole', 'text', 'As what the person was to be contacted'),
    field('contactPointId', 'text', 'The endpoint'),
    field('channel', 'text', 'How'),
    field('purpose', 'text', 'What for'),
    field('zones', 'json', 'Every time zone the data suggested'),
    field('outcome', 'text', 'allow or deny'),
    field('grade', 'text', 'The gravest of what stood against it'),
    field('ruledBy', 'text', 'The rule that decided'),
    field('nextAllowedAt', 'instant', 'The earliest moment every rule would let it'),
    field('verdicts', 'json', 'Every rule that spoke, with pack, version and citation'),
    field('passed', 'json', 'Rules that let it'),
    field('packs', 'json', 'Packs and their versions'),
    field('disclosures', 'json', 'What had to be said'),
    field('requirements', 'json', 'What had to be in place'),
    field('flags', 'json', 'Advice'),
    field('overrides', 'json', 'Reasons that would have answered every presumption'),
    field('overrideCode', 'text', 'The reason given against a presumption'),
    field('overrideEvidence', 'text', 'And its evidence'),
    field('reservedUntil', 'instant', 'Until when the slot of an allow was held'),
    field('factsDigest', 'text', 'SHA-256 of the facts in their canonical spelling, hexadecimal'),
    field('facts', 'json', 'All the decision rested on: it can be made again from them'),
  ],
}

/** What can be asked for, by name. A change of fields is a new version. */
export const templates = { contact_decisions: contactDecisions } as const satisfies Record<string, Template>
export type TemplateName = keyof typeof templates
export const templateNames = Object.keys(templates) as [TemplateName, ...TemplateName[]]
