import type { Context } from '../store/index.ts'
import type { Member } from './model.ts'

/** A member as a row holds it: name and address sealed for the organisation. */
export interface SealedMember extends Omit<Member, 'name' | 'email'> {
  readonly name: Uint8Array
  readonly email: Uint8Array
}

type Sealing = Pick<Context, 'org' | 'sealing'>

// The row is part of what is authenticated: a value moved to another member does not open.
const place = (field: 'name' | 'email', { id }: Pick<Member, 'id'>) => `members|${field}|${id}`

export async function sealMember(member: Member, { org, sealing }: Sealing): Promise<SealedMember> {
  const own = sealing.forOrganisation(org)
  const seal = (field: 'name' | 'email') =>
    own.sealForOrganisation(new TextEncoder().encode(member[field]), place(field, member))
  return { ...member, name: await seal('name'), email: await seal('email') }
}

export async function openMember(member: SealedMember, { org, sealing }: Sealing): Promise<Member> {
  const own = sealing.forOrganisation(org)
  const open = async (field: 'name' | 'email') =>
    new TextDecoder().decode(await own.openForOrganisation(member[field], place(field, member)))
  return { ...member, name: await open('name'), email: await open('email') }
}

const EMAIL = 'member.email'

/** What a row is found by: the blind index of its address, and the key that made it. */
export interface EmailIndex {
  readonly emailIndex: Uint8Array
  readonly emailIndexKey: number
}

export async function emailIndex(comparable: string, { org, sealing }: Sealing): Promise<EmailIndex> {
  const own = sealing.forOrganisation(org)
  return { emailIndex: await own.blindIndex(EMAIL, comparable), emailIndexKey: own.keys.index }
}

/** The same under every index key in use. */
export const emailIndexes = async (comparable: string, { org, sealing }: Sealing): Promise<readonly Uint8Array[]> =>
  sealing.forOrganisation(org).blindIndexes(EMAIL, comparable)
