/** What of the parser is used. It is loaded with the first file of XML, and not before. */
declare module 'saxes' {
  interface Tag {
    readonly local: string
    readonly uri: string
    readonly attributes: Readonly<Record<string, { readonly local: string; readonly value: string }>>
  }

  export class SaxesParser {
    constructor(options: { readonly xmlns: true })
    readonly line: number
    readonly position: number
    on(event: 'doctype' | 'closetag', heard: () => void): void
    on(event: 'text' | 'cdata', heard: (text: string) => void): void
    on(event: 'opentag', heard: (tag: Tag) => void): void
    write(text: string): this
    close(): this
  }
}
