import { ArgumentsHost, Catch, ExceptionFilter, Logger } from '@nestjs/common';
import type { AxiosError } from 'axios';

@Catch()
export class UpstreamFilter implements ExceptionFilter {
  private readonly logger = new Logger('Upstream');
  catch(err: AxiosError<{ customer: { firstName: string; dob: string } }>, host: ArgumentsHost): void {
    const res = host.switchToHttp().getResponse();
    this.logger.error(`upstream ${err.response?.status} ${err.code}`); // safe: status and code
    this.logger.error('upstream said', JSON.stringify(err.response?.data.customer)); // leak: log
    res.status(502).json({ error: 'upstream_unavailable' }); // safe: generic
  }
}
