import { type CommittedSubject, commitSubject, type SubjectToken } from './consents.ts'
import { blindIdentifiers, type MatchNamespace, type RawIdentifier, tokensOf } from './exchange.ts'
import type { Keyring } from './keys.ts'

/** What of a connection is used: `connect` makes one. */
export interface InquiringClient<Answered = unknown> {
  readonly exchange: {
    namespaces(): Promise<{
      readonly namespaces: readonly {
        readonly namespace: string
        readonly epochs: readonly { readonly epoch: string; readonly publicKey: string; readonly current: boolean }[]
      }[]
    }>
    evaluate(body: {
      readonly namespace: MatchNamespace
      readonly blindedElements: string[]
      readonly epoch?: string
    }): Promise<{
      readonly epoch: string
      readonly publicKey?: string
      readonly evaluatedElements: readonly string[]
      readonly proof: string
    }>
  }
  readonly inquiries: {
    make(body: InquiryBody): Promise<Answered>
  }
}

export interface InquiryBody {
  readonly exchange: string
  readonly purpose: InquiryPurpose
  readonly namespace: Exclude<MatchNamespace, 'PHONE-E164' | 'NAME-DOB'>
  readonly epoch: string
  readonly token: string
  readonly consent: string
  readonly salt: string
}

export type InquiryPurpose =
  | 'credit_assessment'
  | 'account_management'
  | 'collections'
  | 'tracing'
  | 'fraud'
  | 'dispute'
  | 'subject_access'

/** An identifier that is none: nothing was sent. */
export class IdentifierError extends Error {
  readonly code: string

  constructor(code: string) {
    super(`The identifier is none: ${code.replaceAll('_', ' ')}`)
    this.name = 'IdentifierError'
    this.code = code
  }
}

/**
 * The token of one person in the current epoch: blinds the identifier here, has it evaluated, and holds the proof against
 * the published key. The identifier leaves you at no point. Keep the token: each call counts towards the day’s points.
 * With `keys`, a `keyring`, the key must be in the transparency log as your policy asks; without, the service's word is taken for it.
 * @throws IdentifierError where it is none; ProofError where another key was used; KeyRefusedError where it is not shown.
 */
export async function tokenOf(
  client: Pick<InquiringClient, 'exchange'>,
  { namespace, identifier }: { readonly namespace: MatchNamespace; readonly identifier: RawIdentifier },
  keys?: Keyring,
): Promise<SubjectToken> {
  const batch = blindIdentifiers(namespace, [identifier])
  const [refused] = batch.refused
  if (refused) throw new IdentifierError(refused.code)
  const [published, answer] = await Promise.all([
    keys ? undefined : client.exchange.namespaces(),
    client.exchange.evaluate({ namespace, blindedElements: [...batch.blinded] }),
  ])
  const { epoch, publicKey, evaluatedElements: evaluated, proof } = answer
  const ofNamespace = published?.namespaces.find((one) => one.namespace === namespace)
  const key = keys
    ? await keys.publicKey({ namespace, epoch }, publicKey)
    : ofNamespace?.epochs.find((one) => one.epoch === epoch)?.publicKey
  const [token = ''] = tokensOf(batch, { evaluated, proof }, key ?? '')
  return { namespace, epoch, token }
}

/** A token and what binds a consent to it: send `commitment` with the consent, and keep the rest beside it. */
export async function subjectOf(
  client: Pick<InquiringClient, 'exchange'>,
  about: { readonly namespace: MatchNamespace; readonly identifier: RawIdentifier },
  keys?: Keyring,
): Promise<SubjectToken & CommittedSubject> {
  const subject = await tokenOf(client, about, keys)
  return { ...subject, ...(await commitSubject(subject)) }
}

/** Asks what others say of a person, under the consent that was bound to them. */
export const inquire = <Answered>(
  client: Pick<InquiringClient<Answered>, 'inquiries'>,
  asked: Omit<InquiryBody, 'namespace' | 'epoch' | 'token' | 'salt'> & {
    readonly subject: SubjectToken & { readonly salt: string }
  },
): Promise<Answered> => {
  const { subject, ...rest } = asked
  const { namespace, epoch, token, salt } = subject
  return client.inquiries.make({ ...rest, namespace: namespace as InquiryBody['namespace'], epoch, token, salt })
}
