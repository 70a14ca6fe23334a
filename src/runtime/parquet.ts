import type { ColumnarFile, ColumnarWriter, ColumnType } from '../kernel/columnar.ts'

type Row = Readonly<Record<string, unknown>>
type SchemaElement = ConstructorParameters<typeof import('hyparquet-writer').ParquetWriter>[0]['schema'][number]

/** Rows of one row group: of 3 kB each, a dozen megabytes. */
export const GROUP_ROWS = 4_000

const elements: Readonly<Record<ColumnType, Partial<SchemaElement>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  json: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  instant: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' },
  day: { type: 'INT32', converted_type: 'DATE' },
  integer: { type: 'INT64' },
  boolean: { type: 'BOOLEAN' },
}

const stored: Readonly<Record<ColumnType, (value: unknown) => unknown>> = {
  ...{ text: String, json: String, boolean: Boolean },
  instant: (value) => new Date(String(value)),
  day: (value) => new Date(`${value}T00:00:00.000Z`),
  integer: (value) => BigInt(value as number),
}

const schemaOf = (columns: ColumnarFile['columns']): SchemaElement[] => [
  { name: 'root', num_children: columns.length },
  ...columns.map(({ name, type }): SchemaElement => ({ name, repetition_type: 'OPTIONAL', ...elements[type] })),
]

/** As many rows at once as a row group has; the last ones as they are. */
async function* grouped(batches: ColumnarFile['batches']): AsyncGenerator<Row[]> {
  let rows: Row[] = []
  for await (const batch of batches) {
    rows.push(...batch)
    while (rows.length >= GROUP_ROWS) {
      yield rows.slice(0, GROUP_ROWS)
      rows = rows.slice(GROUP_ROWS)
    }
  }
  if (rows.length > 0) yield rows
}

async function* written({ columns, about, batches }: ColumnarFile): AsyncGenerator<Uint8Array> {
  const { ByteWriter, ParquetWriter } = await import('hyparquet-writer')
  const writer = new ByteWriter()
  const kvMetadata = Object.entries(about).map(([key, value]) => ({ key, value }))
  const file = new ParquetWriter({ writer, schema: schemaOf(columns), kvMetadata, createdBy: 'Concordat' })
  /** What is written so far is sent, and its place used again: offsets go on counting. */
  const taken = () => {
    const bytes = writer.getBytes().slice()
    writer.index = 0
    return bytes
  }
  for await (const rows of grouped(batches)) {
    const columnData = columns.map(({ name, type }) => ({
      name,
      data: rows.map((row) => (row[name] === null || row[name] === undefined ? null : stored[type](row[name]))),
    }))
    await file.write({ columnData, rowGroupSize: GROUP_ROWS })
    yield taken()
  }
  await file.finish()
  yield taken()
}

/** Apache Parquet, a row group for each few thousand rows. */
export const parquet: ColumnarWriter = (file) => {
  const chunks = written(file)
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { value, done } = await chunks.next()
        if (done) controller.close()
        else controller.enqueue(value)
      },
      async cancel() {
        await chunks.return(undefined)
      },
    },
    { highWaterMark: 1 },
  )
}
