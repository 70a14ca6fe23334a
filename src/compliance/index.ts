import { cn } from './cn.law.ts'
import { india } from './in.law.ts'
import { ph } from './ph.law.ts'
import { platform } from './platform.law.ts'
import type { Pack } from './rule-model.ts'
import { hk, ke, sg } from './smaller.law.ts'
import { tw } from './tw.law.ts'
import { uk } from './uk.law.ts'
import { us, usMassachusetts, usNewYorkCity } from './us.law.ts'

export type { Decision, Verdict, VerdictKind } from './decision-model.ts'
export { evaluate } from './evaluate.ts'
export { evidences, type Grade } from './grade-model.ts'
export type { ContactFact, ContactFacts } from './model.ts'
export { canonical, versionOf } from './pack-version.ts'
export { type ActorKind, type Medium, type PersonRole, type Purpose, purposes } from './request-model.ts'
export type { Pack } from './rule-model.ts'
export { SHARED_IN } from './sharing.law.ts'

/** Every pack there is. Those that do not bind a contact are passed over. */
export const packs: readonly Pack[] = [platform, us, usNewYorkCity, usMassachusetts, tw, cn, uk, india, ph, sg, hk, ke]
