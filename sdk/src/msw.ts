import { type HttpHandler, HttpResponse, http } from 'msw'
import type { ProblemCodes } from './generated/facade.ts'
import { type Answers, problems, routes } from './generated/mocks.ts'

/** `mandates.sign`: an operation as the client calls it. */
export type OperationName = keyof Answers

/** What a mocked operation answers: a value of its type, or a function that makes one, or a whole response. */
export type Answering<Name extends OperationName> =
  | Answers[Name]
  | ((call: {
      readonly request: Request
      readonly params: Readonly<Record<string, string>>
    }) => Answers[Name] | Response | Promise<Answers[Name] | Response>)

export interface MockOptions {
  /** Only requests to this origin; any by default. */
  readonly baseUrl?: string
}

/** A handler for one operation. An operation the contract does not have does not compile. */
export function mock<Name extends OperationName>(
  name: Name,
  answer: Answering<Name> = routes[name].answer,
  { baseUrl = '*' }: MockOptions = {},
): HttpHandler {
  const { method, path, status } = routes[name]
  return http[method](`${baseUrl}${path}`, async ({ request, params }) => {
    const made =
      typeof answer === 'function'
        ? await answer({ request: request as unknown as Request, params: params as Record<string, string> })
        : answer
    return made instanceof Response ? made : HttpResponse.json(made as never, { status })
  })
}

/** A handler that refuses: a problem the operation may answer with, as the service writes it. */
export const mockProblem = <Name extends OperationName>(
  name: Name,
  code: ProblemCodes[Name],
  { baseUrl, ...members }: MockOptions & { readonly detail?: string; readonly errors?: readonly object[] } = {},
): HttpHandler => {
  const { status, title, type } = problems[code as keyof typeof problems]
  const body = { type, title, status, detail: title, code, requestId: 'req_00000000000000000000000000', ...members }
  const refused = () =>
    new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/problem+json' } })
  return mock(name, refused, baseUrl === undefined ? {} : { baseUrl })
}

/** Handlers for the whole service, answering with the contract's examples where nothing else is given. */
export const mockAll = (
  answers: { readonly [Name in OperationName]?: Answering<Name> } = {},
  options: MockOptions = {},
): HttpHandler[] =>
  (Object.keys(routes) as OperationName[]).map((name) => mock(name, answers[name] as Answering<typeof name>, options))

/** Handlers for the whole service, all of them yours: an operation without one does not compile. */
export const mockEvery = (
  answers: { readonly [Name in OperationName]: Answering<Name> },
  options: MockOptions = {},
): HttpHandler[] => mockAll(answers, options)
