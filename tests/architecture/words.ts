import { isGenerated, type SourceFile } from './files.ts'

/** Written so that no pattern matches its own line. */
const forbidden: readonly (readonly [RegExp, string])[] = [
  [/\/work\/\w/, "a path of somebody's machine"],
  [/\/tmp\/bash_jobs/, "a path of somebody's machine"],
  [/\bfarm[-]/, 'the name of a machine'],
  [
    /https?:\/\/[\w.-]*(?:registry|artifactory|nexus|verdaccio)[\w.-]*[.:]/i,
    "a package registry: installations use the reader's own",
  ],
  [/\bTO[D]O\b/, 'work left undone: do it, or open an issue'],
  [/\bFIX[M]E\b/, 'work left undone: do it, or open an issue'],
]

/** Words that must not be committed. */
export function checkWords(files: readonly SourceFile[]): string[] {
  return files
    .filter((file) => !isGenerated(file))
    .flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, index) => wordsIn(line).map((reason) => `${path}:${index + 1} holds ${reason}.`)),
    )
}

const wordsIn = (line: string): string[] =>
  forbidden.filter(([pattern]) => pattern.test(line)).map(([, reason]) => reason)
