import {
  type CountryCode,
  isSupportedCountry as isSupportedBy,
  type MetadataJson,
  parsePhoneNumberFromString as parsedBy,
} from 'libphonenumber-js/core'

let plans: MetadataJson

/** The numbering plans of the world, an asset beside the Worker: in its program they would be a fiftieth of what may be uploaded. */
export async function readNumberingPlans(assets: { fetch(url: string): Promise<Response> }): Promise<void> {
  const answer = await assets.fetch('https://assets/numbering-plans.json')
  if (!answer.ok) throw new Error(`The numbering plans are not among the assets: ${answer.status}`)
  plans = await answer.json()
}

/** As much of the library of telephone numbers as is asked of it, once the plans are read. */
export const isSupportedCountry = (country: string): country is CountryCode =>
  isSupportedBy(country as CountryCode, plans)

export const parsePhoneNumberFromString = (
  text: string,
  options: { readonly defaultCountry?: CountryCode; readonly extract: false },
) => parsedBy(text, options, plans)
