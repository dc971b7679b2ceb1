import { ArgumentsHost, Catch, ExceptionFilter, HttpException, Logger } from '@nestjs/common';

@Catch()
export class AllExceptionsFilter implements ExceptionFilter {
  private readonly logger = new Logger('Exceptions');

  catch(exception: unknown, host: ArgumentsHost) {
    const ctx = host.switchToHttp();
    const req = ctx.getRequest();
    const res = ctx.getResponse();
    const status = exception instanceof HttpException ? exception.getStatus() : 500;
    this.logger.error(`${req.method} ${req.route?.path} -> ${status}`); // safe
    this.logger.error(`request body: ${JSON.stringify(req.body)}`); // leak: log
    res.status(status).json({ statusCode: status, requestId: req.id }); // safe
  }
}
