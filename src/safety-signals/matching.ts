import { placeOf } from '../accounts/index.ts'
import { matcherIn } from '../contributions/index.ts'
import { ExchangeId } from '../exchange/index.ts'
import { matchInput } from '../kernel/matched-id.ts'
import type { NationalIdNamespace } from '../kernel/national-id.ts'
import type { BlindEvaluator, Context } from '../store/index.ts'
import type { Wanted } from './matching-rules.ts'
import type { MatchedToken, NumberedParty } from './matching-store.ts'

/** The tokens of parties, as a contributed record’s is stored. Numbers are opened, evaluated and forgotten here. */
export async function tokensOf(
  parties: readonly NumberedParty[],
  wanted: readonly Wanted[],
  context: Context,
): Promise<readonly MatchedToken[]> {
  const tokens: MatchedToken[] = []
  for (const want of wanted) {
    const numbered = parties.filter(({ namespace }) => namespace === want.namespace)
    if (numbered.length === 0 || want.tokens.length === 0) continue
    tokens.push(...(await tokensIn(want, numbered, context)))
  }
  return tokens
}

async function tokensIn({ namespace, tokens }: Wanted, parties: readonly NumberedParty[], context: Context) {
  const matcher = matcherIn(context)
  const inputs = await inputsOf(namespace, parties, context)
  const epochs = [...new Set(tokens.map(({ epoch }) => epoch))]
  const { world } = context.actor
  const keys = epochs.map((epoch) => ({ world, namespace, epoch }))
  const outputs = await (context.evaluator as BlindEvaluator).outputs(
    keys,
    inputs.map(({ input }) => input),
  )
  return tokens.flatMap((token) => {
    const { exchangeId, epoch, key } = token
    const place = { world, exchange: ExchangeId.toUuid(exchangeId), namespace, epoch }
    return inputs.map(({ party }, index) => {
      const output = outputs[epochs.indexOf(epoch)]?.[index] as Uint8Array
      return { ...token, party, tag: matcher.candidates(place, output)[matcher.keys.indexOf(key)] as Uint8Array }
    })
  })
}

/** What is evaluated of each; a number that is none, kept from before numbers were checked, is passed over. */
async function inputsOf(namespace: NationalIdNamespace, parties: readonly NumberedParty[], context: Context) {
  const sealing = context.sealing.forOrganisation(context.org)
  const opened = parties.map(async ({ id: party, wrappedKey, nationalId }) => {
    const key = await sealing.openSubjectKey(wrappedKey, party)
    const input = matchInput(namespace, await sealing.open(key, nationalId, placeOf.party('nationalId', party)))
    return input.ok ? [{ party, input: input.value }] : []
  })
  return (await Promise.all(opened)).flat()
}
