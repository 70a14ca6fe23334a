/** One check: answers with a sentence for each thing that is wrong, and nothing when all is well. */
export interface Step {
  readonly name: string
  readonly run: () => readonly string[] | Promise<readonly string[]>
}
