import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { z } from 'zod'
import { ok, type Result, refuse } from '../kernel/result.ts'

/** The namespace of a telephone number, beside those of national ids. */
export const PHONE_NAMESPACE = 'PHONE-E164'

export interface PhoneNumber {
  /** ITU-T E.164 with the plus sign. The same telephone has the same string, whatever its extension. */
  readonly number: string
  /** ISO 3166-1, or null for numbers that belong to no country, such as +800. */
  readonly country: string | null
  readonly extension: string | null
}

/** Why a text is no endpoint. `detail` never repeats the text: refusals are logged, endpoints are not. */
export interface EndpointRefusal {
  readonly code: 'malformed' | 'no_country' | 'not_in_numbering_plan' | 'too_long'
  readonly detail: string
}

/** Longer than any number with separators and an extension; what is longer is not parsed at all. */
const PHONE_TEXT_MAX = 60

/**
 * The number in E.164, or what is wrong with it. A national number is read in `country`, an ISO 3166-1 code.
 * Checked against the country's general pattern, not against the ranges of single services.
 */
export function phoneNumber(text: string, country?: string): Result<PhoneNumber, EndpointRefusal> {
  const plain = text.normalize('NFKC').trim()
  if (plain.length > PHONE_TEXT_MAX)
    return refused('too_long', `A telephone number has at most ${PHONE_TEXT_MAX} characters`)
  const region = country?.toUpperCase()
  if (!plain.startsWith('+') && (region === undefined || !isSupportedCountry(region))) {
    return refused('no_country', 'A number without + and country code needs the country it is dialled in')
  }
  const parsed = parsePhoneNumberFromString(plain, {
    extract: false,
    ...(region !== undefined && isSupportedCountry(region) ? { defaultCountry: region } : {}),
  })
  if (parsed === undefined) return refused('malformed', 'This is not a telephone number')
  if (!parsed.isValid()) return refused('not_in_numbering_plan', 'No number of this form exists in its country')
  return ok({ number: parsed.number, country: parsed.country ?? null, extension: parsed.ext ?? null })
}

/** RFC 5321, 4.5.3.1: a path is 256 octets with its brackets, a local part 64. */
const EMAIL_MAX = 254
const LOCAL_PART_MAX = 64

/**
 * The address in normal form: whole in lower case, the domain in its ASCII (IDNA) spelling.
 * RFC 5321 lets a host tell local parts apart by case; none in use does, and matching needs one spelling.
 */
export function emailAddress(text: string): Result<string, EndpointRefusal> {
  const plain = text.normalize('NFKC').trim()
  if (plain.length > EMAIL_MAX) return refused('too_long', `An e-mail address has at most ${EMAIL_MAX} characters`)
  const at = plain.lastIndexOf('@')
  const domain = asciiDomain(plain.slice(at + 1))
  if (at < 1 || domain === undefined)
    return refused('malformed', 'An e-mail address is a local part, @ and a domain name')
  const local = plain.slice(0, at).toLowerCase()
  const address = `${local}@${domain}`
  if (local.length > LOCAL_PART_MAX || address.length > EMAIL_MAX) {
    return refused(
      'too_long',
      `An e-mail address has at most ${LOCAL_PART_MAX} characters before the @, ${EMAIL_MAX} in all`,
    )
  }
  if (!z.regexes.html5Email.test(address))
    return refused('malformed', 'A local part has ASCII letters, digits and signs only')
  return ok(address)
}

/** IDNA as the platform's URL parser does it: a name of two labels or more, never an IP address. */
function asciiDomain(domain: string): string | undefined {
  if (domain === '' || /[\s/?#:@\\%[\]]/.test(domain)) return undefined
  try {
    const { hostname } = new URL(`http://${domain}`)
    return /\.[^.]*[a-z][^.]*$/.test(hostname) ? hostname : undefined
  } catch {
    return undefined
  }
}

const refused = (code: EndpointRefusal['code'], detail: string) => refuse({ code, detail })
