import type { Middleware } from 'koa';

export const clinician: Middleware = async (ctx, next) => {
  const user = ctx.get('x-forwarded-user');
  if (!user && ctx.path !== '/health') ctx.throw(401, 'sign_in_required');
  ctx.state.user = user;
  await next();
};
