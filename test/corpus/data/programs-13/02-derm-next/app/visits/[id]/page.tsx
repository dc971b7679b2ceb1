import { notFound } from 'next/navigation';
import { getServerSession } from 'next-auth';
import { loadVisit, type Visit } from '@/lib/db';
import { saveDiagnosis } from './actions';

function age(birthDate: string) {
  return new Date().getFullYear() - new Date(birthDate).getFullYear();
}

export async function generateMetadata({ params }: { params: { id: string } }) {
  return { title: `Visit ${params.id.slice(0, 8)}`, robots: 'noindex' };
}

function Photos({ urls }: { urls: string[] }) {
  console.debug('rendering photos', urls.length); // safe
  return (
    <ul>
      {urls.map((u, i) => (
        <li key={u}><img src={u} alt={`Photo ${i + 1}`} /></li>
      ))}
    </ul>
  );
}

function Header({ visit }: { visit: Visit }) {
  return (
    <header>
      <h1>{visit.patient.name}</h1>
      <p>{age(visit.patient.birthDate)} years</p>
      {visit.urgent && <strong>Urgent</strong>}
    </header>
  );
}

export default async function VisitPage({ params }: { params: { id: string } }) {
  const session = await getServerSession();
  if (!session) notFound();
  const visit = await loadVisit(params.id);
  if (!visit) notFound();
  console.log('open visit', { visit }); // leak: log
  console.log('open visit', { id: visit.id, photos: visit.photos.length }); // safe

  return (
    <main>
      <Header visit={visit} />
      <p>{visit.complaint}</p>
      <Photos urls={visit.photos} />
      <form action={saveDiagnosis.bind(null, visit.id)}>
        <input name="diagnosis" defaultValue={visit.diagnosis ?? ''} />
        <button>Sign</button>
      </form>
    </main>
  );
}
