import Link from 'next/link';
import { currentPatient } from '@/lib/session';
import { RefillForm } from './refill-form';

export default async function RefillsPage() {
  const patient = await currentPatient();
  return (
    <main>
      <h1>Refills</h1>
      {patient.prescriptions.map((rx) => (
        <section key={rx.id}>
          <h2>{rx.drug}</h2>
          <p>{rx.sig}</p>
          {rx.refills > 0 ? <RefillForm prescriptionId={rx.id} /> : null}
          <Link href={`/refills/${rx.id}`}>Details</Link> {/* safe */}
          <a href={`https://www.drugs.com/search.php?searchterm=${rx.drug}&ref=${patient.mrn}`}>About this medicine</a> {/* leak: url */}
        </section>
      ))}
    </main>
  );
}
