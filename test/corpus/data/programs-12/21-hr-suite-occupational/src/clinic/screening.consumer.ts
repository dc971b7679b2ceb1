import * as Sentry from '@sentry/node';
import type { Repository } from 'typeorm';
import { log, segment, slack, subscribe } from '../lib/infra';
import type { OccupationalScreening } from './screening.entity';

interface ScreeningDone {
  screeningId: string;
  managerChannel: string;
}

export class ScreeningConsumer {
  constructor(private readonly repo: Repository<OccupationalScreening>) {}

  async start() {
    await subscribe<ScreeningDone>('screening.done', async ({ screeningId, managerChannel }) => {
      const s = await this.repo.findOneByOrFail({ id: screeningId }); // safe
      log.info({ screeningId }, 'screening done'); // safe
      if (!s.fitForDuty) await this.escalate(s, managerChannel);
      segment.track({ userId: 'clinic', event: 'Screening Done' }); // safe
    });
  }

  private async escalate(s: OccupationalScreening, channel: string) {
    const { employee, drugTestResult, spirometry } = s;
    const text = `${employee.fullName} is not fit for duty. Drug test: ${drugTestResult}, spirometry: ${spirometry}`;
    try {
      await slack.chat.postMessage({ channel, text }); // leak: messag
    } catch (e) {
      Sentry.captureException(e, { tags: { channel }, extra: { notes: s.physicianNotes, who: employee.workEmail } }); // leak: error-monitor
    }
    log.warn('unfit: %s', [employee.fullName, s.audiometry, s.restrictions].join(' / ')); // leak: log
    log.warn({ id: s.id, department: employee.department }, 'escalated'); // safe
  }
}
