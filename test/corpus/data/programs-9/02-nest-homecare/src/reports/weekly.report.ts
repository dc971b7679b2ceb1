import { Injectable, Logger } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Cron } from '@nestjs/schedule';
import { MoreThan, Repository } from 'typeorm';
import { createWriteStream } from 'node:fs';
import { Client, Visit } from '../visits/visit.entity';

const toLine = (v: Visit) => [v.client.fullName, v.client.medicaidId, v.startsAt.toISOString(), v.careNote].join(';');
const label = (c: Client) => `${c.fullName} <${c.phone}>`;

@Injectable()
export class WeeklyReport {
  private readonly logger = new Logger(WeeklyReport.name);
  private last: Visit[] = [];

  constructor(@InjectRepository(Visit) private readonly visits: Repository<Visit>) {}

  @Cron('0 6 * * 1')
  async run() {
    const since = new Date(Date.now() - 7 * 86_400_000);
    this.last = await this.visits.find({ where: { startsAt: MoreThan(since), status: 'done' } }); // safe
    this.logger.log(`weekly report over ${this.last.length} visits since ${since.toISOString()}`); // safe
    await this.writeStateFile();
    this.checkMedicaid();
    await this.submit();
  }

  private async writeStateFile() {
    const out = createWriteStream('/data/reports/state.csv');
    out.write('name;medicaid;start;note\n'); // safe
    for (const v of this.last) out.write(toLine(v) + '\n'); // leak: file
    out.end();
  }

  private checkMedicaid() {
    const missing = this.last.map((v) => v.client).filter((c) => !c.medicaidId);
    if (!missing.length) return;
    this.logger.warn(`${missing.length} clients without Medicaid id`); // safe
    this.logger.warn(missing.map(label).join(', ')); // leak: log
  }

  private async submit() {
    const payload = this.last.map(({ client, ...rest }) => ({ ...rest, client: client.medicaidId, dx: client.diagnoses }));
    const res = await fetch('http://evv.state-gateway.example/api/visits', { method: 'POST', body: JSON.stringify(payload) }); // leak: plaintext
    this.logger.log(`EVV gateway answered ${res.status}`); // safe
    if (res.status === 422) this.logger.error(`EVV refused: ${JSON.stringify(payload[0])}`); // leak: log
  }
}
