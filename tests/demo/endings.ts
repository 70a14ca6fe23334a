import type { Api, Stage } from './stage.ts'
import { momentIn } from './world-time.ts'

type Duties = Awaited<ReturnType<Api['ceaseAttestations']['many']>>

/** One duty for all that ended so, a thousand in a call; how many were done. */
async function forAll(duty: (after: string | undefined) => Promise<Duties>): Promise<number> {
  let done = 0
  for (let after: string | undefined; ; ) {
    const { data, nextAfter } = await duty(after)
    const refused = data.find(({ outcome }) => outcome === 'refused')
    if (refused) throw new Error(`A duty of ${refused.given} was refused: ${refused.problem?.detail}`)
    done += data.length
    if (nextAfter === null) return done
    after = nextAfter
  }
}

/** What was given back or closed leaves what a recall leaves: the agency attests, declares and certifies for all at once. */
export async function endWell({ cast: { agency }, progress }: Stage): Promise<number> {
  const bar = progress.step('Ending what was returned or closed', 6)
  const signatory = 'Chen, operations'
  const { ceaseAttestations, paymentDeclarations, purgeCertificates } = agency.api
  let [certified, step] = [0, 0]
  for (const cause of ['return', 'close'] as const) {
    const source = (after: string | undefined) => ({ filter: { cause, ...(after && { after }) } })
    const ceasedAt = momentIn(-60_000)
    await forAll((after) =>
      ceaseAttestations.many({ signatory, ceasedAt, promisesOutstanding: 0, source: source(after) }),
    )
    bar.to(++step)
    await forAll((after) => paymentDeclarations.many({ payments: 0, source: source(after) }))
    bar.to(++step)
    certified += await forAll((after) =>
      purgeCertificates.many({
        ...{ signatory, source: source(after), neverHeld: ['recordings', 'payments'] },
        destroyed: ['identity', 'contact_points', 'activities', 'documents', 'notes'],
      }),
    )
    bar.to(++step)
  }
  bar.end()
  return certified
}
