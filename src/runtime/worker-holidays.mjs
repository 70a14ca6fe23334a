/** The library of holidays as the Worker bundles it: its half megabyte of countries is an asset, read when first asked for. */
import { env } from 'cloudflare:workers'
import HolidaysParser from 'date-holidays-parser'

const answer = await env.ASSETS.fetch('https://assets/holidays.json')
if (!answer.ok) throw new Error(`The holidays are not among the assets: ${answer.status}`)
const data = await answer.json()

export default class Holidays extends HolidaysParser {
  constructor() {
    super(data)
  }
}
