import { z } from '@hono/zod-openapi'
import { AccountId, ContactPointId, PartyId } from '../accounts/index.ts'
import { purposes, type TitleOf, type Verdict } from '../compliance/index.ts'
import { idOf, instantText } from '../kernel/input.ts'
import { CollectorId } from '../licensing/index.ts'
import { openWords, PlacementId } from '../placements/index.ts'
import type { Context } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { contactChannel } from './decision-input.ts'
import { type ContactDecision, DecisionId, type UnsealedDecision } from './decision-model.ts'
import { ruleTitlesIn } from './gate-words-rules.ts'

const words = (max = 200) => z.array(z.string().max(100)).max(max)
const grade = () => z.enum(['bar', 'presumption', 'advice'])

const RuleVerdict = z
  .object({
    ruleId: z.string().max(60),
    pack: z.string().max(30),
    packVersion: z.string().max(40),
    title: z.string().max(300).openapi({
      description:
        'What the rule says, in our words, in the language asked for; its citation, where no pack has it now',
    }),
    citation: z.string().max(300),
    grade: grade(),
    enforced: z
      .boolean()
      .openapi({ description: 'False: decided and told, because the rule is not known surely enough' }),
    verdict: z.enum(['deny', 'advise', 'shadow_deny', 'require', 'overridden']),
    code: z.string().max(60).nullable().openapi({ description: 'Why, as a word to decide on' }),
    nextAllowedAt: instantText().nullable().openapi({ description: 'When this rule alone would let it' }),
    debts: z
      .array(idOf(AccountId))
      .max(21)
      .openapi({ description: 'Of a contact about several debts, those it says this of; empty where there is one' }),
  })
  .openapi('RuleVerdict')

const AskedMeaning = z
  .object({
    code: z.string().max(100),
    of: z.enum(['disclosure', 'requirement', 'override']),
    text: z.string().max(300).openapi({ description: 'In our words, in the language asked for' }),
  })
  .openapi('AskedMeaning')

export const meanings = () =>
  z
    .array(AskedMeaning)
    .max(600)
    .openapi({ description: 'What the codes of `disclosures`, `requirements` and `overrides` mean' })

const PackVersion = z.object({ id: z.string().max(30), version: z.string().max(40) }).openapi('PackVersion')

/** An answer of the engine, whenever it was given. */
const answer = {
  outcome: z.enum(['allow', 'deny']),
  grade: grade().nullable().openapi({ description: 'The gravest of what stands against it' }),
  ruledBy: z.string().max(60).nullable().openapi({ description: 'The rule that decided' }),
  nextAllowedAt: instantText()
    .nullable()
    .openapi({ description: 'The earliest moment every rule lets it, as things stand; null where none is known' }),
  verdicts: z.array(RuleVerdict).max(200).openapi({ description: 'What spoke against it, or asks for something' }),
  passed: words().openapi({ description: 'Ids of the rules that let it' }),
  packs: z.array(PackVersion).max(20),
  disclosures: words().openapi({ description: 'What must be said' }),
  requirements: words().openapi({ description: 'What must be in place' }),
  flags: words().openapi({ description: 'Advice' }),
  overrides: words().openapi({ description: 'Reasons that would answer every presumption; empty while a bar stands' }),
  meanings: meanings(),
}

export const DecisionResource = z
  .object({
    id: idOf(DecisionId),
    lenderId: idOf(OrganisationId),
    agencyId: idOf(OrganisationId).nullable(),
    placementId: idOf(PlacementId).nullable(),
    accountId: idOf(AccountId),
    debts: z
      .array(
        z.object({ accountId: idOf(AccountId), placementId: idOf(PlacementId).nullable() }).openapi('ContactedDebt'),
      )
      .max(20)
      .openapi({ description: 'Other debts of the person it is about; the slot is held for each' }),
    partyId: idOf(PartyId),
    contactPointId: idOf(ContactPointId).nullable(),
    askedBy: idOf(OrganisationId),
    collectorId: idOf(CollectorId).nullable(),
    jurisdiction: z.string().max(6),
    channel: contactChannel(),
    purpose: z.enum(purposes),
    ...answer,
    overrideCode: z.string().max(100).nullable(),
    overrideEvidence: z.string().max(500).nullable(),
    factsDigest: z.string().max(64).openapi({ description: 'SHA-256 of the facts it rests on, in hexadecimal' }),
    decidedAt: instantText(),
    reservedUntil: instantText().nullable().openapi({ description: 'Until when the slot of an allow is held' }),
  })
  .openapi('ContactDecision')
