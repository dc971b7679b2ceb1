import OpenAI from 'openai';
import sgMail from '@sendgrid/mail';
import signale from 'signale';
import { orm } from '../orm';
import { AdverseEvent, Site } from '../model/participant.entity';

sgMail.setApiKey(process.env.SENDGRID_KEY ?? '');
const openai = new OpenAI();
const mailLog = signale.scope('safety');

class NarrativeBuilder {
  private parts: string[] = [];
  constructor(private readonly event: AdverseEvent) {}

  who() {
    const { participant } = this.event;
    this.parts.push(`Subject ${participant.legalName}, born ${participant.dateOfBirth.toDateString()}, ${participant.histology} stage ${participant.stage}`);
    return this;
  }

  what() {
    this.parts.push(`${this.event.term} grade ${this.event.grade}: ${this.event.description}`);
    return this;
  }

  build() {
    return this.parts.join('. ');
  }
}

export async function codeToMeddra(eventId: number): Promise<string> {
  const event = await orm.em.fork().findOneOrFail(AdverseEvent, eventId, { populate: ['participant'] });
  const narrative = new NarrativeBuilder(event).who().what().build();
  const reply = await openai.chat.completions.create({ // leak: ai
    model: 'gpt-4o-mini',
    temperature: 0,
    messages: [
      { role: 'system', content: 'Return the MedDRA preferred term only.' },
      { role: 'user', content: narrative },
    ],
  });
  mailLog.info('coded with %d tokens', reply.usage?.total_tokens); // safe
  return reply.choices[0].message.content ?? '';
}

export async function expandTerm(term: string): Promise<string[]> {
  const dictionary = ['Nausea', 'Neutropenia', 'Fatigue'];
  const r = await openai.embeddings.create({ model: 'text-embedding-3-small', input: dictionary }); // safe
  mailLog.debug('dictionary embedded', r.data.length); // safe
  return dictionary.filter((d) => d.startsWith(term[0]));
}

export async function notifySae(eventId: number) {
  const event = await orm.em.fork().findOneOrFail(AdverseEvent, eventId, { populate: ['participant', 'participant.site'] });
  const { participant } = event;
  const message = {
    to: participant.site.coordinatorEmail,
    from: 'safety@arbor-trials.example',
    subject: `SAE ${participant.screeningNo}`,
    text: new NarrativeBuilder(event).who().what().build(),
  };
  try {
    await sgMail.send(message); // leak: messag|mail
    mailLog.success('SAE sent for event %d', event.id); // safe
  } catch (err: any) {
    mailLog.error('sendgrid said %s', err.code); // safe
    mailLog.error(message); // leak: log
    throw new Error('sae notification failed');
  }
}

export async function remindSite(site: Site, open: number) {
  await sgMail.send({ to: site.coordinatorEmail, from: 'ops@arbor-trials.example', subject: `${site.hospital}: ${open} open queries`, text: `IRB ${site.irbNumber}. Please answer the queries in the EDC.` }); // safe
}
