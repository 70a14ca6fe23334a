import type { Language } from '../kernel/language.ts'

export type Titles = Readonly<Record<Exclude<Language, 'en'>, string>>

/** What a rule says, in both ways of writing Chinese. */
export const told = (hant: string, hans: string): Titles => ({ 'zh-Hant': hant, 'zh-Hans': hans })
