import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const forEveryone = { audience: 'everyone' };

/** Headers that every page carries: only our own scripts run, nobody frames us. */
const pageHeaders = {
  'content-security-policy':
    "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; connect-src 'self' ws: wss:; worker-src 'self'; frame-ancestors 'none'; base-uri 'self'; form-action 'self'; object-src 'none'",
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'permissions-policy': 'geolocation=(), camera=(self), microphone=(self)',
  'cross-origin-opener-policy': 'same-origin',
};

/** Serves the built client: hashed assets for a year, pages and the service worker fresh each time. */
export async function serveClient(fastify: FastifyInstance, dir: string): Promise<void> {
  await fastify.register(fastifyStatic, { root: dir, serve: false });
  const asset = /^\/(assets\/|[^/]+\.(js|css|png|svg|ico|webmanifest|json|woff2)$)/;
  fastify.route({
    method: ['GET', 'HEAD'],
    url: '/*',
    config: forEveryone,
    handler: (request, reply) => {
      const path = new URL(request.url, 'http://localhost').pathname;
      void reply.headers(pageHeaders);
      if (asset.test(path)) {
        const hashed = path.startsWith('/assets/');
        return reply.sendFile(path.slice(1), dir, { maxAge: hashed ? '365d' : 0, immutable: hashed, cacheControl: true });
      }
      const page = path === '/raise' || path.startsWith('/raise/') ? 'raise.html' : 'index.html';
      return reply.header('cache-control', 'no-cache').sendFile(page, join(dir), { cacheControl: false });
    },
  });
}
