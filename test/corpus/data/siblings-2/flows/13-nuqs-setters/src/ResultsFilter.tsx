import { useQueryState, parseAsInteger } from 'nuqs';
import { useQueryParams, StringParam } from 'use-query-params';

interface Row { mrn: string; patientName: string; accession: string }

export function ResultsFilter({ rows }: { rows: Row[] }) {
  const [name, setName] = useQueryState('name');
  const [page, setPage] = useQueryState('page', parseAsInteger.withDefault(1));
  const [tab, setTab] = useQueryState('tab');
  return (
    <section data-tab={tab}>
      {rows.map((row, index) => (
        <button key={index} onClick={() => setName(row.patientName)}>{/* leak: url */}
          {name === row.patientName ? 'chosen' : 'choose'}
        </button>
      ))}
      <button onClick={() => setPage(page + 1)}>next</button> {/* safe: a page number */}
      <button onClick={() => setTab('chemistry')}>chemistry</button> {/* safe: constant text */}
    </section>
  );
}

export function RecordJump({ row }: { row: Row }) {
  const [, setQuery] = useQueryParams({ record: StringParam, view: StringParam });
  const jump = () => setQuery({ record: row.mrn }, 'pushIn'); // leak: url
  const flip = (view: 'table' | 'chart') => setQuery({ view }, 'replaceIn'); // safe: a view's name
  return <a onClick={jump} onDoubleClick={() => flip('chart')}>open</a>;
}
