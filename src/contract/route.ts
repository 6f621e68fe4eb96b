import type { z } from 'zod'

/** Who may knock at all; what the knocker may see and do is decided by the rules behind the door. */
export type Access = 'anyone' | 'signed-in' | 'administrator' | 'process-owner'

type Shape = z.ZodType | undefined

/** One promise over HTTP: method, path with `{name}` parameters, what goes in and what comes out. */
export type Route<
  Params extends Shape = Shape,
  Query extends Shape = Shape,
  Body extends Shape = Shape,
  Answer extends Shape = Shape,
> = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: `/${string}`
  readonly access: Access
  readonly summary: string
  readonly params?: Params
  readonly query?: Query
  readonly body?: Body
  /** Shape of the JSON answer; absent where nothing (204) or something other than JSON is sent. */
  readonly answer?: Answer
  /** Status of the answer when all went well. */
  readonly status: 200 | 201 | 204
}

/** Keeps the exact types of a route, so that a handler and a client are checked against it. */
export function route<
  Params extends Shape = undefined,
  Query extends Shape = undefined,
  Body extends Shape = undefined,
  Answer extends Shape = undefined,
>(promise: Route<Params, Query, Body, Answer>): Route<Params, Query, Body, Answer> {
  return promise
}