export type DecisionResource = z.output<typeof DecisionResource>

type EvidenceColumn = 'override_evidence_sealed' | 'facts_sealed'

/** Where what is sealed of a decision lies: both sides open it with the lender's key, and in no other place. */
export const placeOfSealed = ({ id, lenderId }: Pick<ContactDecision, 'id' | 'lenderId'>, column: EvidenceColumn) => ({
  lenderId,
  at: `contact_decisions|${column}|${DecisionId.toUuid(id)}`,
})

const verdictView = (
  { force, nextAllowedAt = null, detail: _, verdict, debts = [], ...said }: Verdict,
  titleOf: TitleOf,
) => ({
  ...{ ...said, title: titleOf(said.ruleId) ?? said.citation },
  ...{ verdict: verdict as z.output<typeof RuleVerdict>['verdict'], enforced: force === 'enforced', nextAllowedAt },
  debts: debts.map(AccountId.fromUuid),
})

const debtView = ({ account, placement }: NonNullable<ContactDecision['debts']>[number]) => ({
  accountId: AccountId.fromUuid(account),
  placementId: placement === null ? null : PlacementId.fromUuid(placement),
})

type Shown = UnsealedDecision & { readonly overrideEvidence: string | null }

export const withEvidence = (decision: Shown, titleOf: TitleOf): DecisionResource => ({
  ...{ id: decision.id, lenderId: decision.lenderId, agencyId: decision.agencyId, placementId: decision.placementId },
  ...{ accountId: decision.accountId, debts: (decision.debts ?? []).map(debtView) },
  ...{ partyId: decision.partyId, contactPointId: decision.contactPointId },
  ...{ askedBy: decision.askedBy, collectorId: decision.collectorId, jurisdiction: decision.jurisdiction },
  ...{ channel: decision.channel, purpose: decision.purpose, ...answerView(decision, titleOf) },
  ...{ overrideCode: decision.overrideCode, overrideEvidence: decision.overrideEvidence },
  ...{ factsDigest: decision.factsDigest, decidedAt: decision.decidedAt, reservedUntil: decision.reservedUntil },
})

type Answered = Pick<
  ContactDecision,
  | 'outcome'
  | 'grade'
  | 'ruledBy'
  | 'nextAllowedAt'
  | 'verdicts'
  | 'passed'
  | 'packs'
  | 'disclosures'
  | 'requirements'
  | 'flags'
  | 'overrides'
>

/** A code that no pack asks for now is told as it is. */
export const meaningsOf = (
  { disclosures, requirements, overrides }: Pick<Answered, 'disclosures' | 'requirements' | 'overrides'>,
  titleOf: TitleOf,
) => {
  const told = (of: z.output<typeof AskedMeaning>['of'], codes: readonly string[]) =>
    codes.map((code) => ({ code, of, text: titleOf(code) ?? code }))
  return [...told('disclosure', disclosures), ...told('requirement', requirements), ...told('override', overrides)]
}

export const answerView = (given: Answered, titleOf: TitleOf) => ({
  ...{ outcome: given.outcome, grade: given.grade, ruledBy: given.ruledBy, nextAllowedAt: given.nextAllowedAt },
  ...{ verdicts: given.verdicts.map((verdict) => verdictView(verdict, titleOf)), passed: [...given.passed] },
  packs: given.packs.map(({ id, version }) => ({ id, version })),
  ...{ disclosures: [...given.disclosures], requirements: [...given.requirements] },
  ...{ flags: [...given.flags], overrides: [...given.overrides], meanings: meaningsOf(given, titleOf) },
})

/** What rules say, in the language of who reads it. */
export const titlesFor = ({ actor }: Pick<Context, 'actor'>): Promise<TitleOf> =>
  ruleTitlesIn((actor.kind === 'client' && actor.language) || 'en')

export async function decisionView(decision: ContactDecision, context: Pick<Context, 'sealing' | 'actor'>) {
  const place = placeOfSealed(decision, 'override_evidence_sealed')
  const overrideEvidence = await openWords(decision.overrideEvidence, place, context)
  return withEvidence({ ...decision, overrideEvidence }, await titlesFor(context))
}

export const AnswerResource = z.object(answer).openapi('ContactAnswer')
