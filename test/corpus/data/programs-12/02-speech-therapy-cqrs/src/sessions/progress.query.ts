import { IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { InternalServerErrorException, Logger, NotFoundException } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { Client } from '../clients/client.entity';
import { GetProgressQuery } from './session.messages';

@QueryHandler(GetProgressQuery)
export class ProgressHandler implements IQueryHandler<GetProgressQuery> {
  private readonly log = new Logger(ProgressHandler.name);
  constructor(@InjectRepository(Client) private readonly clients: Repository<Client>) {}

  async execute(q: GetProgressQuery) {
    const client = await this.clients.findOne({ where: { id: q.clientId }, relations: ['sessions'] }); // safe
    if (!client) throw new NotFoundException(); // safe
    const done = client.sessions.filter((s) => s.state === 'completed');
    this.log.log(`progress ${q.clientId}: ${done.length}/${client.sessions.length}`); // safe
    if (done.length > client.sessions.length) {
      throw new InternalServerErrorException(`Inconsistent sessions for ${client.fullName} (${client.disorder})`); // leak: http-error
    }
    return { client, completed: done.length };
  }
}
