import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import formats from 'ajv-formats'

/*
 * GitHub's OpenAPI description (openapi.json) as a judge of requests and answers.
 */

interface Media {
  readonly 'application/json'?: {
    readonly schema: unknown
    readonly examples?: Record<string, { $ref: string }>
  }
}

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query'
  readonly schema: object
}

interface Operation {
  readonly parameters: readonly (Parameter | { readonly $ref: string })[]
  readonly requestBody?: { readonly content: Media }
  readonly responses: Readonly<Record<string, { readonly content?: Media }>>
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

const published: unknown = JSON.parse(readFileSync(new URL('openapi.json', import.meta.url), 'utf8'))
const description = asJsonSchema(published) as Description
const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false })
formats.default(ajv)
ajv.addSchema(description, 'github')

/** One operation of the description that a request names. */
export interface Route {
  readonly method: string
  /** With its holes: `/repos/{owner}/{repo}/pulls/{pull_number}`. */
  readonly template: string
  readonly parameters: Readonly<Record<string, string>>
}

/** The operation of a path, or null where the description has none. */
export function routeOf(method: string, path: string): Route | null {
  for (const [template, methods] of Object.entries(description.paths)) {
    if (methods[method.toLowerCase()] === undefined) continue
    const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')
    const pattern = template.replace(/\{(\w+)\}/g, (_, name) => (name === 'path' ? '(.+)' : '([^/]+)'))
    const values = new RegExp(`^${pattern}$`).exec(path)?.slice(1)
    if (values === undefined) continue
    const decoded = values.map(decodeURIComponent)
    return {
      method,
      template,
      parameters: Object.fromEntries(names.map((name, at) => [name, decoded[at] ?? ''])),
    }
  }
  return null
}

/** What is wrong with a request; nothing, as it should be. */
export function requestProblems(route: Route, query: URLSearchParams, body: unknown): string[] {
  const operation = operationOf(route)
  const parameters = operation.parameters.map((each) =>
    '$ref' in each ? resolve<Parameter>(each.$ref) : each,
  )
  const problems: string[] = []
  const given = [
    ...Object.entries(route.parameters).map(([name, value]) => ({ place: 'path', name, value })),
    ...[...query].map(([name, value]) => ({ place: 'query', name, value })),
  ]
  for (const { place, name, value } of given) {
    const parameter = parameters.find((each) => each.name === name && each.in === place)
    if (parameter === undefined) problems.push(`no ${place} parameter ${name}`)
    else if (![value, Number(value)].some((each) => ajv.validate(parameter.schema, each)))
      problems.push(`${name}=${value}: ${ajv.errorsText()}`)
  }
  const schema = operation.requestBody?.content['application/json']?.schema
  if (schema === undefined) return body === null ? problems : [...problems, 'a body where none belongs']
  const validate = compiled(`${pointer(route)}/requestBody/content/application~1json/schema`)
  if (!validate(body)) problems.push(ajv.errorsText(validate.errors))
  return [...problems, ...unknownNames(schema, body, 'body')]
}

/** What is wrong with an answer of a documented status. */
export function answerProblems(route: Route, status: number, body: unknown): string[] {
  const response = operationOf(route).responses[status]
  if (response === undefined) return [`${route.method} ${route.template} has no answer ${status}`]
  const content =
    '$ref' in response ? resolve<typeof response>(String(response.$ref)).content : response.content
  if (content?.['application/json'] === undefined) return []
  const at = '$ref' in response ? String(response.$ref).slice(1) : `${pointer(route)}/responses/${status}`
  const validate = compiled(`${at}/content/application~1json/schema`)
  return validate(body) ? [] : [`${route.template} ${status}: ${ajv.errorsText(validate.errors)}`]
}

/** An example of the description, to be answered with the fields that matter changed. */
export function example<T>(name: string): T {
  const found = resolve<{ value: T } | undefined>(`#/components/examples/${name}`)
  if (found === undefined) throw new Error(`no example ${name}`)
  return structuredClone(found.value)
}

function operationOf({ method, template }: Route): Operation {
  const operation = description.paths[template]?.[method.toLowerCase()]
  if (operation === undefined) throw new Error(`no operation ${method} ${template}`)
  return operation
}

const cache = new Map<string, ValidateFunction>()

function compiled(at: string): ValidateFunction {
  const known = cache.get(at) ?? ajv.compile({ $ref: `github#${at}` })
  cache.set(at, known)
  return known
}

function pointer({ method, template }: Route): string {
  return `/paths/${template.replaceAll('/', '~1')}/${method.toLowerCase()}`
}

function resolve<T>(reference: string): T {
  const [, , kind = '', name = ''] = reference.split('/')
  return description.components[kind]?.[name] as T
}

/** `nullable` is OpenAPI 3.0's own: `null` as one more type, or as one more choice beside a reference. */
function asJsonSchema(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(asJsonSchema)
  if (typeof node !== 'object' || node === null) return node
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(node).map(([name, value]) => [name, asJsonSchema(value)]),
  )
  if (nullable !== true) return nullable === undefined ? rest : { ...rest, nullable }
  return { anyOf: [rest, { type: 'null' }] }
}

/** GitHub's schemas let unknown fields pass, so a misspelt one would go unseen. */
function unknownNames(schema: unknown, body: unknown, at: string): string[] {
  const { properties, items } = schema as { properties?: Record<string, unknown>; items?: unknown }
  if (Array.isArray(body))
    return items === undefined ? [] : body.flatMap((each) => unknownNames(items, each, at))
  if (properties === undefined || typeof body !== 'object' || body === null) return []
  return Object.entries(body).flatMap(([name, value]) =>
    properties[name] === undefined
      ? [`no field ${at}.${name}`]
      : unknownNames(properties[name], value, `${at}.${name}`),
  )
}
