import { contactNow } from '../contacts/index.ts'
import { query } from '../query.ts'
import type { Context } from '../store/index.ts'
import { ListTasks } from './task-input.ts'
import { contactPurposes, type Task } from './task-model.ts'
import { type FoundTask, type FoundTasks, type TaskPosition, tasksOf } from './task-store.ts'
import { taskView } from './task-view.ts'

export const listTasks = query({
  name: 'task.list',
  summary: 'List what is to be done today, earliest due first',
  scope: 'stages:read',
  input: ListTasks,
  list: true,
  load: (context, { cursor, limit, ...filter }) => {
    const { org, lends, now } = context
    const paging = { after: positionOf(cursor), fetch: limit + 1 }
    return { found: tasksOf({ org, lends, now, filter, ...paging, contacts: mayAsk(context) }) }
  },
  view: ({ found: [found] }, { limit }, context) => {
    const tasks = found?.tasks ?? []
    const shown = tasks.slice(0, limit)
    const last = shown.at(-1)
    const hasMore = tasks.length > limit
    const asked = askedOf(found)
    return {
      data: shown.map((task) => taskView({ ...task, contact: contactOf(task, asked, context) }, context.now)),
      hasMore,
      nextCursor: hasMore && last ? JSON.stringify([last.dueAt, last.subject]) : null,
    }
  },
})

/** Whether somebody may be contacted is told to those who may ask the gate. */
const mayAsk = ({ actor }: Pick<Context, 'actor'>): boolean =>
  actor.kind === 'system' || actor.scopes.has('contacts:read')

function askedOf(found: FoundTasks | undefined) {
  const grounds = new Map(found?.ground.map(({ n, ground }) => [n, ground]))
  const budgets = new Map(found?.spent.map((spent) => [spent.n, spent]))
  return (n: number) => {
    const ground = grounds.get(n)
    return ground && { ground, spent: budgets.get(n) }
  }
}

function contactOf(
  { kind, asked, channel, point }: FoundTask,
  found: ReturnType<typeof askedOf>,
  context: Context,
): Task['contact'] {
  const loaded = asked === null ? undefined : found(asked)
  if (!loaded || !(kind in contactPurposes)) return null
  const purpose = contactPurposes[kind as keyof typeof contactPurposes]
  return contactNow(loaded, { purpose, channel, point }, context)
}

function positionOf(cursor: string | undefined): TaskPosition | undefined {
  if (cursor === undefined) return undefined
  const [dueAt, subject] = JSON.parse(cursor) as [string, string]
  return { dueAt, subject }
}
