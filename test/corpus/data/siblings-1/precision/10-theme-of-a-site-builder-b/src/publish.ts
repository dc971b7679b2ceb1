import winston from 'winston';
import { templates } from './templates';

const logger = winston.createLogger();
interface Owner { name: string; email: string; phone: string; template: string }

export class Publisher {
  publish(owner: Owner): void {
    logger.info(`published for ${owner.email}`); // safe: an owner of a web site
    logger.info('owner', { name: owner.name, phone: owner.phone }); // safe: no health
    logger.info('template', { slug: templates.find((t) => t.slug === owner.template)?.slug }); // safe
  }
  async contact(form: FormData): Promise<void> {
    logger.debug('contact form', { name: form.get('name') }); // safe: no health
  }
}
