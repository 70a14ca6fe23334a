import type { ForeignLayouts } from '../imports/index.ts'
import { camtRows } from './camt-reader.ts'
import { nachaRows } from './nacha-reader.ts'

/** The kind of import that takes what banks write. */
const kind = 'bank_entries'

/** Files as banks write them. Their formats are published and the same everywhere: nobody needs a layout for them. */
export const bankFiles: ForeignLayouts['banks'] = {
  camt: { kind, mediaTypes: ['application/xml', 'text/xml'], rows: camtRows },
  nacha: { kind, mediaTypes: ['text/plain'], rows: nachaRows },
}
