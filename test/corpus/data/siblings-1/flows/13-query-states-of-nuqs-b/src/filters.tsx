'use client';
import { parseAsInteger, parseAsString, useQueryState, useQueryStates } from 'nuqs';

interface PatientFilter { patientEmail: string; birthDate: string; page: number }

export function usePatientFilters() {
  const [, setTerm] = useQueryState('term');
  const [view, setView] = useQueryState('view');
  const [filters, setFilters] = useQueryStates({ who: parseAsString, born: parseAsString, page: parseAsInteger });

  const apply = (filter: PatientFilter) => {
    void setTerm(filter.patientEmail); // leak: url
    void setFilters({ born: filter.birthDate }); // leak: url
    void setFilters({ page: filter.page }); // safe
  };
  const showAs = (mode: 'table' | 'cards') => void setView(mode); // safe
  return { apply, showAs, view, page: filters.page };
}
