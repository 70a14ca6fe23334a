/** What a rule answers: the decision, or a refusal carrying a reason the caller can act on. */
export type Result<T, R> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: R }

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value })
export const refuse = <R>(refusal: R): Result<never, R> => ({ ok: false, refusal })
