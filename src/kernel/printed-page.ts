import type { Instant } from './instant.ts'

/** A document for a person to keep on paper: some facts and a table. */
export interface PrintedPage {
  readonly title: string
  readonly facts: readonly (readonly [name: string, text: string])[]
  /** `share`: of the page's width; the last take what is left. */
  readonly columns: readonly { readonly name: string; readonly share: number; readonly isNumber: boolean }[]
  readonly rows: readonly (readonly string[])[]
  /** When what it says was so: the same page has the same bytes whenever it is set. */
  readonly asOf: Instant
}

/** Sets a page as PDF. */
export type Typesetter = (page: PrintedPage) => Promise<Uint8Array>
