/** The public holidays of every country and subdivision the library knows, reckoned ahead: the Worker reads, it does not reckon. */
import Holidays from 'date-holidays'

const DAY_MS = 86_400_000

/** Whole days off for everybody, as [first day, local name, length in days]. */
function holidaysOf(library, year) {
  return library
    .getHolidays(year)
    .filter(({ type, date }) => type === 'public' && date.includes(' 00:00:00'))
    .map(({ date, name, start, end }) => [date.slice(0, 10), name, Math.round((end - start) / DAY_MS)])
}

function reckoned(country, state, years) {
  const library = new Holidays()
  if (state === '') library.init(country)
  else library.init(country, state)
  return Object.fromEntries(years.map((year) => [year, holidaysOf(library, year)]))
}

/**
 * What is laid beside the Worker, by file name: the countries with their subdivisions, and a file a country with the
 * days of each subdivision and, under '', of the country, by year. A subdivision whose days are the country's has none of its own.
 */
export function* holidayAssets(years) {
  const library = new Holidays()
  const countries = Object.keys(library.getCountries())
  const states = (country) => Object.keys(library.getStates(country) ?? {})
  const regions = Object.fromEntries(countries.map((country) => [country, states(country)]))
  yield ['holidays.json', { years: [years[0], years.at(-1)], regions }]
  for (const country of countries) {
    const whole = reckoned(country, '', years)
    const plain = JSON.stringify(whole)
    const own = regions[country]
      .map((state) => [state, reckoned(country, state, years)])
      .filter(([, days]) => JSON.stringify(days) !== plain)
    yield [`holidays-${country}.json`, { '': whole, ...Object.fromEntries(own) }]
  }
}
