import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import type { Connection } from '../../src/store/database.ts'
import { pipeline, raw, type Statement } from '../../src/store/statement.ts'

/** Answers every statement with its own text. */
function echo(): Connection & { readonly sent: string[] } {
  const sent: string[] = []
  const send = async (text: string) => {
    sent.push(text)
    return [text]
  }
  return { sent, send, release: () => {} }
}

describe('a flight of statements', () => {
  test('leaves in order before anything is answered, and answers in order', async () => {
    const connection = echo()
    const statements = [raw(sql`select ${1}`), async (db) => (await raw(sql`select 2`)(db)).length] as Statement[]
    const answers = await pipeline(connection, { before: 'begin', statements, after: 'commit' })
    expect(connection.sent).toEqual(['begin', 'select $1', 'select 2', 'commit'])
    expect(answers).toEqual([['select $1'], 1])
  })

  test.each<[string, Statement, string]>([
    [
      'cannot be built',
      () => {
        throw new Error('no such id')
      },
      'no such id',
    ],
    ['asks for nothing', () => Promise.resolve([]), 'no query'],
    ['fails before it asks', () => Promise.reject(new Error('too early')), 'too early'],
  ])('sends nothing at all where one statement %s', async (_, statement, reason) => {
    const connection = echo()
    const flight = { before: 'begin', statements: [raw(sql`select 1`), statement], after: 'commit' }
    await expect(pipeline(connection, flight)).rejects.toThrow(reason)
    expect(connection.sent).toEqual([])
  })

  test('reports the first error in order, after every answer has come', async () => {
    const connection = echo()
    const failing: Connection = {
      ...connection,
      send: async (text) => {
        connection.sent.push(text)
        throw new Error(`failed: ${text}`)
      },
    }
    const flight = { statements: [raw(sql`select 1`), raw(sql`select 2`)], after: 'commit' }
    await expect(pipeline(failing, flight)).rejects.toThrow('failed: select 1')
    expect(connection.sent).toEqual(['select 1', 'select 2', 'commit'])
  })
})
