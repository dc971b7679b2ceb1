import { Context, log } from '@temporalio/activity';
import { trace, SpanStatusCode } from '@opentelemetry/api';
import { createHmac } from 'node:crypto';
import { orm } from '../orm';
import { Participant } from '../model/participant.entity';

const tracer = trace.getTracer('screening');
export const pseudonym = (p: Pick<Participant, 'screeningNo'>) => createHmac('sha256', process.env.PSEUDO_KEY!).update(p.screeningNo).digest('hex').slice(0, 12);

export interface Eligibility {
  ok: boolean;
  reasons: string[];
}

export async function checkEligibility(id: number): Promise<Eligibility> {
  return tracer.startActiveSpan('eligibility', async (span) => {
    const em = orm.em.fork();
    const p = await em.findOneOrFail(Participant, id, { populate: ['site', 'events'] });
    span.setAttribute('site', p.site.code); // safe
    span.setAttribute('pseudonym', pseudonym(p)); // safe
    Context.current().heartbeat({ id });

    const reasons: string[] = [];
    if (p.stage === 'II') reasons.push('stage');
    if (p.events.getItems().some((e) => e.grade >= 4)) reasons.push('toxicity');
    if (p.histology.includes('small cell')) reasons.push('histology');

    if (reasons.length) {
      log.info('screen failure', { participant: p.legalName, stage: p.stage, histology: p.histology, reasons }); // leak: log
      span.setStatus({ code: SpanStatusCode.ERROR, message: 'screen failure' }); // safe
    } else {
      log.info('eligible', { pseudonym: pseudonym(p), site: p.site.code }); // safe
    }
    span.end();
    return { ok: reasons.length === 0, reasons };
  });
}

export async function enrolmentCount(siteCode: string): Promise<number> {
  const n = await orm.em.fork().count(Participant, { site: { code: siteCode } });
  log.debug('enrolled', { siteCode, n }); // safe
  return n;
}
