import { z } from 'zod'
import { type Erasure, erasuresAfter, PartyId } from '../accounts/index.ts'
import { erasureReasons } from '../accounts/model.ts'
import { idOf, instantText } from '../kernel/input.ts'
import { asActor } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { ConfigurationError } from './config.ts'
import type { Doors } from './house.ts'

const Entry = z.strictObject({
  org: idOf(OrganisationId),
  party: idOf(PartyId),
  reason: z.enum(erasureReasons),
  erasedAt: instantText(),
})

/** One line of the register: whose party, and what happened to it. Ids and a code: nothing about anybody. */
export type RegisteredErasure = Erasure & { readonly org: OrganisationId }

const PAGE = 1_000

/** Every erasure there has been, organisation by organisation, oldest first. */
export async function* registeredErasures({ deps, actors }: Doors): AsyncGenerator<RegisteredErasure> {
  for (const actor of await actors('erasures.export')) {
    for (let after: Erasure | undefined; ; ) {
      const [page] = await asActor(deps.database, actor, erasuresAfter(actor, after, PAGE))
      for (const erasure of page) yield { org: actor.org, ...erasure }
      after = page.at(-1)
      if (page.length < PAGE) break
    }
  }
}

export const lineOf = ({ org, party, reason, erasedAt }: RegisteredErasure): string =>
  JSON.stringify({ org, party, reason, erasedAt })

/** The register as a file holds it, a line an erasure. @throws ConfigurationError naming the first line that is none. */
export const readRegister = (text: string): RegisteredErasure[] =>
  text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    const entry = Entry.safeParse(jsonOf(line))
    if (entry.success) return [entry.data as RegisteredErasure]
    throw new ConfigurationError(
      `Line ${index + 1} of the register of erasures is none: expected {"org","party","reason","erasedAt"}.`,
    )
  })

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
