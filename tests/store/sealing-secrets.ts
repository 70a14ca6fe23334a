import type { KeyMaterial, Place, Sealing, SealingOptions } from '../../src/store/sealing.ts'

export type CreateSealing = (options: SealingOptions) => Sealing

/** Test-only secrets: every byte of a key is its number. */
export const secret = (id: number, byte = id): KeyMaterial => ({ id, bytes: new Uint8Array(32).fill(byte) })

export const options: SealingOptions = {
  rootKeys: [secret(1)],
  indexKeys: [secret(1, 0x21)],
  tagKeys: [secret(1, 0x41)],
  randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
}
export const rotated: SealingOptions = { ...options, rootKeys: [secret(1), secret(2)] }
export const name: Place = { table: 'parties', column: 'name', row: 'row-1' }

export const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/** Why something did not open, or 'opened'. */
export const refusalOf = async (open: () => unknown) => {
  try {
    await open()
  } catch (error) {
    return (error as { reason?: string }).reason ?? String(error)
  }
  return 'opened'
}
