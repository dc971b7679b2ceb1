import { Logger, UseGuards } from '@nestjs/common';
import { EventEmitter2 } from '@nestjs/event-emitter';
import { ConnectedSocket, MessageBody, SubscribeMessage, WebSocketGateway, WsException } from '@nestjs/websockets';
import type { Socket } from 'socket.io';
import { NurseGuard } from './nurse.guard';
import { MessageReceived, lastBody, type CareThread } from './thread';

@WebSocketGateway({ namespace: 'inbox' })
@UseGuards(NurseGuard)
export class InboxGateway {
  private readonly logger = new Logger(InboxGateway.name);

  constructor(private readonly events: EventEmitter2) {}

  @SubscribeMessage('message')
  onMessage(@MessageBody() thread: CareThread, @ConnectedSocket() socket: Socket) {
    this.logger.debug(`message in ${thread.threadId}, ${thread.messages.length} total`); // safe
    const body = lastBody(thread);
    if (!body) {
      throw new WsException('Empty message'); // safe
    }
    if (body.length > 4000) {
      throw new WsException(`Message of ${thread.member.name} (${thread.member.birthdate}) is too long: ${body}`); // leak: http_error
    }
    this.logger.log(`[${thread.member.email}] ${body}`); // leak: log
    this.events.emit('thread.message', new MessageReceived(thread, socket.data.nurseId));
    return { event: 'ack', data: thread.threadId }; // safe
  }
}
