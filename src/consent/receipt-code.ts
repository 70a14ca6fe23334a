import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { base64url } from 'jose'

const CODE_BYTES = 24

/** What is printed on a person’s receipt: 192 random bits, base64url. Only its digest is kept. */
export const newReceiptCode = (randomBytes: (length: number) => Uint8Array): string =>
  base64url.encode(randomBytes(CODE_BYTES))

export const isReceiptCode = (text: string): boolean => /^[A-Za-z0-9_-]{32}$/.test(text)

export const receiptHashOf = (code: string): Uint8Array => sha256(utf8ToBytes(code))
