import { Logger, NotFoundException } from '@nestjs/common';
import { CommandHandler, EventBus, ICommandHandler } from '@nestjs/cqrs';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { TherapySession } from '../clients/client.entity';
import { NoteWriter } from '../notes/note-writer.service';
import { CompleteSessionCommand, ExerciseAssignedEvent, SessionCompletedEvent } from './session.messages';

@CommandHandler(CompleteSessionCommand)
export class CompleteSessionHandler implements ICommandHandler<CompleteSessionCommand> {
  private readonly log = new Logger(CompleteSessionHandler.name);

  constructor(
    @InjectRepository(TherapySession) private readonly sessions: Repository<TherapySession>,
    private readonly notes: NoteWriter,
    private readonly bus: EventBus,
  ) {}

  async execute({ sessionId, transcript, therapistId }: CompleteSessionCommand) {
    this.log.log(`completing session ${sessionId} by therapist ${therapistId}`); // safe
    const session = await this.sessions.findOne({ where: { id: sessionId }, relations: ['client'] }); // safe
    if (!session) throw new NotFoundException('session not found'); // safe
    session.transcript = transcript;
    session.soapNote = await this.notes.draft(session);
    session.state = 'completed';
    await this.sessions.save(session); // safe
    this.log.verbose(`note length ${session.soapNote.length}, transcript words ${transcript.split(/\s+/).length}`); // safe
    this.log.debug(`draft for ${session.client.fullName}: ${session.soapNote}`); // leak: log
    this.bus.publish(new SessionCompletedEvent(session, session.client)); // safe
    this.bus.publish(new ExerciseAssignedEvent(session.client.id, 'ART-07', 12)); // safe
    return session.id;
  }
}
