import { beforeAll, describe, expect, test } from 'vitest'
import { commitmentOf } from '../../sdk/src/consents.ts'
import { ProofError } from '../../sdk/src/exchange.ts'
import { IdentifierError, type InquiryBody, inquire, subjectOf, tokenOf } from '../../sdk/src/inquiries.ts'
import { fictitiousBorrower } from '../demo/portfolio.ts'
import { evaluatingServer } from './evaluating.ts'

type Server = Awaited<ReturnType<typeof evaluatingServer>>
let server: Server
beforeAll(async () => {
  server = await evaluatingServer()
})

const person = (at: number) => ({ namespace: 'TW-NID' as const, identifier: fictitiousBorrower(at).nationalId })

/** A connection that keeps what it was sent. */
function connection({ publicKey = server.publicKey, epoch = '2026H2' } = {}) {
  const sent: unknown[] = []
  const epochs = [
    { epoch: '2026H1', publicKey: 'former', current: false },
    { epoch: '2026H2', publicKey, current: true },
  ]
  return {
    sent,
    exchange: {
      namespaces: async () => ({ namespaces: [{ namespace: 'TW-NID', epochs }] }),
      evaluate: async (body: { readonly blindedElements: string[] }) => {
        sent.push(body)
        const { evaluated, proof } = await server.evaluate(body.blindedElements)
        return { epoch, evaluatedElements: evaluated, proof }
      },
    },
    inquiries: {
      make: async (body: InquiryBody) => {
        sent.push(body)
        return { id: 'inq_1' }
      },
    },
  }
}

describe('a token', () => {
  test('is one for a person however often it is asked for, and the identifier is not sent', async () => {
    const client = connection()
    const [first, again, other] = [
      ...[await tokenOf(client, person(1)), await tokenOf(client, person(1)), await tokenOf(client, person(2))],
    ]
    expect(first).toEqual(again)
    expect(first).toMatchObject({ namespace: 'TW-NID', epoch: '2026H2' })
    expect(other?.token).not.toBe(first?.token)
    expect(JSON.stringify(client.sent)).not.toContain(person(1).identifier)
    // What is sent of one person differs each time: nobody can tell that it is the same.
    expect(new Set(client.sent.map((body) => JSON.stringify(body))).size).toBe(3)
  })

  test('is refused where another key made it than the one published for its epoch', async () => {
    const other = await evaluatingServer()
    await expect(tokenOf(connection({ publicKey: other.publicKey }), person(1))).rejects.toThrow(ProofError)
    await expect(tokenOf(connection({ epoch: '2026H1' }), person(1))).rejects.toThrow(ProofError)
    await expect(tokenOf(connection({ epoch: '2027H1' }), person(1))).rejects.toThrow(ProofError)
  })

  test('of what is no identifier is refused before anything is sent', async () => {
    const client = connection()
    const thrown = await tokenOf(client, { namespace: 'TW-NID', identifier: 'A123456788' }).catch((error) => error)
    expect(thrown).toBeInstanceOf(IdentifierError)
    expect(thrown).toMatchObject({ code: 'wrong_check_digit' })
    expect(thrown.message).not.toContain('A123456788')
    expect(client.sent).toEqual([])
  })
})

describe('an inquiry', () => {
  test('sends the token and the salt that open the commitment, and nothing else of the person', async () => {
    const client = connection()
    const subject = await subjectOf(client, person(1))
    expect(subject.commitment).toBe(await commitmentOf(subject))
    expect((await subjectOf(client, person(1))).commitment).not.toBe(subject.commitment)
    const asked = { exchange: 'xch_1', purpose: 'credit_assessment', consent: 'cns_1' } as const
    expect(await inquire(client, { ...asked, subject })).toEqual({ id: 'inq_1' })
    const { namespace, epoch, token, salt } = subject
    expect(client.sent.at(-1)).toEqual({ ...asked, namespace, epoch, token, salt })
  })
})
