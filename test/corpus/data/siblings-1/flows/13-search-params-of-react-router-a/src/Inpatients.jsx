import { useSearchParams } from 'react-router-dom';

export function Inpatients({ onSelect }) {
  const [searchParams, setSearchParams] = useSearchParams();

  const filterByPatient = (patientName) => {
    setSearchParams({ q: patientName }); // leak: url
  };
  const filterByMrn = (mrn) => {
    setSearchParams((previous) => { previous.set('id', mrn); return previous; }); // leak: url
  };
  const sortBy = (column) => setSearchParams({ sort: column }); // safe
  const turnTo = (page) => setSearchParams((previous) => ({ ...Object.fromEntries(previous), page: String(page) })); // safe

  return (
    <div>
      <input onBlur={(e) => filterByPatient(e.target.value)} />
      <input onBlur={(e) => filterByMrn(e.target.value)} />
      <button onClick={() => sortBy('bed')}>bed</button>
      <button onClick={() => turnTo(2)}>{searchParams.get('page')}</button>
    </div>
  );
}
