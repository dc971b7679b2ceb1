import bunyan from 'bunyan';
import type { Context, Next } from 'koa';

export class AccessLog {
  private readonly log = bunyan.createLogger({ name: 'access' });

  readonly middleware = async (ctx: Context, next: Next): Promise<void> => {
    this.log.info({ method: ctx.method, type: ctx.request.type }, 'in'); // safe
    const body = (ctx.request as { body?: Record<string, unknown> }).body ?? {};
    this.log.debug({ fields: Object.keys(body).length }, 'in'); // safe
    this.log.info({ body }, 'in'); // leak: log
    await next();
    this.log.info({ status: ctx.status, length: ctx.length }, 'out'); // safe
    this.log.info('out %j', ctx.body); // leak: log
  };
}
