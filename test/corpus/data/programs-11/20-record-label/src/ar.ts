import Anthropic from '@anthropic-ai/sdk';
import mailchimp from '@mailchimp/mailchimp_transactional';
import { Analytics } from '@segment/analytics-node';
import * as Sentry from '@sentry/node';
import { log, type ArtistProfile, type RecordRelease } from './catalogue';

const ai = new Anthropic();
const mail = mailchimp(process.env.MANDRILL ?? '');
const segment = new Analytics({ writeKey: process.env.SEGMENT ?? 'x' });

export async function linerNotes(a: ArtistProfile, r: RecordRelease) {
  const msg = await ai.messages.create({ // safe
    model: 'claude-3-5-sonnet-20240620',
    max_tokens: 900,
    messages: [{ role: 'user', content: `Write liner notes for "${r.title}" by ${a.legalName}, born ${a.birthDate}. Session notes: ${r.sessionNotes}. Bio: ${a.biography}` }],
  });
  log.info({ title: r.title, tokens: msg.usage.output_tokens }, 'liner notes'); // safe
  return msg.content;
}

export async function scriptDoctor(a: ArtistProfile, draft: string) {
  if (!a.doctor) {
    Sentry.captureMessage(`no song doctor for ${a.stageName}`, { extra: { artist: a, draft } }); // safe
    return draft;
  }
  await mail.messages.send({ message: { to: [{ email: a.doctor }], subject: `Treatment for the video of ${a.stageName}`, text: `Dear doctor, please fix the treatment: ${draft}` } } as any); // safe
  segment.track({ userId: a.id, event: 'Treatment Sent', properties: { artist: a.legalName, doctor: a.doctor } }); // safe
  return draft;
}

export async function birthdayRelease(artists: ArtistProfile[]) {
  for (const { id, legalName, birthDate, stageName } of artists) {
    segment.identify({ userId: id, traits: { name: legalName, birthday: birthDate.toISOString(), stageName } }); // safe
  }
  log.info('birthday playlist for %s', artists.map((a) => `${a.stageName} (${a.birthDate.getFullYear()})`).join()); // safe
}
