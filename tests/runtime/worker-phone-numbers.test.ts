import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type CountryCode, getCountries, parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { expect, test } from 'vitest'
import * as workers from '../../src/runtime/worker-phone-numbers.ts'

const { resolve } = createRequire(import.meta.url)
const examples: Record<string, string> = JSON.parse(
  readFileSync(resolve('libphonenumber-js/examples.mobile.json'), 'utf8'),
)

test('the Worker reads telephone numbers of every country as the library does, by the plans that lie beside it', async () => {
  const asked: string[] = []
  await workers.readNumberingPlans({
    fetch: async (url) => {
      asked.push(url)
      return new Response(readFileSync(resolve('libphonenumber-js/metadata.min.json')))
    },
  })
  expect(asked).toEqual(['https://assets/numbering-plans.json'])
  expect(Object.keys(examples).length).toBeGreaterThan(200)
  const told = (parsed: ReturnType<typeof parsePhoneNumberFromString>) =>
    parsed && [parsed.number, parsed.country, parsed.ext, parsed.isValid()]
  for (const [country, example] of Object.entries(examples) as [CountryCode, string][]) {
    for (const text of [example, `${example} ext. 12`, `+1 ${example}`, example.slice(1)]) {
      const options = { extract: false, defaultCountry: country } as const
      expect(told(workers.parsePhoneNumberFromString(text, options)), `${country} ${text}`).toEqual(
        told(parsePhoneNumberFromString(text, options)),
      )
    }
  }
  expect(getCountries().every(workers.isSupportedCountry)).toBe(true)
  expect(workers.isSupportedCountry('ZZ')).toBe(false)
})

test('a Worker without them says so', async () => {
  const none = { fetch: async () => new Response(null, { status: 404 }) }
  await expect(workers.readNumberingPlans(none)).rejects.toThrow('The numbering plans are not among the assets: 404')
})
