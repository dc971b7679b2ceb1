import { Module } from '@nestjs/common';
import { ConfigModule } from '@nestjs/config';
import { EventEmitterModule } from '@nestjs/event-emitter';
import { ScheduleModule } from '@nestjs/schedule';
import { TypeOrmModule } from '@nestjs/typeorm';
import { HandoverJob } from './handover/handover.job';
import { OutboundService } from './outbound/outbound.service';
import { CareRecipient } from './threads/care-recipient.entity';
import { CareMessage } from './threads/care-message.entity';
import { ThreadsController } from './threads/threads.controller';
import { ThreadsService } from './threads/threads.service';
import { PartnerBus } from './outbound/partner-bus';

@Module({
  imports: [
    ConfigModule.forRoot({ isGlobal: true }),
    EventEmitterModule.forRoot(),
    ScheduleModule.forRoot(),
    TypeOrmModule.forRoot({
      type: 'postgres',
      url: process.env.DATABASE_URL,
      ssl: { rejectUnauthorized: true },
      entities: [CareRecipient, CareMessage],
    }),
    TypeOrmModule.forFeature([CareRecipient, CareMessage]),
  ],
  controllers: [ThreadsController],
  providers: [ThreadsService, OutboundService, PartnerBus, HandoverJob],
})
export class AppModule {}
