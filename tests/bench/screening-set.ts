import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { CalendarDate } from '../../src/kernel/calendar-date.ts'
import type { FindingCategory, ScreenedChannel, ScreeningContext } from '../../src/notices/screening-model.ts'

const folder = `${import.meta.dirname}/../fixtures/screening`

const labels: Readonly<Record<string, FindingCategory>> = {
  ...{ ins: 'insult', thr: 'threat', aut: 'false_authority', tpd: 'third_party_disclosure', fam: 'family_pressure' },
  ...{ shm: 'shaming', crd: 'credit_threat', hrs: 'outside_hours', bar: 'time_barred_suit' },
  ...{ dis: 'missing_disclosure', slf: 'self_harm' },
}

export interface Labelled {
  readonly text: string
  readonly language: string
  readonly labels: readonly FindingCategory[]
  readonly context: ScreeningContext
  readonly heldOut: boolean
}

/** The labelled messages; which are held out is decided by the hash of the text alone. */
export const labelled = (): readonly Labelled[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) =>
      readFileSync(`${folder}/${name}`, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => parsed(line, name.slice(0, -4))),
    )

function parsed(line: string, language: string): Labelled {
  const [head = '', text = ''] = line.split('\t')
  const [codes = '', facts = ''] = head.split(';')
  const words = facts.split(' ')
  return {
    ...{ text, language },
    labels: codes === '-' ? [] : codes.split(',').map((code) => labels[code] as FindingCategory),
    context: {
      direction: words[0] === 'in' ? 'inbound' : 'outbound',
      channel: (words[1] ?? 'phone') as ScreenedChannel,
      jurisdiction: facts === '' || words[0] === 'in' ? null : (words[0] as string),
      ...{ language: null, timeBarred: words.includes('barred'), on: '2026-11-25' as CalendarDate },
    },
    heldOut: (createHash('sha256').update(text).digest()[0] as number) % 2 === 0,
  }
}
