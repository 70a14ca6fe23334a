import { todayIn } from '../../accounts/index.ts'
import { command } from '../../command.ts'
import { type Level, memberForChange, saveMember } from '../../exchange/index.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { ownTimeZone } from '../../tenancy/index.ts'
import { levelEvent } from '../events.ts'
import { NamesMemberLevels } from '../level-input.ts'
import type { ExchangeLevel } from '../level-model.ts'
import { found, levelled } from '../level-rules.ts'
import { followClocks, latestAttestations, levelFacts, levelsOf, saveLevel } from '../level-store.ts'
import { productClasses } from '../model.ts'

const none = { total: 0, pastDue: 0, defaulted: 0, fresh: 0, faulty: 0 }

/** Run nightly by the member's job. */
export const computeLevels = command({
  name: 'exchange_level.compute',
  summary: 'Compute anew what a member may be told of in each class of products',
  scope: 'exchange:write',
  input: NamesMemberLevels,
  load: (context, { exchangeMember }) => ({
    member: memberForChange(context, exchangeMember),
    before: levelsOf(context, exchangeMember),
    attested: latestAttestations(context, exchangeMember),
    facts: levelFacts(context, exchangeMember),
    zone: ownTimeZone(context),
  }),
  decide: ({ member: [member], before, attested, facts, zone }, _, { now }) => {
    if (!member) return refuse(notFound())
    const today = todayIn(zone, now)
    const levels = productClasses.flatMap((product): ExchangeLevel[] => {
      const [known, said, told] = [before, attested, facts].map((all) =>
        all.find((one) => one.product === product),
      ) as [
        (typeof before)[number] | undefined,
        (typeof attested)[number] | undefined,
        (typeof facts)[number] | undefined,
      ]
      if (!known && !said && !told) return []
      const standing = levelled(found(told ?? none, said, today), known, today)
      const { orgId, id: memberId, exchangeId } = member
      const of = { orgId, memberId, exchangeId, product, version: (known?.version ?? 0) + 1 }
      return [{ ...none, ...told, ...standing, ...of, computedOn: today }]
    })
    const level = levels.reduce<Level>((most, one) => (one.level > most ? one.level : most), 0)
    const changed = levels.filter(
      (one) => one.level !== (before.find(({ product }) => product === one.product)?.level ?? 0),
    )
    const anew = level === member.level ? null : { ...member, level, version: member.version + 1 }
    return ok({ member, levels, changed, anew, today })
  },
  write: ({ member, levels, anew, today }, context) => [
    ...levels.map(saveLevel),
    ...(anew ? [saveMember(anew)] : []),
    followClocks(context, member.id, today),
  ],
  events: ({ member, changed }) => changed.map((level) => levelEvent(level, member)),
  view: ({ changed }) => ({ changed: changed.length }),
})
