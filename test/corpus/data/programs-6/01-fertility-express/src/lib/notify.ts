import Mixpanel from 'mixpanel';
import { Resend } from 'resend';
import type { IvfPatient, TreatmentCycle } from '../domain/cycle.js';

const mp = Mixpanel.init(process.env.MIXPANEL_TOKEN!);
const resend = new Resend(process.env.RESEND_KEY);

type Props = Record<string, string | number | boolean | undefined>;

export function product(event: string, props: Props = {}): void {
  mp.track(event, props);
}

export async function sendTestOutcome(p: IvfPatient, cycle: TreatmentCycle): Promise<void> {
  const outcome = cycle.pregnancyTest === 'positive' ? 'Congratulations, your test is positive' : 'Your test was negative';
  await resend.emails.send({ // leak: messaging
    from: 'clinic@lumen-ivf.example',
    to: p.email,
    subject: `${p.givenName}, your result`,
    text: `${outcome}. Please call the nurses' line.`,
  });
}

export async function alertOnCall(protocolCode: string, openSlots: number): Promise<void> {
  await resend.emails.send({ // safe
    from: 'ops@lumen-ivf.example',
    to: 'oncall@lumen-ivf.example',
    subject: 'Theatre slots running low',
    text: `Protocol ${protocolCode}: ${openSlots} slots left this week`,
  });
}
