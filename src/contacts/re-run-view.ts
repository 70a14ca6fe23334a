import { z } from '@hono/zod-openapi'
import { canonical, packs, type TitleOf } from '../compliance/index.ts'
import { idOf, instantText } from '../kernel/input.ts'
import { openWords } from '../placements/index.ts'
import type { Context } from '../store/index.ts'
import { type Basis, basisOf, type Known } from './decision-facts-rules.ts'
import type { Ground } from './decision-ground.ts'
import { type ContactDecision, DecisionId } from './decision-model.ts'
import { answerOn } from './decision-rules.ts'
import { AnswerResource, answerView, placeOfSealed } from './decision-view.ts'
import { knownOf } from './known-rules.ts'
import { basesOf, combined, debtOf, groundsOf } from './several-debts.ts'

export const RerunResource = z
  .object({
    decisionId: idOf(DecisionId),
    decidedAt: instantText(),
    factsDigest: z.string().max(64),
    packsUnchanged: z.boolean().openapi({ description: 'Whether the packs are the versions of then' }),
    reproduced: z
      .boolean()
      .openapi({ description: 'Whether the facts of then lead to the answer of then, word for word' }),
    recorded: AnswerResource.openapi({ description: 'As it was answered' }),
    again: AnswerResource.openapi({ description: 'From the facts of then' }),
    outcomeNow: z.enum(['allow', 'deny']).nullable().openapi({
      description: 'What would be answered for that moment with what is known now; null where the file is gone',
    }),
    ruledByNow: z.string().max(60).nullable(),
    nextAllowedNow: instantText().nullable(),
    differs: z.boolean().openapi({ description: 'Whether what is known now changes the outcome or the ruling' }),
  })
  .openapi('ContactDecisionRerun')

/** The facts of a decision, as they were sealed with it. */
export const basisSealed = async (decision: ContactDecision, context: Pick<Context, 'sealing'>): Promise<Basis> =>
  JSON.parse(await openWords(decision.facts, placeOfSealed(decision, 'facts_sealed'), context))

/** A decision of the past made again, on what was known then and on what is known now. */
export function rerunView(
  decision: ContactDecision,
  {
    basis,
    ground,
    titleOf,
    known = {},
  }: { basis: Basis; ground: Ground | undefined; titleOf: TitleOf; known?: Partial<Known> },
): z.output<typeof RerunResource> {
  const at = decision.decidedAt
  const again = answerView(answerOn(basis, { packs, at }), titleOf)
  const recorded = answerView(decision, titleOf)
  const now = ground && answerOn(basisNow(decision, { basis, ground, known }), { packs, at })
  const isSame = canonical(again) === canonical(recorded)
  return {
    ...{ decisionId: decision.id, decidedAt: at, factsDigest: decision.factsDigest },
    packsUnchanged: canonical(again.packs) === canonical(recorded.packs),
    ...{ reproduced: isSame, recorded, again },
    ...{
      outcomeNow: now?.outcome ?? null,
      ruledByNow: now?.ruledBy ?? null,
      nextAllowedNow: now?.nextAllowedAt ?? null,
    },
    differs: now !== undefined && (now.outcome !== decision.outcome || now.ruledBy !== decision.ruledBy),
  }
}

/** The same question about the same moment, on the file as it stands now. The slots and the budget stay those of then. */
function basisNow(
  { channel, purpose, decidedAt: now }: ContactDecision,
  { basis, ground, known }: { basis: Basis; ground: Ground; known: Partial<Known> },
): Basis {
  const { facts, held, standing } = basis
  const { language, affirmed, contentFlags, crew, override, actor, notice, reply } = facts.request
  const asking = {
    ...{ channel, purpose, now, by: { org: actor.org, kind: actor.kind }, language: language ?? undefined, crew },
    ...{ notice: notice ?? undefined, reply },
    ...{
      affirmed: affirmed ?? undefined,
      contentFlags,
      override: override ? { ...override, rules: standing.overridden } : undefined,
    },
  }
  const then = new Map(basesOf(basis).map((one) => [debtOf(one), one]))
  const anew = groundsOf(ground).map((debt): Basis => {
    const { facts: knew, standing: was } = then.get(debt.account.id) ?? basis
    const made = basisOf(debt, {
      asking,
      known: {
        ...{ history: [], notices: [], ...knownOf(debt), collector: facts.collector },
        ...{ collectorLacks: was.collectorLacks, ...known },
      },
      spent: undefined,
    })
    return {
      facts: { ...made.facts, budgetFreeAt: knew.budgetFreeAt },
      held,
      standing: { ...made.standing, placement: was.placement },
    }
  })
  return combined(anew as [Basis, ...Basis[]])
}
