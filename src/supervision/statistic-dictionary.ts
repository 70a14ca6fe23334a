import type { StatisticKind, StatisticName } from './statistic-model.ts'
import type { SuppressionRule } from './statistics-rules.ts'

const kind = (
  { source, counts }: Pick<StatisticKind, 'source' | 'counts'>,
  title: string,
  dimensions: readonly string[],
): StatisticKind => ({ version: '2026-12-1', title, source, counts, dimensions })

/** What can be counted, by name. What `bridge.counted` knows of a source can be a dimension. A change is a new version. */
export const statistics: Readonly<Record<StatisticName, StatisticKind>> = {
  contacts_made: kind(
    { source: 'contacts', counts: 'records' },
    'Contacts attempted or made, by how and what came of them',
    ['direction', 'channel', 'disposition'],
  ),
  contact_answers: kind(
    { source: 'contact_decisions', counts: 'records' },
    'Answers to "may this person be contacted now", by channel',
    ['channel', 'outcome'],
  ),
  contact_rules: kind(
    { source: 'contact_decisions', counts: 'records' },
    'Answers to "may this person be contacted now", by the rule that decided',
    ['outcome', 'ruledBy'],
  ),
  cases_raised: kind({ source: 'cases', counts: 'records' }, 'Complaints and disputes, by where they stood', [
    'subject',
    'status',
  ]),
  agreements_made: kind({ source: 'agreements', counts: 'records' }, 'Agreements, by kind and where they stood', [
    'kind',
    'status',
  ]),
  treatments_owed: kind(
    { source: 'protections', counts: 'records' },
    'Treatments that bound, by the group of their reason',
    ['group', 'treatment'],
  ),
  payments_recorded: kind(
    { source: 'payments', counts: 'records' },
    'Payments, by how they came and where they stood',
    ['method', 'status'],
  ),
  notices_sent: kind(
    { source: 'notices', counts: 'records' },
    'Notices to borrowers, by kind and what became of them',
    ['kind', 'delivery'],
  ),
  inquiries_made: kind({ source: 'inquiries', counts: 'records' }, 'Inquiries at exchanges, by purpose and level', [
    'purpose',
    'level',
  ]),
  people_contacted: kind(
    { source: 'contacts', counts: 'people' },
    'People contact was attempted or made with, by how it was last',
    ['direction', 'channel'],
  ),
  people_asked_about: kind(
    { source: 'contact_decisions', counts: 'people' },
    'People the gate was asked about, by its last answer',
    ['channel', 'outcome'],
  ),
  people_with_agreements: kind(
    { source: 'agreements', counts: 'people' },
    'People an agreement was offered to or made with, by the last of theirs',
    ['kind', 'status'],
  ),
  people_protected: kind(
    { source: 'protections', counts: 'people' },
    'People a treatment was owed to, by the group of the last reason',
    ['group', 'treatment'],
  ),
}

/** When a cell is not told, whatever is counted. */
export const suppressionRule: SuppressionRule = { countMin: 10, contributorsMin: 5, shareMax: 40 }
