import type { FastifyHelmetOptions } from '@fastify/helmet'
import type { House } from '../desk/house.ts'

/** What pages of ours may load and who may frame them: ourselves and nobody. Set on every answer. */
export function pagePolicy(house: House): FastifyHelmetOptions {
  const secure = house.baseUrl.startsWith('https:')
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'script-src': ["'self'"],
        'style-src': ["'self'"],
        // Styles that are set on elements one by one (positions of menus); nothing can be loaded by them.
        'style-src-attr': ["'unsafe-inline'"],
        'img-src': ["'self'", 'data:'],
        'font-src': ["'self'"],
        // A mail as it looked: a page of ours that may do nothing (see letter-page).
        'frame-src': ["'self'"],
        'connect-src': ["'self'"],
        'manifest-src': ["'self'"],
        'form-action': ["'self'"],
        'base-uri': ["'none'"],
        'frame-ancestors': ["'none'"],
        // On http it would send every script to a port where nothing listens.
        ...(secure ? { 'upgrade-insecure-requests': [] } : {}),
      },
    },
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: secure,
  }
}
