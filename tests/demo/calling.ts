import type { Api, Stage } from './stage.ts'
import { talkOfTwo } from './talking.ts'
import { DAY_MS, dayIn, momentIn } from './world-time.ts'

/** Which of the placements held are on the call list: some just worked, some that a dispute may have stopped. */
const isNew = (index: number) => index % 60 === 10
const isListed = (index: number) => isNew(index) || index % 60 === 30

export interface Line {
  readonly placement: string
  readonly party: string
  readonly contactPoint: string
}

/**
 * A day of dialling. The agency asks for its list as of tomorrow morning and of tomorrow night, then asks for each call
 * it would make now, and reports what came of it: the call that was allowed, or that the borrower called.
 */
export async function callOut(stage: Stage, placements: readonly string[], references: readonly string[]) {
  const {
    cast: { agency },
    progress,
  } = stage
  const chosen = placements.filter((_, index) => isListed(index))
  const bar = progress.step('Asking before calling', chosen.length)
  for (const [index, placement] of placements.entries())
    if (isNew(index)) await agency.api.placements.activate(placement)
  const lines = (await Promise.all(chosen.map((placement) => lineOf(agency.api, placement)))).filter(
    (line) => line !== null,
  )
  const tomorrow = dayIn(DAY_MS)
  const answers = [
    ...(await planned(agency.api, lines, `${tomorrow}T10:00:00+08:00`)),
    ...(await planned(agency.api, lines, `${tomorrow}T23:00:00+08:00`)),
  ]
  const collector = await someCollector(agency.api)
  let [protectedNow, wishes] = [0, 0]
  let cases = { disputed: 0, complained: 0 }
  for (const [index, line] of lines.entries()) {
    if (index === Math.floor(lines.length / 4)) wishes = await heedSome(agency.api, lines.slice(index))
    // In the middle of the day it is learnt of some still to be called that they are ill, or were bereaved.
    if (index === Math.floor(lines.length / 2)) protectedNow = await protectSome(agency.api, lines.slice(index))
    if (index === Math.floor(lines.length / 3)) cases = await takeCases(agency.api, lines.slice(index))
    answers.push(await called(agency.api, line, collector))
    bar.to(index + 1)
  }
  bar.end()
  const { answers: talks, ...talked } = await talkOfTwo(stage, { placements, references, lineOf })
  answers.push(...talks)
  const refused = answers.filter(({ outcome }) => outcome === 'deny')
  return {
    contactsAsked: answers.length,
    contactsAllowed: answers.length - refused.length,
    contactsReported: lines.length + talks.length,
    protectedNow,
    wishes,
    ...{ ...cases, ...talked },
    refusedBy: Object.fromEntries(
      [...Map.groupBy(refused, ({ ruledBy }) => ruledBy ?? '')].map(([rule, all]) => [rule, all.length]),
    ),
  }
}

/** Two of these people say that they want no more calls: whoever works their debts for this agency is held to it. */
async function heedSome(api: Api, lines: readonly Line[]): Promise<number> {
  const heard = lines.slice(0, 2)
  for (const { placement, party } of heard) {
    await api.preferences.record({ placement, party, kind: 'opt_out', channels: ['phone'], givenAt: momentIn(0) })
  }
  return heard.length
}

/** Every second of these people is protected from now on; a person of two placements is so once. Answers how many. */
async function protectSome(api: Api, lines: readonly Line[]): Promise<number> {
  const people = new Map(lines.filter((_, index) => index % 2 === 0).map((line) => [line.party, line]))
  for (const [index, { placement, party }] of [...people.values()].entries()) {
    await api.protections.register({
      ...{ placement, party, kind: index % 2 === 0 ? 'illness' : 'bereavement', treatment: 'letter_only' },
      evidence: { reference: `CARE-${index + 1}` },
    })
  }
  return people.size
}

/** Borrowers still to be called write in: some dispute the debt or a part of it, one complains of the call before. */
async function takeCases(api: Api, lines: readonly Line[]) {
  const receivedOn = dayIn(0)
  const disputing = lines.filter((_, index) => index % 3 === 0)
  for (const [index, { placement }] of disputing.entries()) {
    const part = index % 2 === 0 ? {} : { amount: 100 }
    await api.disputes.raise({ ...{ placement, receivedOn, ...part }, statement: 'I paid this in the spring.' })
  }
  const complaining = lines.slice(0, 1)
  for (const { placement } of complaining) {
    const { id } = await api.complaints.raise({ placement, receivedOn, conduct: ['outside_hours'] })
    await api.cases.acknowledge(id)
  }
  return { disputed: disputing.length, complained: complaining.length }
}

async function someCollector(api: Api): Promise<string | undefined> {
  for await (const { id } of api.collectors.list({ limit: 1 })) return id
  return undefined
}

/** Whom to call, as the case file says it; null where no number is shared. */
async function lineOf(api: Api, placement: string): Promise<Line | null> {
  const { parties } = await api.caseFiles.get(placement)
  for (const { partyId, contactPoints } of parties) {
    const phone = contactPoints?.find(({ kind }) => kind === 'phone')
    if (phone) return { placement, party: partyId, contactPoint: phone.id }
  }
  return null
}

async function planned(api: Api, lines: readonly Line[], at: string) {
  const answers: { outcome: 'allow' | 'deny'; ruledBy: string | null }[] = []
  for (let from = 0; from < lines.length; from += 500) {
    const items = lines.slice(from, from + 500).map((line) => ({ ...line, channel: 'phone' as const }))
    const { items: answered } = await api.contactDecisions.plan({ items, at })
    for (const { outcome, ruledBy, problem } of answered) {
      if (outcome === null) throw new Error(`A contact was not understood: ${problem}.`)
      answers.push({ outcome, ruledBy: ruledBy ?? null })
    }
  }
  return answers
}

/** One call of now: asked for, and reported as it went. */
async function called(api: Api, line: Line, collector: string | undefined) {
  const by = collector === undefined ? {} : { collector }
  const { id, outcome, ruledBy } = await api.contactDecisions.make({
    ...{ ...line, ...by, channel: 'phone', affirmed: ['recording'], language: 'zh-TW' },
  })
  const happened = { ...line, ...by, channel: 'phone', happenedAt: momentIn(0) } as const
  if (outcome === 'allow') {
    await api.activities.record({ ...happened, direction: 'outbound', disposition: 'no_answer', decision: id })
  } else
    await api.activities.record({ ...happened, direction: 'inbound', disposition: 'conversation', rightParty: true })
  return { outcome, ruledBy }
}
