import { defineProblem } from '../kernel/problem.ts'

export const simulationProblems = {
  sandboxOnly: defineProblem({
    code: 'simulation_sandbox_only',
    status: 403,
    title: 'Only a sandbox simulates',
    help: 'In production banks return payments, people revoke consents and licences end by themselves. Simulate as an organisation of a sandbox world.',
  }),
} as const
