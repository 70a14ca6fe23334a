export { GetWindows as GetWorkbench } from '../contacts/index.ts'
