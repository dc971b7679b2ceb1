'use client';
import { parseAsInteger, parseAsString, useQueryState, useQueryStates } from 'nuqs';
import type { ChangeEvent } from 'react';

interface Couple { patientName: string; partnerName: string; dateOfBirth: string; cycleNo: number }

export function CycleFilter({ couples }: { couples: Couple[] }) {
  const [page, setPage] = useQueryState('page', parseAsInteger.withDefault(1));
  const [, setFilter] = useQueryStates({ q: parseAsString, born: parseAsString, sort: parseAsString });
  const [, setSelected] = useQueryState('selected');

  const onPatientName = (e: ChangeEvent<HTMLInputElement>) => {
    const patientName = e.currentTarget.value;
    void setFilter({ q: patientName }); // leak: url
    void setPage(1); // safe
  };
  const pick = (couple: Couple) => {
    void setSelected(couple.partnerName); // leak: url
    void setFilter((old) => ({ ...old, born: couple.dateOfBirth })); // leak: url
    void setFilter({ sort: 'cycle' }); // safe
  };
  return (
    <section aria-label={`page ${page}`}>
      <input onChange={onPatientName} />
      {couples.map((couple) => <button key={couple.cycleNo} onClick={() => pick(couple)}>{couple.cycleNo}</button>)}
    </section>
  );
}
