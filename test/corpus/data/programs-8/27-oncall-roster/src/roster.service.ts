import { ConflictException, Injectable, Logger, NotFoundException } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import * as Sentry from '@sentry/node';
import type { Clinician, Shift } from './types';
import { page } from './pager';

@Injectable()
export class RosterService {
  private readonly logger = new Logger(RosterService.name);
  private shifts: Shift[] = [];

  onCall(department: string, at = new Date()): Clinician {
    const shift = this.shifts.find((s) => s.department === department && s.from <= at && s.to > at);
    if (!shift) throw new NotFoundException(`nobody is on call in ${department}`); // safe: a department
    this.logger.log(`${shift.clinician.name} (${shift.clinician.npi}) is on call in ${department}`); // safe: staff
    return shift.clinician;
  }

  assign(shift: Shift): void {
    const clash = this.shifts.find((s) => s.clinician.id === shift.clinician.id && s.from < shift.to && shift.from < s.to);
    if (clash) throw new ConflictException(`${clash.clinician.name} works in ${clash.department} already`); // safe: staff
    this.shifts.push(shift);
    this.logger.debug(JSON.stringify(shift)); // safe: staff
  }

  @Cron('0 7 * * *')
  async morning(): Promise<void> {
    for (const s of this.shifts) {
      try {
        await page(s.clinician, `You are on call in ${s.department}.`);
      } catch (e) {
        Sentry.captureException(e, { extra: { clinician: s.clinician, shift: s.id } }); // safe: staff
        this.logger.error(`could not page ${s.clinician.email}`); // safe: staff
      }
    }
    this.logger.log(`${this.shifts.length} shifts today`); // safe: a count
  }
}
