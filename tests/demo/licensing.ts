import type { Player } from './stage.ts'

const crew = [
  { reference: 'DEMO-1', name: '林怡君', alias: 'Ms Lin' },
  { reference: 'DEMO-2', name: '王志明', alias: 'Mr Wang' },
]

/** An agency records its licence and its collectors, as far as it has not in an earlier play. */
export async function equip({ api }: Player): Promise<void> {
  for await (const { state } of api.licences.list({ jurisdiction: ['TW'], activity: ['collection'] })) {
    if (state === 'valid') return
  }
  await api.licences.record({
    ...{
      jurisdiction: 'TW',
      activity: 'collection',
      number: 'DEMO-2026',
      authority: 'Financial Supervisory Commission',
    },
    ...{ validFrom: '2026-01-01', evidence: { reference: 'DEMO-LICENCE' } },
  })
  for (const person of crew) {
    const { id } = await api.collectors.register({
      ...{ ...person, jurisdiction: 'TW', languages: ['zh-Hant-TW'], employedFrom: '2025-01-01' },
      consentedOn: '2025-01-01',
    })
    await api.collectors.certify(id, {
      ...{ kind: 'tw_bankers_association', number: `BA-${person.reference}`, issuedOn: '2025-02-01' },
      evidence: { reference: 'DEMO-CERTIFICATE' },
    })
  }
}
