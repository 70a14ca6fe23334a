/** Functions of supervision that run with more rights than their caller, each with its reason. */
export const supervisionDefiners = {
  inspected_decisions: 'a regulator reads what was decided where it regulates, of tenants that do not know it looks',
  exported_decisions: 'a regulator takes along what was decided where it regulates, of tenants told later',
  exported_contacts: 'the same of contacts, whichever side recorded them',
  exported_records: 'the same of what has states, as it stood at the moment asked for',
  exported_furnishings: 'the same of what members of an exchange state, which they tell to nobody else',
  exported_recordings: 'the same of recordings, of whoever keeps them',
  counted: 'a regulator has rows counted of tenants that do not know it asks; what is told of them is decided on after',
  tallied:
    'a regulator’s job counts days of tenants that do not know it counts; the count is shown with an export alone',
  tell_counted: 'whose rows were counted for a regulator is told so, and of nobody else',
  tell_readings: 'whose rows a regulator took along is told so, once it may be, and of nobody else',
  tell_inspected: 'who works in a place is told that its decisions were opened to a regulator',
  keep_versions: 'every state of what a regulator may ask for is kept, which nobody else reads or changes',
  keep_suppressed: 'a record that is taken out of answers, or put back, leaves a statement of that',
  keep_purged: 'a record that is purged leaves a statement of that',
  keep_forgotten: 'what was stated stays told to regulators when the exchange forgets it',
} as const
