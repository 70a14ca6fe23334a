import { day, lawOf } from './law-frame.ts'
import type { Purpose } from './request-model.ts'
import type { Pack } from './rule-model.ts'

const house = lawOf({ from: day('2020-01-01'), grade: 'bar', force: 'enforced', evidence: 'house' })

/** What stays possible whatever stands against collecting. */
const mandatory: readonly Purpose[] = ['required_notice', 'information_requested', 'opt_out_confirmation']

/** What holds everywhere, of our own: facts that other parts of the platform keep, and caps where no law has a number. */
export const platform: Pack = {
  id: 'PLATFORM',
  title: 'House rules',
  jurisdictions: [],
  checkedOn: day('2026-11-25'),
  zones: ['UTC'],
  rules: [
    house('HOUSE-TREATMENT', 'House rule 1', 'A protection’s treatment is honoured by everybody', {
      kind: 'treatment',
      treatments: [
        'no_contact',
        'mandatory_notices_only',
        'through_representative',
        'letter_only',
        'no_visits',
        'reduced_frequency',
        'specialist_only',
      ],
      exceptPurposes: mandatory,
      exceptRoles: ['attorney', 'adviser', 'guardian', 'executor'],
    }),
    house(
      'HOUSE-STATUS',
      'House rule 2',
      'The dead, children, the insolvent and victims of identity theft are not contacted',
      {
        kind: 'status',
        person: ['deceased', 'minor', 'insolvent', 'identity_theft'],
        exceptRoles: ['attorney', 'adviser', 'guardian', 'executor'],
        exceptPurposes: ['required_notice'],
      },
    ),
    house('HOUSE-DEBT', 'House rule 3', 'Nobody is contacted about a debt that is paid, settled, sold or closed', {
      kind: 'status',
      debt: ['settled', 'paid', 'sold', 'closed', 'discharged'],
      exceptPurposes: mandatory,
    }),
    house('HOUSE-OPT-OUT', 'House rule 4', 'What the lender was asked not to use, its agencies do not use either', {
      kind: 'opt_out',
      to: 'lender_or_actor',
      confirmOnce: true,
      replyOnce: true,
    }),
    house('HOUSE-STAGE', 'House rule 5', 'Only the channels of the stage the case has reached', { kind: 'stage' }),
    house('HOUSE-BUDGET', 'House rule 6', 'One contact budget per borrower, whoever uses it', { kind: 'budget' }),
    house('HOUSE-LICENCE', 'House rule 7', 'Only while the agency is licensed to collect there', {
      kind: 'licence',
      activity: 'collection',
    }),
    house('HOUSE-COLLECTOR', 'House rule 8', 'No contact by a barred collector', { kind: 'collector' }),
    house('HOUSE-MESSAGES', 'House rule 9', 'At most three texts a day to a person from one lender and its agencies', {
      kind: 'frequency',
      max: 3,
      days: 1,
      scope: { by: 'lender_group', person: true },
      media: ['sms', 'social_private_message'],
      counts: 'dials',
      grade: 'presumption',
      overrides: ['required_by_applicable_law', 'response_to_consumer_information_request'],
    }),
    house('HOUSE-DISPUTE', 'House rule 11', 'What is disputed is not collected until the dispute is over', {
      kind: 'case',
      cases: ['dispute'],
      exceptPurposes: mandatory,
      code: 'disputed',
    }),
    house('HOUSE-LANGUAGE', 'House rule 10', 'In the language the person prefers', {
      kind: 'language',
      grade: 'advice',
    }),
  ],
}
