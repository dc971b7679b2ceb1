import { render } from '@react-email/render';
import sendgrid from '@sendgrid/mail';
import { IncidentMail } from './IncidentMail';

const ON_CALL = 'oncall@ehr.example';
interface Subscriber { contactEmail: string; organisation: string; role: 'it-admin' }

export async function incident(title: string, minutes: number): Promise<void> {
  const html = render(<IncidentMail title={title} minutes={minutes} />);
  await sendgrid.send({ to: ON_CALL, from: ON_CALL, subject: title, html }); // safe: an incident
}

export async function subscribe(subscriber: Subscriber): Promise<void> {
  console.log('subscribed', subscriber.contactEmail, subscriber.organisation); // safe: an IT contact
  await sendgrid.send({ to: subscriber.contactEmail, from: ON_CALL, subject: 'Subscribed', text: 'You will hear from us' }); // safe
}
