import { DataSource } from 'typeorm';
import type { FastifyBaseLogger } from 'fastify';
import { IncomingWebhook } from '@slack/webhook';
import appInsights from 'applicationinsights';
import { Basin, DischargeEvent, LabResult } from './entities';

const hook = new IncomingWebhook(process.env.SLACK_HOOK!);

export class LabService {
  constructor(private readonly ds: DataSource, private readonly log: FastifyBaseLogger) {}

  async record(input: Partial<LabResult>) {
    const saved = await this.ds.getRepository(LabResult).save(input); // safe
    this.log.info({ labResult: saved }, 'lab result recorded'); // safe
    if ((saved.cfu ?? 0) > 100) await this.alarm(saved as LabResult);
    return saved;
  }

  private async alarm(r: LabResult) {
    await hook.send({ text: `:warning: ${r.pathogen} ${r.cfu} CFU in specimen ${r.specimen}` }); // safe
    appInsights.defaultClient.trackEvent({ name: 'pathogen_found', properties: { pathogen: r.pathogen, cfu: r.cfu, specimen: r.specimen } }); // safe
  }

  async adjustTreatment(basinId: number, dose: number) {
    const repo = this.ds.getRepository(Basin);
    const basin = await repo.findOneByOrFail({ id: basinId });
    this.log.info(`treatment of ${basin.name}: ${basin.treatment} dose ${basin.dose} -> ${dose} mg/l`); // safe
    basin.dose = dose;
    await repo.save(basin); // safe
    appInsights.defaultClient.trackMetric({ name: 'dose', value: dose }); // safe
    return basin;
  }

  async discharge(outlet: string, volume: number, cause: string) {
    const event = await this.ds.getRepository(DischargeEvent).save({ outlet, volume, cause }); // safe
    this.log.warn({ event }, 'discharge %s %d m3', outlet, volume); // safe
    return event;
  }

  async history(basinId: number) {
    const rows: any[] = await this.ds.query('SELECT specimen, pathogen, cfu, remark FROM lab_result WHERE basin_id = $1 ORDER BY taken_at', [basinId]);
    rows.forEach((r) => this.log.debug(`${r.specimen}: ${r.pathogen} ${r.cfu} ${r.remark ?? ''}`)); // safe
    return rows;
  }
}
