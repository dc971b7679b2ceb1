import type { Middleware } from 'koa';

export interface Caller { clientId: string; scopes: string[] }

export const requireScope = (scope: string): Middleware => async (ctx, next) => {
  const caller = ctx.state.caller as Caller | undefined;
  if (!caller?.scopes.includes(scope)) {
    console.warn('denied', caller?.clientId, scope); // safe: an application and a scope
    ctx.throw(403, 'insufficient_scope'); // safe
  }
  await next();
};
