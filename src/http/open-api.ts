import { z } from 'zod'
import { everyRoute } from '../contract/every-route.ts'
import type { Route } from '../contract/route.ts'
import { problem } from '../contract/value.ts'

/** The contract as an OpenAPI 3.1 document, made from the same shapes that requests are read by. */
export function openApiDocument(): Readonly<Record<string, unknown>> {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const route of everyRoute) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation(route) }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Linje', version: '1', description: 'Times are UTC. Refusals are problem details (RFC 9457).' },
    paths,
    components: {
      schemas: { Problem: schemaOf(problem, 'output') },
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'linje' },
        program: { type: 'http', scheme: 'bearer' },
      },
    },
    security: [{ session: [] }, { program: [] }],
  }
}

function operation(route: Route): Readonly<Record<string, unknown>> {
  return {
    operationId: operationId(route),
    summary: route.summary,
    ...(route.access === 'anyone' ? { security: [] } : {}),
    parameters: [
      ...parameters('path', route.params).filter(({ name }) => route.path.includes(`{${name}}`)),
      ...parameters('query', route.query),
      ...(changesCase(route) ? [ifMatch(route)] : []),
    ],
    ...(route.body === undefined
      ? {}
      : {
          requestBody: { required: true, content: { 'application/json': { schema: schemaOf(route.body, 'input') } } },
        }),
    responses: {
      [route.status]: {
        description: 'Done',
        ...(route.answer === undefined
          ? {}
          : { content: { 'application/json': { schema: schemaOf(route.answer, 'output') } } }),
      },
      default: {
        description: 'Refused',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  }
}

/** `putCasesNumberHandler` for `PUT /api/cases/{number}/handler`. */
function operationId({ method, path }: Route): string {
  const words = path.replace(/^\/api/, '').match(/[a-zA-Z]+/g) ?? []
  return [method.toLowerCase(), ...words.map(word => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)].join('')
}

function changesCase({ method, path }: Route): boolean {
  return method !== 'GET' && path.startsWith('/api/cases/{number}')
}

function ifMatch({ method }: Route) {
  const description = 'The version that was seen, as the ETag has it'
  return { name: 'If-Match', in: 'header', required: method !== 'POST', description, schema: { type: 'string' } }
}

function parameters(place: 'path' | 'query', shape: z.ZodType | undefined) {
  if (!(shape instanceof z.ZodObject)) return []
  return Object.entries<z.core.$ZodType>(shape.shape).map(([name, value]) => ({
    name,
    in: place,
    required: place === 'path' || !z.safeParse(value, undefined).success,
    schema: schemaOf(value, 'input'),
  }))
}

function schemaOf(shape: z.core.$ZodType, io: 'input' | 'output'): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(shape, { io, unrepresentable: 'any' })
  return schema
}
