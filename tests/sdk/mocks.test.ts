import { describe, expect, test } from 'vitest'
import { routes } from '../../sdk/src/generated/mocks.ts'
import { connect, isConcordatError } from '../../sdk/src/index.ts'
import { mock, mockAll, mockEvery, mockProblem } from '../../sdk/src/msw.ts'
import { operations } from '../../src/rooms.ts'
import { BASE, useService } from './service.ts'

const server = useService()
const concordat = () => connect({ baseUrl: BASE, credentials: { apiKey: 'ccd_test_k' } })

test('there is a mock for every operation of the service, and for nothing else', () => {
  expect(Object.keys(routes).toSorted()).toEqual(operations.map(({ id }) => id).toSorted())
})

describe('mocks', () => {
  test('answer with the examples of the contract', async () => {
    server.use(...mockAll())
    const mandate = await concordat().mandates.get('ref:FRAME-1')
    expect(mandate).toEqual(routes['mandates.get'].answer)
    expect((await concordat().mandates.list().first()).data).toHaveLength(1)
  })

  test('answer with what a test says, from the request if it likes', async () => {
    const { answer } = routes['mandates.sign']
    server.use(
      mock('mandates.sign', async ({ request, params }) => {
        const { number } = (await request.json()) as { number: number }
        return { ...answer, id: String(params.mandate), inForce: number }
      }),
    )
    const signed = await concordat().mandates.sign('mnd_01k9x2v6ecf8y8q3w0h6t5r4sz', { number: 3 })
    expect(signed).toMatchObject({ id: 'mnd_01k9x2v6ecf8y8q3w0h6t5r4sz', inForce: 3 })
  })

  test('refuse as the service does', async () => {
    server.use(mockProblem('mandates.sign', 'mandate_version_moved', { baseUrl: BASE }))
    const refused = concordat().mandates.sign('ref:F', { number: 1 })
    await expect(refused).rejects.toMatchObject({ status: 409, code: 'mandate_version_moved' })
    await expect(refused).rejects.toSatisfy((thrown) => isConcordatError(thrown, 'mandate_version_moved'))
  })

  test('of operations, fields and problems the contract does not have do not compile', () => {
    const compiled = () => {
      // @ts-expect-error: no such operation
      mock('mandates.shred')
      // @ts-expect-error: no mandate
      mock('mandates.sign', { id: 1 })
      // @ts-expect-error: a problem of another operation
      mockProblem('mandates.end', 'mandate_version_moved')
      // @ts-expect-error: the others are missing
      mockEvery({ 'mandates.get': routes['mandates.get'].answer })
    }
    expect(compiled).toBeTypeOf('function')
  })
})
