import { contactingOf } from '../contacts/contacting.ts'
import { platformOn } from '../setup/service.ts'
import { type Benchmark, figure, timed } from './figure.ts'
import { benchDatabase } from './server.ts'

const CONTACTS = 10_000
const AT_ONCE = 500
const PEOPLE = 100

/** A day's call list of ten thousand contacts, asked in lists as long as they may be, and at once by a job. */
export const contactList: Benchmark = {
  name: 'contact-list',
  run: async ({ quick }) => {
    const platform = await platformOn(await benchDatabase())
    try {
      const { agency, active } = await contactingOf(
        await platform.organisation('lender'),
        await platform.organisation('agency'),
      )
      const people: Awaited<ReturnType<typeof active>>[] = []
      for (let made = 0; made < PEOPLE; made++) people.push(await active())
      const items = Array.from({ length: AT_ONCE }, (_, at) => people[at % PEOPLE]).map((person) => ({
        ...{ placement: person?.placement, contactPoint: person?.points.phone, channel: 'phone' },
      }))
      const ask = async () => {
        const { status, text } = await agency.post('/v1/contact-decisions/batch', { items })
        if (status !== 200) throw new Error(text)
      }
      await ask()
      const lists = (quick ? CONTACTS / 10 : CONTACTS) / AT_ONCE
      const ms = await timed(async () => {
        for (let list = 0; list < lists; list++) await ask()
      })
      const rate = (lists * AT_ONCE) / (ms / 1_000)
      const listed = quick ? CONTACTS / 10 : CONTACTS
      const byJob = await timed(async () => {
        const all = Array.from({ length: listed }, (_, at) => ({
          ...{ placement: people[at % PEOPLE]?.placement, contactPoint: people[at % PEOPLE]?.points.phone },
        }))
        const { status, text, body } = await agency.post('/v1/call-lists', { items: all })
        if (status !== 202) throw new Error(text)
        await platform.settle()
        const done = await agency.get(`/v1/call-lists/${body.id}`)
        if (done.body.decided !== listed) throw new Error(done.text)
      })
      const note = `${listed} contacts in ${Math.round(byJob)} ms`
      return [
        figure({ name: 'contact-list', figure: rate, unit: 'contacts/s', target: 1_000, better: 'higher' }),
        figure({
          ...{ name: 'contact-list-job', figure: listed / (byJob / 1_000), unit: 'contacts/s', target: 1_000 },
          ...{ better: 'higher', note },
        }),
      ]
    } finally {
      await platform.stop()
    }
  },
}
