/** The cells of a line of CSV (RFC 4180). */
export function cellsOf(line: string): readonly string[] {
  const cells: string[] = []
  let [cell, isOpen] = ['', false]
  for (let at = 0; at < line.length; at++) {
    const character = line[at] as string
    if (isOpen && character === '"' && line[at + 1] === '"') {
      cell += '"'
      at++
    } else if (character === '"') isOpen = !isOpen
    else if (character === ',' && !isOpen) {
      cells.push(cell)
      cell = ''
    } else cell += character
  }
  return [...cells, cell]
}
