import { getChart } from '@/lib/ehr';
import { requirePatient } from '@/lib/session';
import { Explain } from './explain';

export const dynamic = 'force-dynamic';

export default async function LabsPage() {
  const chart = await getChart(await requirePatient());
  const abnormal = chart.labs.filter((l) => l.value < l.range[0] || l.value > l.range[1]);
  console.info(`labs page: ${abnormal.length}/${chart.labs.length} out of range`); // safe
  if (abnormal.length > 5) console.warn('many abnormal results', chart.patient.mrn, abnormal.map((l) => `${l.test}=${l.value}`)); // leak: log

  return (
    <main>
      <h1>Results</h1>
      <ul>
        {chart.labs.map((l) => (
          <li key={l.id}>
            {l.test}: {l.value} {l.unit} <Explain lab={l} name={chart.patient.legalName} problems={chart.problems.map((p) => p.text)} />
          </li>
        ))}
      </ul>
      <p>Care team: {chart.careTeam.map((m) => m.name).join(', ')}</p>
    </main>
  );
}
