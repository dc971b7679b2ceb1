import app from '@adonisjs/core/services/app'
import { ExceptionHandler, type HttpContext } from '@adonisjs/core/http'
import { errors as vine } from '@vinejs/vine'

export default class HttpExceptionHandler extends ExceptionHandler {
  protected debug = !app.inProduction

  async handle(error: unknown, ctx: HttpContext) {
    if (error instanceof vine.E_VALIDATION_ERROR) {
      return ctx.response.status(422).send({ fields: error.messages.map((m: { field: string }) => m.field) }) // safe
    }
    return super.handle(error, ctx)
  }

  async report(error: any, ctx: HttpContext) {
    ctx.logger.error({ code: error.code, status: error.status, route: ctx.route?.pattern }, 'request failed') // safe
    if (ctx.request.method() !== 'GET' && ctx.request.url().includes('/candidates')) {
      ctx.logger.error({ payload: ctx.request.body() }, 'candidate request body') // leak: log
    }
  }
}
