import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** SHA-256 of the bytes of a statement as JSON, in hexadecimal. */
export const digestOf = (statement: object): string => bytesToHex(sha256(utf8ToBytes(JSON.stringify(statement))))
