import { describe, expect, test } from 'vitest'
import { endpointIn, type Ground, type Point } from '../../src/contacts/decision-ground.ts'

const point = (id: string, hash: string | null): Point => ({
  ...{ id, kind: 'phone', source: 'borrower', consentedAt: null, optedOutAt: null, placeBound: false },
  ...{ timeZones: [], createdAt: '2026-11-01T00:00:00Z', hash },
})

const file: Pick<Ground, 'point' | 'points' | 'removed'> = {
  point: 'b',
  points: [point('a', 'aa'), point('b', 'bb'), point('unhashed', null)],
  removed: { gone: 'aa', lost: 'cc' },
}

describe('the endpoint that a contact or a wish is about', () => {
  test.each([
    ['is none where none was named', { point: null, hash: null }, null],
    ['is the point it names', { point: 'a', hash: null }, 'a'],
    ['is the point with its hash, though none was named', { point: null, hash: 'bb' }, 'b'],
    ['is the point that was removed and added again', { point: 'gone', hash: null }, 'a'],
    ['stays the point that was removed and is on no file', { point: 'lost', hash: 'cc' }, 'lost'],
    ['is its hash where it never was on file, equal to none that is', { point: null, hash: 'dd' }, 'endpoint:dd'],
    ['is a point from before there were hashes', { point: 'unhashed', hash: null }, 'unhashed'],
    ['is a point nothing is known of', { point: 'other', hash: null }, 'other'],
  ])('%s', (_, named, endpoint) => {
    expect(endpointIn(file, named)).toBe(endpoint)
  })

  test('of two points of one number it is the one that is asked about', () => {
    const twice = { ...file, points: [point('first', 'bb'), point('b', 'bb')] }
    expect(endpointIn(twice, { point: null, hash: 'bb' })).toBe('b')
    expect(endpointIn({ ...twice, point: 'a' }, { point: null, hash: 'bb' })).toBe('first')
  })
})
