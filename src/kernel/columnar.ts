/** What a column of a file for columnar readers holds; of `json` the text. Every cell may be null. */
export const columnTypes = ['text', 'instant', 'day', 'integer', 'boolean', 'json'] as const
export type ColumnType = (typeof columnTypes)[number]

/** A file of rows for programs that read columns. The same rows make the same bytes. */
export interface ColumnarFile {
  readonly columns: readonly { readonly name: string; readonly type: ColumnType }[]
  /** What it says of itself, beside its rows. */
  readonly about: Readonly<Record<string, string>>
  /** Rows by the names of their columns, many at a time. */
  readonly batches: AsyncIterable<readonly Readonly<Record<string, unknown>>[]>
}

/** Writes one as it is read: what is held at once does not grow with the file. */
export type ColumnarWriter = (file: ColumnarFile) => ReadableStream<Uint8Array>
