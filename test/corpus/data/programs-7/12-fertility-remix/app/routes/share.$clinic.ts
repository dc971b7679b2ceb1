import { createCookie, json, redirect, type LoaderFunctionArgs } from '@remix-run/node';
import { requireUser } from '~/lib/session.server';
import { journeyFor } from '~/lib/journey.server';

const shareCookie = createCookie('share', { secure: true });

export async function loader({ request, params }: LoaderFunctionArgs) {
  const user = await requireUser(request);
  const journey = await journeyFor(user.id);
  if (!journey) return redirect('/welcome');
  const { patient } = journey;
  if (patient.clinicId !== params.clinic) {
    return json({ error: `${patient.fullName} and ${patient.partnerName} are not registered at this clinic` }, { status: 403 }); // leak: http_error
  }
  const cookie = await shareCookie.serialize({ who: patient.email, partner: patient.partnerName }); // leak: cookie|client_storage
  const last = journey.transfers.at(-1);
  return redirect(`https://portal.clinic.example/import?name=${encodeURIComponent(patient.fullName)}&outcome=${last?.outcome}`, { headers: { 'Set-Cookie': cookie } }); // leak: url
}
