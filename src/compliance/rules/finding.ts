import type { Pack, RuleKind, RuleOf } from '../rule-model.ts'
import type { Next } from './next.ts'
import type { Scene } from './scene.ts'

/** What a rule that has a say found. */
export type Finding =
  /** It may stand in the way: `code` says why when it does. */
  | { readonly next: Next; readonly code: string; readonly detail?: Readonly<Record<string, unknown>> }
  /** It asks for something to be said, or to be in place. */
  | { readonly say: readonly string[]; readonly code: string }
  | { readonly ensure: readonly string[]; readonly code: string }

/** Undefined: it has nothing to say about this contact. */
export type Evaluator<K extends RuleKind> = (rule: RuleOf<K>, scene: Scene, pack: Pack) => Finding | undefined
