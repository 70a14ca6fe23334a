import { describe, expect, test } from 'vitest'
import { listen } from '../../src/runtime/listening.ts'

const anywhere = { host: '127.0.0.1', port: 0 }

/** A server whose one answer waits until it is let go. */
async function waitingServer() {
  const http = await listen(anywhere)
  const arrived = Promise.withResolvers<void>()
  const answer = Promise.withResolvers<Response>()
  http.answerWith(() => {
    arrived.resolve()
    return answer.promise
  })
  return { http, arrived: arrived.promise, letGo: () => answer.resolve(new Response('done')) }
}

describe('stopping', () => {
  test('lets a running request finish and takes no new ones', async () => {
    const { http, arrived, letGo } = await waitingServer()
    const running = fetch(http.url)
    await arrived
    const stopped = http.stop(10_000)
    await expect(fetch(http.url)).rejects.toThrow()
    letGo()
    expect(await (await running).text()).toBe('done')
    await stopped
  })

  test('cuts off a request that takes longer than it may', async () => {
    const { http, arrived } = await waitingServer()
    const running = fetch(http.url).then(
      () => 'answered',
      () => 'cut off',
    )
    await arrived
    await http.stop(20)
    expect(await running).toBe('cut off')
  })

  test('does not wait for connections that are only kept alive', async () => {
    const http = await listen(anywhere)
    http.answerWith(() => new Response('done'))
    await (await fetch(http.url)).text()
    await http.stop(60_000)
  })
})

test('a request that comes while the service is being built waits for it', async () => {
  const http = await listen(anywhere)
  const early = fetch(http.url)
  http.answerWith(() => new Response('built'))
  expect(await (await early).text()).toBe('built')
  await http.stop(0)
})

test('an address that is not one of this machine is named', async () => {
  await expect(listen({ host: '192.0.2.1', port: 0 })).rejects.toThrow(
    /^HOST is wrong: expected an address of this machine\.$/,
  )
})
