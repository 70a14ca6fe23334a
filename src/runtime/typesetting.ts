import { setImmediate as turn } from 'node:timers/promises'
import type { PrintedPage, Typesetter } from '../kernel/printed-page.ts'
import { sliceFile, sliceOf } from './typefaces.ts'

const [MARGIN, GUTTER] = [42, 6]
const [TITLE, TEXT, CELL] = [15, 9.5, 8] as const
const LEADING = 1.4
const WIDTHS_AT = 100
const RULE = '#bbbbbb'
const RULE_GAP = 2
/** Where no slice of the typeface has a letter. */
const ABSENT = '\u25a1'

type Document = InstanceType<typeof import('pdfkit')>

interface Run {
  readonly slice: string
  readonly text: string
}

/** A text by the slices of the typeface that have its letters; what is no letter at all is a space. */
function runsOf(text: string): Run[] {
  const runs: { slice: string; text: string }[] = []
  for (const letter of text.replaceAll(/\p{Cc}/gu, ' ')) {
    const own = sliceOf(letter.codePointAt(0) ?? 0)
    const slice = own ?? sliceOf(ABSENT.codePointAt(0) ?? 0) ?? 'latin'
    const last = runs.at(-1)
    if (last?.slice === slice) last.text += own ? letter : ABSENT
    else runs.push({ slice, text: own ? letter : ABSENT })
  }
  return runs
}

/** One document being set: a place on a page that moves down. */
interface Setting {
  readonly document: Document
  readonly width: number
  readonly faces: Set<string>
  /** Of letters, at size 1. */
  readonly widths: Map<string, number>
  y: number
}

const settingOf = (document: Document): Setting => ({
  ...{ document, width: document.page.width - 2 * MARGIN, faces: new Set(), widths: new Map(), y: MARGIN },
})

function face({ document, faces }: Setting, slice: string, size: number): Document {
  if (!faces.has(slice)) document.registerFont(slice, sliceFile(slice))
  faces.add(slice)
  return document.font(slice).fontSize(size)
}

/** Letter by letter: laying out a run anew for each place it might break at takes most of the time. */
function widthOf(setting: Setting, text: string, size: number): number {
  let width = 0
  for (const letter of text) {
    let own = setting.widths.get(letter)
    if (own === undefined) {
      const [run] = runsOf(letter)
      own = run ? face(setting, run.slice, WIDTHS_AT).widthOfString(run.text) / WIDTHS_AT : 0
      setting.widths.set(letter, own)
    }
    width += own
  }
  return width * size
}

/** A line of a text at a place; nothing is wrapped. */
function setLine(
  setting: Setting,
  text: string,
  at: { readonly x: number; readonly y: number; readonly size: number },
): void {
  let { x } = at
  for (const run of runsOf(text)) {
    face(setting, run.slice, at.size).text(run.text, x, at.y, { lineBreak: false })
    x += widthOf(setting, run.text, at.size)
  }
}

/** The lines of a text of a width: broken at spaces where there are any, else between letters. */
function wrapped(setting: Setting, text: string, { size, width }: { size: number; width: number }): string[] {
  const fits = (line: string) => widthOf(setting, line, size) <= width
  if (fits(text)) return [text]
  const lines: string[] = []
  let line = ''
  const add = (part: string) => {
    if (line !== '' && !fits(line + part)) {
      lines.push(line)
      line = ''
    }
    line += part
  }
  for (const word of text.split(/(?<= )|(?<=[\u2e80-\u9fff])/u)) {
    if (fits(word)) add(word)
    else for (const letter of word) add(letter)
  }
  return [...lines, line]
}

function setFacts(setting: Setting, { title, facts }: PrintedPage): void {
  for (const text of wrapped(setting, title, { size: TITLE, width: setting.width })) {
    setLine(setting, text, { x: MARGIN, y: setting.y, size: TITLE })
    setting.y += TITLE * LEADING
  }
  setting.y += TEXT
  const named = Math.max(0, ...facts.map(([name]) => widthOf(setting, name, TEXT))) + 2 * GUTTER
  for (const [name, text] of facts) {
    setLine(setting, name, { x: MARGIN, y: setting.y, size: TEXT })
    for (const line of wrapped(setting, text, { size: TEXT, width: setting.width - named })) {
      setLine(setting, line, { x: MARGIN + named, y: setting.y, size: TEXT })
      setting.y += TEXT * LEADING
    }
  }
  setting.y += TEXT
}

type Row = readonly (readonly string[])[]

const cellWidth = (setting: Setting, { share }: PrintedPage['columns'][number]) => share * setting.width - GUTTER

/** The lines of each cell of a row. */
const rowOf = (setting: Setting, cells: readonly string[], { columns }: PrintedPage): Row =>
  columns.map((column, index) =>
    wrapped(setting, cells[index] ?? '', { size: CELL, width: cellWidth(setting, column) }),
  )

const heightOf = (row: Row) => Math.max(1, ...row.map(({ length }) => length)) * CELL * LEADING

function setRow(setting: Setting, row: Row, { columns }: PrintedPage): void {
  let left = MARGIN
  for (const [index, column] of columns.entries()) {
    for (const [at, text] of (row[index] ?? []).entries()) {
      const x = column.isNumber ? left + cellWidth(setting, column) - widthOf(setting, text, CELL) : left
      setLine(setting, text, { x, y: setting.y + at * CELL * LEADING, size: CELL })
    }
    left += column.share * setting.width
  }
  setting.y += heightOf(row) + RULE_GAP
  const { document, width, y } = setting
  document
    .moveTo(MARGIN, y)
    .lineTo(MARGIN + width, y)
    .lineWidth(0.4)
    .stroke(RULE)
  setting.y += RULE_GAP
}

/** Each row on one page, under its headings. */
async function setTable(setting: Setting, page: PrintedPage): Promise<void> {
  const names = page.columns.map(({ name }) => name)
  const headings = rowOf(setting, names, page)
  setRow(setting, headings, page)
  for (const cells of page.rows) {
    const row = rowOf(setting, cells, page)
    if (setting.y + heightOf(row) + 2 * RULE_GAP > setting.document.page.height - MARGIN) {
      setting.document.addPage()
      setting.y = MARGIN
      setRow(setting, headings, page)
      // Others are answered between two pages.
      await turn()
    }
    setRow(setting, row, page)
  }
}

/** Sets a page of A4 as PDF, as often as it takes. The same page has the same bytes. */
export const typeset: Typesetter = async (page) => {
  const { default: Pdf } = await import('pdfkit')
  const at = new Date(page.asOf)
  const info = { Title: page.title, Producer: 'Concordat', Creator: 'Concordat', CreationDate: at, ModDate: at }
  const document = new Pdf({ size: 'A4', margin: 0, info, lang: 'en', displayTitle: true })
  const chunks: Uint8Array[] = []
  const ended = new Promise<void>((resolve, reject) => {
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    document.on('end', resolve)
    document.on('error', reject)
  })
  const setting = settingOf(document)
  setFacts(setting, page)
  await setTable(setting, page)
  document.end()
  await ended
  return new Uint8Array(Buffer.concat(chunks))
}
