import { cn } from './cn.law.ts'
import { india } from './in.law.ts'
import { ph } from './ph.law.ts'
import { platform } from './platform.law.ts'
import type { Pack } from './rule-model.ts'
import { hk, ke, sg } from './smaller.law.ts'
import { tw } from './tw.law.ts'
import { uk } from './uk.law.ts'
import { us, usMassachusetts, usNewYorkCity } from './us.law.ts'

/** Every pack there is. Those that do not bind a contact are passed over. */
export const packs: readonly Pack[] = [platform, us, usNewYorkCity, usMassachusetts, tw, cn, uk, india, ph, sg, hk, ke]
