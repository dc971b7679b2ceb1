import { parseAsInteger, useQueryState } from 'nuqs';
import { useSearchParams } from 'react-router-dom';
export function PatientRegistry() {
  const [, setWho] = useQueryState('who');
  const [page, setPage] = useQueryState('page', parseAsInteger.withDefault(1));
  const [, setParams] = useSearchParams();
  const find = (patientName: string) => void setWho(patientName); // leak: url
  const byTumour = (patientMrn: string) => setParams({ chart: patientMrn }); // leak: url
  const turn = () => void setPage(page + 1); // safe
  const sort = (column: 'date' | 'site') => setParams({ sort: column }); // safe
  return (
    <section>
      <input onChange={(e) => find(e.target.value)} onBlur={(e) => byTumour(e.target.value)} />
      <button onClick={turn}>next</button>
      <button onClick={() => sort('site')}>sort</button>
    </section>
  );
}
