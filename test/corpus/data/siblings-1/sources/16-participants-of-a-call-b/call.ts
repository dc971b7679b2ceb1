import posthog from 'posthog-js';

interface Clinician { side: 'clinician'; nickname: string; license: string }
interface Attendee { side: 'patient'; nickname: string; dateOfBirth: string; reasonForVisit: string }
type Participant = Clinician | Attendee;

export function joined(who: Participant, call: { raw: any }): void {
  posthog.capture('joined', { as: who.nickname }); // leak: analytics
  posthog.capture('joined', { side: who.side }); // safe
  if (who.side === 'patient') {
    posthog.capture('reason', { value: who.reasonForVisit }); // leak: analytics
  }
  const dateOfBirth = call.raw.options.items[1];
  posthog.capture('age check', { value: dateOfBirth }); // leak: analytics
  const bitrate = call.raw.options.items[2];
  posthog.capture('quality', { value: bitrate }); // safe
  const version: string = call.raw.version;
  posthog.capture('client', { version }); // safe
}
