import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { ScreeningId, TemplateId } from './model.ts'
import { GetScreening, GetTemplate, ListScreenings, ListTemplates } from './screening-input.ts'
import { screeningNamed, screeningsOf, screeningsWithIds } from './screening-store.ts'
import { screeningView, templateView } from './screening-view.ts'
import { templateNamed, templatesOf, templatesWithIds } from './template-store.ts'

export const getScreening = query({
  name: 'message_screening.get',
  summary: 'Read what was found in a message',
  scope: 'messages:read',
  input: GetScreening,
  load: (context, { screening }) => ({ screening: screeningNamed(context, screening) }),
  view: ({ screening: [screening] }, _, context) => (screening ? screeningView(screening, context) : null),
})

export const listScreenings = query({
  name: 'message_screening.list',
  summary: 'List screened messages, newest first',
  scope: 'messages:read',
  input: ListScreenings,
  list: true,
  load: (context, input) => ({ screenings: screeningsOf(context, input, keysetOf(input)) }),
  view: async ({ screenings }, input, context) => {
    const shown = new Map(
      await Promise.all(screenings.map(async (one) => [one.id, await screeningView(one, context)] as const)),
    )
    return pageOf(screenings, input, {
      position: (screening) => screening,
      item: ({ id }) => shown.get(id),
    })
  },
})

export const screeningsByIds = batch({
  name: 'message_screening.by_ids',
  scope: 'messages:read',
  ids: ScreeningId,
  rows: screeningsWithIds,
  key: ({ id }) => id,
  view: screeningView,
})

export const getTemplate = query({
  name: 'message_template.get',
  summary: 'Read a version of a template',
  scope: 'messages:read',
  input: GetTemplate,
  load: (context, { template }) => ({ template: templateNamed(context, template) }),
  view: ({ template: [template] }) => (template ? templateView(template) : null),
})

export const listTemplates = query({
  name: 'message_template.list',
  summary: 'List versions of templates you wrote or approve, newest first',
  scope: 'messages:read',
  input: ListTemplates,
  list: true,
  load: (context, input) => ({ templates: templatesOf(context, input, keysetOf(input)) }),
  view: ({ templates }, input) =>
    pageOf(templates, input, {
      position: ({ submittedAt, id }) => ({ createdAt: submittedAt, id }),
      item: templateView,
    }),
})

export const templatesByIds = batch({
  name: 'message_template.by_ids',
  scope: 'messages:read',
  ids: TemplateId,
  rows: templatesWithIds,
  key: ({ id }) => id,
  view: templateView,
})
