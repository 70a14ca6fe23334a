import ts from 'typescript'
import { isCode, isGenerated, type SourceFile } from './files.ts'

export const FUNCTION_LINES_MAX = 50
export const FILE_LINES_MAX = 250

/** Law and code dictionaries are data: as long as the statute is. */
const isTable = ({ path }: SourceFile): boolean => /\.law\.ts$|(^|[/.-])dictionary\.ts$/.test(path)

/** Functions over 50 lines and files over 250. */
export function checkSizes(files: readonly SourceFile[]): string[] {
  return files
    .filter((file) => isCode(file) && !isGenerated(file) && !isTable(file))
    .flatMap((file) => [...fileSize(file), ...functionSizes(file)])
}

function fileSize({ path, text }: SourceFile): string[] {
  const lines = text.trimEnd().split('\n').length
  return lines > FILE_LINES_MAX
    ? [`${path} has ${lines} lines (at most ${FILE_LINES_MAX}): split it by what it talks about.`]
    : []
}

function functionSizes({ path, text }: SourceFile): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const lineOf = (position: number) => source.getLineAndCharacterOfPosition(position).line + 1
  const found: string[] = []
  const visit = (node: ts.Node) => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body && !isSuite(node)) {
      const first = lineOf(node.getStart())
      const lines = lineOf(node.end) - first + 1
      if (lines > FUNCTION_LINES_MAX)
        found.push(`${path}:${first} has a function of ${lines} lines (at most ${FUNCTION_LINES_MAX}): name its parts.`)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** The callback of `describe` or `test` is a chapter, not a function. */
function isSuite(node: ts.Node): boolean {
  return ts.isCallExpression(node.parent) && /^(describe|test)\b/.test(node.parent.expression.getText())
}
