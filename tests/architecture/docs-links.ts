import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import { repository, type SourceFile } from './files.ts'

const link = /\]\(([^)\s]+)(?:\s+"[^"]*")?\)/g
const codeSpan = /`([^`\n]+)`/g
const repositoryPath = /^(?:src|schema|migrations|sdk|tests|docs|\.ci)\/[\w./-]*$/

/** Relative links and backticked repository paths of the documents that lead nowhere. */
export function checkDocsLinks(files: readonly SourceFile[], exists = isThere): string[] {
  return files
    .filter(({ path }) => path.endsWith('.md'))
    .flatMap((file) => [...links(file, exists), ...paths(file, exists)])
}

const isThere = (path: string): boolean => existsSync(join(repository, path))

function links({ path, text }: SourceFile, exists: (path: string) => boolean): string[] {
  return [...withoutFences(text).matchAll(link)]
    .map(([, target = '']) => decodeURI(target.split('#')[0] ?? ''))
    .filter((target) => target !== '' && !/^[a-z]+:|^\//.test(target))
    .filter((target) => !exists(posix.join(posix.dirname(path), target)))
    .map((target) => `${path} links to ${target}, which does not exist.`)
}

function paths({ path, text }: SourceFile, exists: (path: string) => boolean): string[] {
  return [...withoutFences(text).matchAll(codeSpan)]
    .map(([, span = '']) => span)
    .filter((span) => repositoryPath.test(span) && !span.includes('NNNN') && !exists(span))
    .map((span) => `${path} names \`${span}\`, which does not exist.`)
}

const withoutFences = (text: string): string => text.replaceAll(/^```[\s\S]*?^```/gm, '')
