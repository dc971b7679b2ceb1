import { ExceptionHandler, type HttpContext } from '@adonisjs/core/http';

export default class HttpExceptionHandler extends ExceptionHandler {
  protected debug = false;

  async handle(error: unknown, ctx: HttpContext) {
    if (error instanceof PressureError) {
      return ctx.response.status(422).send({ message: error.message, who: error.subject }); // leak: http_error
    }
    return super.handle(error, ctx);
  }

  async report(error: unknown, ctx: HttpContext) {
    ctx.logger.error({ name: (error as Error).name, route: ctx.route?.pattern }, 'unhandled'); // safe
  }
}

export class PressureError extends Error {
  constructor(
    message: string,
    readonly subject: string,
  ) {
    super(message);
  }
}
