export { copyTiles, type TileStore } from './copying.ts'
export { type NoteSigner, type NoteVerifier, noteSigner, parseVerifier } from './note.ts'
export { logProblems } from './problems.ts'
export { appendToLog, type LogKeeper } from './sequencing.ts'
