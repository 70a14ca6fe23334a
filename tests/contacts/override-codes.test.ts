import { expect, test } from 'vitest'
import { packs } from '../../src/compliance/index.ts'
import { DecideContact } from '../../src/contacts/decision-input.ts'

const codes = new Set(packs.flatMap(({ rules }) => rules.flatMap((rule) => rule.overrides ?? [])))

test('every reason the law knows for an override can be given', () => {
  expect(codes.size).toBeGreaterThan(3)
  const { code } = DecideContact.shape.override.unwrap().shape
  expect([...codes].filter((one) => !code.safeParse(one).success)).toEqual([])
})
