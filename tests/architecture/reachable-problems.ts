import { posix } from 'node:path'
import ts from 'typescript'
import type { SourceFile } from './files.ts'

/** A member of a room's table of problems: `src/mandates/problems.ts`, `mandateProblems`, `ended`. */
export interface ProblemMember {
  readonly file: string
  readonly table: string
  readonly member: string
}

interface Module {
  /** What stands at the top of the file, by name. */
  readonly declared: ReadonlyMap<string, ts.Node>
  /** Names from other files of ours: where they are, and what they are called there. */
  readonly imported: ReadonlyMap<string, { readonly file: string; readonly name: string }>
}

const isProblems = (file: string) => /(^|[/-])problems\.ts$/.test(file) && !file.startsWith('src/kernel/')

/**
 * Which of the rooms' problems can be met from something at the top of a file, by following every name it mentions
 * through our own files. More than can really occur, never less.
 */
export function problemsReachable(files: readonly SourceFile[]) {
  const modules = new Map(files.map((file) => [file.path, moduleOf(file)]))
  return (file: string, name: string): ProblemMember[] => {
    const found = new Map<string, ProblemMember>()
    const seen = new Set<string>()
    const visit = (path: string, wanted: string): void => {
      if (seen.has(`${path} ${wanted}`)) return
      seen.add(`${path} ${wanted}`)
      const module = modules.get(path)
      const elsewhere = module?.imported.get(wanted)
      const node = module?.declared.get(wanted)
      if (elsewhere) visit(elsewhere.file, elsewhere.name)
      else if (node && module) mentions(node, module, path)
    }
    const mentions = (node: ts.Node, module: Module, path: string): void => {
      const member = memberOf(node, module)
      if (member) found.set(`${member.table}.${member.member}`, member)
      else if (ts.isIdentifier(node)) visit(path, node.text)
      else ts.forEachChild(node, (child) => mentions(child, module, path))
    }
    visit(file, name)
    return [...found.values()]
  }
}

function memberOf(node: ts.Node, { imported }: Module): ProblemMember | undefined {
  if (!ts.isPropertyAccessExpression(node) || !ts.isIdentifier(node.expression)) return undefined
  const from = imported.get(node.expression.text)
  return from && isProblems(from.file) ? { file: from.file, table: from.name, member: node.name.text } : undefined
}

function moduleOf({ path, text }: SourceFile): Module {
  const declared = new Map<string, ts.Node>()
  const imported = new Map<string, { file: string; name: string }>()
  const at = (specifier: ts.Expression) =>
    ts.isStringLiteral(specifier) && specifier.text.startsWith('.')
      ? posix.join(posix.dirname(path), specifier.text)
      : undefined
  for (const statement of ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true).statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name) declared.set(statement.name.text, statement)
    if (ts.isVariableStatement(statement)) {
      for (const one of statement.declarationList.declarations) {
        if (ts.isIdentifier(one.name) && one.initializer) declared.set(one.name.text, one.initializer)
      }
    }
    const isRelay = ts.isExportDeclaration(statement) && statement.moduleSpecifier
    const names = ts.isImportDeclaration(statement)
      ? statement.importClause?.namedBindings
      : isRelay
        ? statement.exportClause
        : undefined
    const file =
      ts.isImportDeclaration(statement) || isRelay ? at(statement.moduleSpecifier as ts.Expression) : undefined
    if (!file || !names || !(ts.isNamedImports(names) || ts.isNamedExports(names))) continue
    for (const { name, propertyName } of names.elements) {
      imported.set(name.text, { file, name: (propertyName ?? name).text })
    }
  }
  return { declared, imported }
}
