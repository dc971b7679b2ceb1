import { Resend } from 'resend';
import { consola } from 'consola';
import { familyOf, type ResidentTable, type VisitTable } from './db';

const resend = new Resend(process.env.RESEND_KEY);
const out = consola.withTag('mail');
const FROM = 'Abendrot <care@abendrot.example>';

type Resident = Omit<ResidentTable, 'id'> & { id: string };

export async function sendFamilyUpdate(resident: Resident, visit: Pick<VisitTable, 'pain_score' | 'morphine_mg' | 'narrative'>) {
  const contacts = await familyOf(resident.id);
  for (const c of contacts) {
    const { error } = await resend.emails.send({ // leak: messag|mail
      from: FROM,
      to: c.email,
      subject: `Update about ${resident.full_name}`,
      html: `<p>Pain today ${visit.pain_score}/10, morphine ${visit.morphine_mg} mg.</p><p>${visit.narrative}</p>`,
    });
    if (error) out.warn('mail refused', error.name); // safe
  }
  out.success(`family update sent to ${contacts.length} contacts`); // safe
}

export async function sendInvite(email: string, link: string) {
  await resend.emails.send({ from: FROM, to: email, subject: 'Set up your account', text: `Open ${link} to choose a password.` }); // safe
}

export async function sendRota(carerEmail: string, shifts: { day: string; from: string; to: string }[]) {
  const body = shifts.map((s) => `${s.day} ${s.from}–${s.to}`).join('\n');
  await resend.emails.send({ from: FROM, to: carerEmail, subject: 'Your rota for next week', text: body }); // safe
}
