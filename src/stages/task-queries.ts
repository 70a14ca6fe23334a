import { query } from '../query.ts'
import { ListTasks } from './task-input.ts'
import { type TaskPosition, tasksOf } from './task-store.ts'
import { taskView } from './task-view.ts'

export const listTasks = query({
  name: 'task.list',
  summary: 'List what is to be done today, earliest due first',
  scope: 'stages:read',
  input: ListTasks,
  list: true,
  load: ({ org, lends, now }, { cursor, limit, ...filter }) => ({
    tasks: tasksOf({ org, lends, now, filter, after: positionOf(cursor), fetch: limit + 1 }),
  }),
  view: ({ tasks }, { limit }, { now }) => {
    const shown = tasks.slice(0, limit)
    const last = shown.at(-1)
    const hasMore = tasks.length > limit
    return {
      data: shown.map((task) => taskView(task, now)),
      hasMore,
      nextCursor: hasMore && last ? JSON.stringify([last.dueAt, last.subject]) : null,
    }
  },
})

function positionOf(cursor: string | undefined): TaskPosition | undefined {
  if (cursor === undefined) return undefined
  const [dueAt, subject] = JSON.parse(cursor) as [string, string]
  return { dueAt, subject }
}
