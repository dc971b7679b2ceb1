import { Module } from '@nestjs/common';
import { EventEmitterModule } from '@nestjs/event-emitter';
import { InboxGateway } from './inbox.gateway';
import { EscalationListener, TriageListener } from './listeners';

@Module({ imports: [EventEmitterModule.forRoot()], providers: [InboxGateway, TriageListener, EscalationListener] })
export class AppModule {}
