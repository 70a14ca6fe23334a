/** The library of holidays as the Worker has it: it reckons nothing, the days of some years to come lie beside it as assets. */
import { env } from 'cloudflare:workers'

const DAY_MS = 86_400_000

async function read(name) {
  const answer = await env.ASSETS.fetch(`https://assets/${name}`)
  if (!answer.ok) throw new Error(`The holidays are not among the assets: ${name}, ${answer.status}`)
  return answer.json()
}

const { years, regions } = await read('holidays.json')
const [firstYear, lastYear] = years

/** As much of the library as is asked of it; what it answers at once comes here when it is read. */
export default class Holidays {
  getCountries() {
    return regions
  }

  getStates(country) {
    return Object.fromEntries(regions[country].map((state) => [state, state]))
  }

  init(country, state = '') {
    this.country = country
    this.state = state
  }

  async getHolidays(year) {
    if (year < firstYear || year > lastYear)
      throw new Error(
        `The Worker was deployed with the holidays of ${firstYear} to ${lastYear}: deploy it anew for ${year}`,
      )
    const ofCountry = await read(`holidays-${this.country}.json`)
    const days = (ofCountry[this.state] ?? ofCountry[''])[year]
    return days.map(([on, name, length]) => ({
      type: 'public',
      date: `${on} 00:00:00`,
      name,
      start: new Date(0),
      end: new Date(length * DAY_MS),
    }))
  }
}
