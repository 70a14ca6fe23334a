/** What rules say in Chinese as the Worker has it: an asset beside it, read when first asked for. */
import { env } from 'cloudflare:workers'

const answer = await env.ASSETS.fetch('https://assets/rule-titles.json')
if (!answer.ok) throw new Error(`The titles of rules are not among the assets: ${answer.status}`)

export const ruleTitles = await answer.json()
