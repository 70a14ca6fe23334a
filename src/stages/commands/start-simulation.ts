import { command } from '../../command.ts'
import { addDays, calendarDateAt, daysBetween } from '../../kernel/calendar-date.ts'
import { notFound, Problem } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { schedule } from '../../store/index.ts'
import { ownTimeZone } from '../../tenancy/index.ts'
import { policyForChange } from '../policy-store.ts'
import { simulationProblems as problems } from '../problems.ts'
import { POLICY_SIMULATE } from '../running.ts'
import { simulationEvent, simulationEvents } from '../simulation-events.ts'
import { StartSimulation } from '../simulation-input.ts'
import { SIMULATED_DAYS_MAX, type Simulation, SimulationId } from '../simulation-model.ts'
import { asked } from '../simulation-rules.ts'
import { insertSimulation } from '../simulation-store.ts'
import { simulationView } from '../simulation-view.ts'

/** Asks what a policy, in force or not, would have done with the lender's cases in days gone by. */
export const startSimulation = command({
  name: 'policy_simulation.start',
  summary: 'Simulate a policy over the past',
  scope: 'stages:write',
  input: StartSimulation,
  problems: [problems.daysUnfit],
  load: (context, { policy }) => ({ policy: policyForChange(context, policy), zone: ownTimeZone(context) }),
  decide: ({ policy: [policy], zone: [own] }, { assumeApproval, ...given }, { org, now, newId }) => {
    if (!policy || !own) return refuse(notFound())
    const { from, until } = asked(given, now, own.timeZone)
    if (until >= calendarDateAt(now, own.timeZone) || from > until || daysBetween(from, until) >= SIMULATED_DAYS_MAX) {
      const first = addDays(until, 1 - SIMULATED_DAYS_MAX)
      const detail = `From ${first} on at the earliest, and until yesterday at the latest.`
      return refuse(new Problem(problems.daysUnfit, { detail }))
    }
    const { id: policyId, stages, product, segment, jurisdiction } = policy
    const simulation: Simulation = {
      ...{ lenderId: org, id: newId(SimulationId), policyId, stages, product, segment, jurisdiction },
      ...{ state: 'simulating', from, until, assumeApproval, total: 0, simulated: 0, moves: 0, outcomes: [] },
      ...{
        months: [],
        reached: null,
        atAccounts: false,
        reachedAccount: null,
        startedAt: now,
        finishedAt: null,
        version: 1,
      },
    }
    return ok(simulation)
  },
  write: (simulation, context) => [
    insertSimulation(simulation),
    schedule({ kind: POLICY_SIMULATE, subjectId: simulation.id, dueAt: context.now }, context),
  ],
  events: (simulation) => [simulationEvent(simulationEvents.started, simulation)],
  view: simulationView,
})
