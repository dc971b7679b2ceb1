import * as Sentry from '@sentry/nextjs';
import { getConsult } from '@/lib/api';
import { PhotoStrip } from './photo-strip';

export default async function ConsultPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const consult = await getConsult(id);
  Sentry.setTag('consult.photos', consult.photoKeys.length); // safe
  Sentry.setUser({ email: consult.patient.email, username: consult.patient.fullName }); // leak: error_monitor
  return (
    <main>
      <h1>{consult.patient.fullName}</h1> {/* safe */}
      <p>{consult.story}</p>
      <PhotoStrip consult={consult} />
    </main>
  );
}
