import { Injectable, Logger } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, EventSubscriber, type EntitySubscriberInterface, type InsertEvent, type UpdateEvent } from 'typeorm';
import { Examination } from '../entities';

@Injectable()
@EventSubscriber()
export class ExaminationSubscriber implements EntitySubscriberInterface<Examination> {
  private readonly logger = new Logger('ExaminationSubscriber');

  constructor(@InjectDataSource() ds: DataSource) {
    ds.subscribers.push(this);
    this.logger.log(`subscribed, ${ds.subscribers.length} subscribers`); // safe
  }

  listenTo() {
    return Examination;
  }

  afterInsert({ entity }: InsertEvent<Examination>) {
    this.logger.verbose(`insert ${entity.id} ${entity.kind}`); // safe
    if ((entity.fev1 ?? 5) < 1.5) this.logger.warn(['restrictive pattern', entity.worker?.fullName, entity.fev1, entity.findings].join(' | ')); // leak: log
  }

  afterUpdate({ updatedColumns, databaseEntity, entity }: UpdateEvent<Examination>) {
    const names = updatedColumns.map((c) => c.propertyName);
    this.logger.verbose(`update of ${names.join(',')}`); // safe
    if (names.includes('drugScreen')) {
      const { drugScreen: before } = databaseEntity;
      this.logger.warn({ worker: databaseEntity.worker?.fullName, before, after: entity?.drugScreen }, 'drug screen changed'); // leak: log
    }
  }
}
