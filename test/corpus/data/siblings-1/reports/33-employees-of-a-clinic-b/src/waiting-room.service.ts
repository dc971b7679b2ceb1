import { Injectable, Logger } from '@nestjs/common';

interface WaitingPatient { ticket: number; email: string; reasonForVisit: string }

@Injectable()
export class WaitingRoomService {
  private readonly logger = new Logger('waiting-room');

  enter(patient: WaitingPatient, receptionistEmail: string): void {
    this.logger.log(`ticket ${patient.ticket} given by ${receptionistEmail}`); // safe: staff
    this.logger.log(`ticket for ${patient.email}`); // leak: log
    this.logger.debug(patient.reasonForVisit); // leak: log
  }
}
