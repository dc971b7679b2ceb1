import { useQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import FHIR from 'fhirclient';
import type { Bundle, Condition, MedicationAdministration, Observation, Patient } from 'fhir/r4';

export function useSmart() {
  return useQuery({ queryKey: ['smart'], queryFn: () => FHIR.oauth2.ready(), staleTime: Infinity });
}

export function usePatient() {
  const { data: smart } = useSmart();
  return useQuery({
    queryKey: ['patient', smart?.patient.id],
    enabled: !!smart,
    queryFn: async () => {
      const patient = (await smart!.patient.read()) as Patient;
      console.debug('patient loaded', patient.id, patient.meta?.versionId); // safe
      return patient;
    },
  });
}

export function useDiagnoses() {
  const { data: smart } = useSmart();
  return useQuery({
    queryKey: ['conditions', smart?.patient.id],
    enabled: !!smart,
    queryFn: async () => {
      const bundle = await smart!.request<Bundle<Condition>>(`Condition?patient=${smart!.patient.id}&category=encounter-diagnosis`); // safe
      console.log('conditions total', bundle.total); // safe
      return bundle.entry?.flatMap((e) => (e.resource ? [e.resource] : [])) ?? [];
    },
    select: (conditions) => conditions.filter((c) => c.clinicalStatus?.coding?.[0].code === 'active'),
  });
}

export function useNeutrophils() {
  const { data: smart } = useSmart();
  return useQuery({
    queryKey: ['anc', smart?.patient.id],
    enabled: !!smart,
    queryFn: () => smart!.request<Bundle<Observation>>(`Observation?code=26499-4&_sort=-date&_count=6&patient=${smart!.patient.id}`), // safe
    select: (b) => b.entry?.map(({ resource }) => ({ at: resource?.effectiveDateTime, value: resource?.valueQuantity?.value })) ?? [],
  });
}

export function useAdministerDose() {
  const { data: smart } = useSmart();
  const qc = useQueryClient();
  return useMutation({
    mutationFn: (dose: MedicationAdministration) => smart!.create(dose as any), // safe
    onSuccess: (created: any) => {
      console.info('administration', created.id, created.status); // safe
      qc.invalidateQueries({ queryKey: ['doses'] });
    },
    onError: (_err, dose) => {
      console.error('administration rejected', dose); // leak: log
    },
  });
}
