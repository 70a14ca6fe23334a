export { simulationProblems } from './problems.ts'
