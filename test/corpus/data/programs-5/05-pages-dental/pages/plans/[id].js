import { useEffect } from 'react';
import { useRouter } from 'next/router';
import useSWR from 'swr';
import ReactGA from 'react-ga4';
import { PatientBanner } from '../../components/PatientBanner';

const fetcher = (url) => fetch(url).then((r) => r.json());

export default function PlanPage() {
  const router = useRouter();
  const { data } = useSWR(router.query.id ? `/api/plans/${router.query.id}` : null, fetcher); // safe

  useEffect(() => {
    if (!data) return;
    window.localStorage.setItem('recentPatient', JSON.stringify({ name: data.patient.lastName, dob: data.patient.dob })); // leak: client_storage
    window.localStorage.setItem('planView', 'table'); // safe
  }, [data]);

  async function accept() {
    const res = await fetch(`/api/plans/${router.query.id}`, { method: 'POST' });
    ReactGA.event({ // leak: analytics
      category: 'plan',
      action: 'accepted',
      label: `${data.patient.firstName} ${data.patient.lastName} - ${data.plan.procedures[0].description}`,
    });
    ReactGA.event({ category: 'plan', action: 'accept_clicked', label: res.ok ? 'ok' : 'failed' }); // safe
    router.push('/plans');
  }

  if (!data) return <p>Loading…</p>;
  return (
    <main>
      <PatientBanner patient={data.patient} />
      <table>
        <tbody>
          {data.plan.procedures.map((p) => (
            <tr key={p.cdt + p.tooth}>
              <td>{p.tooth}</td>
              <td>{p.description}</td>
              <td>{p.fee}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>Your share: ${data.total}</p>
      <button onClick={accept}>Accept plan</button>
    </main>
  );
}
