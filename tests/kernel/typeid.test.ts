import fc from 'fast-check'
import { fromUUID, toUUID } from 'typeid-js'
import { describe, expect, test } from 'vitest'
import { base32OfUuid, uuidOfBase32 } from '../../src/kernel/typeid.ts'

const uuid = fc.uuid({ version: [1, 4, 7] })

describe('a TypeID', () => {
  test('is what the reference library makes of a UUID, both ways', () => {
    fc.assert(
      fc.property(uuid, (one) => {
        const text = base32OfUuid(one)
        expect(`plc_${text}`).toBe(fromUUID(one, 'plc').toString())
        expect(uuidOfBase32(text)).toBe(toUUID(`plc_${text}` as never))
      }),
    )
  })

  test.each([
    ['00000000-0000-0000-0000-000000000000', '00000000000000000000000000'],
    ['ffffffff-ffff-ffff-ffff-ffffffffffff', '7zzzzzzzzzzzzzzzzzzzzzzzzz'],
    ['01890a5d-ac96-774b-bcce-b302099a8057', '01h455vb4pex5vsknk084sn02q'],
  ])('of %s is the one of the specification', (one, text) => {
    expect(base32OfUuid(one)).toBe(text)
    expect(uuidOfBase32(text)).toBe(one)
  })

  test.each([
    '',
    '8zzzzzzzzzzzzzzzzzzzzzzzzz',
    '01h455vb4pex5vsknk084sn02',
    '01h455vb4pex5vsknk084sn02u',
    '01H455VB4PEX5VSKNK084SN02Q',
    '01h455vb4pex5vsknk084sn02é',
  ])('is not made of %o', (text) => expect(() => uuidOfBase32(text)).toThrow('not base32'))

  test.each([
    '',
    '01890a5d-ac96-774b-bcce-b302099a805',
    '01890a5d-ac96-774b-bcce-b302099a805g',
    '01890a5dxac96-774b-bcce-b302099a8057',
    '01890A5D-AC96-774B-BCCE-B302099A8057',
  ])('is not made of the UUID %o', (one) => expect(() => base32OfUuid(one)).toThrow('not a UUID'))
})
