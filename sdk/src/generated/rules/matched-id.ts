import {
  isDay,
  type NationalIdRefusal,
  type NationalIdRefusalCode,
  nationalId,
  nationalIdNamespaces,
} from './national-id.ts'
import { ok, type Result, refuse } from './result.ts'

/** What the exchange matches people by. `NAME-DOB` is weak: never enough alone. */
export const matchNamespaces = [...nationalIdNamespaces, 'PHONE-E164', 'NAME-DOB'] as const
export type MatchNamespace = (typeof matchNamespaces)[number]

/** An identifier as a member has it: a number, or a name with a day of birth. */
export type RawIdentifier = string | { readonly name: string; readonly birthDate: string }

export interface IdentifierRefusal extends Omit<NationalIdRefusal, 'code'> {
  readonly code: NationalIdRefusalCode | 'no_name'
}

const NAME_CHARACTERS_MAX = 200

/**
 * What is blinded: the namespace and the identifier in its one spelling, so that one person has one token whoever
 * asks. Width, case and separators make no difference; check digits must hold.
 */
export function matchInput(namespace: MatchNamespace, raw: RawIdentifier): Result<string, IdentifierRefusal> {
  const canonical = namespace === 'NAME-DOB' ? nameAndBirth(raw) : numbered(namespace, raw)
  return canonical.ok ? ok(`${namespace}|${canonical.value}`) : canonical
}

function numbered(
  namespace: Exclude<MatchNamespace, 'NAME-DOB'>,
  raw: RawIdentifier,
): Result<string, IdentifierRefusal> {
  if (typeof raw !== 'string') return refuse({ code: 'malformed', detail: 'This namespace takes a text' })
  if (namespace === 'PHONE-E164') return phone(raw)
  const checked = nationalId(namespace, raw)
  return checked.ok ? ok(checked.value.number) : checked
}

/** ITU-T E.164, section 6: a country code, which has no leading zero, and at most fifteen digits in all. */
function phone(text: string): Result<string, IdentifierRefusal> {
  const number = text.normalize('NFKC').replace(/[\p{Pd}\p{Zs}\u2212\t.()/]/gu, '')
  if (/^\+[1-9]\d{6,14}$/.test(number)) return ok(number)
  return refuse({ code: 'malformed', detail: 'A number is written with its country code: + and 7 to 15 digits' })
}

/** One token for each script the name is written in: a romanised name is another name here. */
function nameAndBirth(raw: RawIdentifier): Result<string, IdentifierRefusal> {
  if (typeof raw === 'string')
    return refuse({ code: 'malformed', detail: 'This namespace takes a name and a birthDate' })
  const name = raw.name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s|]+/gu, ' ')
    .trim()
  if (name === '' || name.length > NAME_CHARACTERS_MAX)
    return refuse({ code: 'no_name', detail: `A name has 1 to ${NAME_CHARACTERS_MAX} characters` })
  if (!isDay(raw.birthDate)) return refuse({ code: 'not_a_date', detail: 'A day of birth is written YYYY-MM-DD' })
  return ok(`${name}|${raw.birthDate}`)
}
