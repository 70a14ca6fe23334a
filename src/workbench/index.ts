export { getWorkbench } from './queries.ts'
