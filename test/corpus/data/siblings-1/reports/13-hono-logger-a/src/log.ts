import { createMiddleware } from 'hono/factory';

export const requestLog = createMiddleware(async (c, next) => {
  console.info(`${c.req.method} started`); // safe
  if (c.req.header('content-type')?.startsWith('application/json')) {
    const body = await c.req.raw.clone().json();
    console.info('body', JSON.stringify(body)); // leak: log
    console.info('fields', Object.keys(body).length); // safe
  }
  await next();
  console.info(`${c.req.method} ended`, c.res.status); // safe
});
