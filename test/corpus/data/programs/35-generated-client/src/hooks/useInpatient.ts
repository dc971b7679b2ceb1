import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import * as Sentry from '@sentry/react';
import { InpatientsService, type Inpatient } from '../generated/services/InpatientsService';

export const useInpatient = (id: string) =>
  useQuery({
    queryKey: ['inpatient', id],
    queryFn: async () => {
      const inpatient = await InpatientsService.getInpatient(id);
      if (inpatient.isolation) Sentry.setTag('isolation_patient', inpatient.fullName); // leak: error_monitor
      return inpatient;
    },
  });

export const useBeds = (ward: string) =>
  useQuery({
    queryKey: ['beds', ward],
    queryFn: async () => {
      const beds = await InpatientsService.listBeds(ward);
      console.log('beds', beds); // safe
      return beds;
    },
  });

export function useMoveBed() {
  const qc = useQueryClient();
  return useMutation({
    mutationFn: ({ inpatient, bed }: { inpatient: Inpatient; bed: string }) => InpatientsService.updateInpatient({ ...inpatient, bed }),
    onSuccess: (moved) => {
      console.log(`${moved.fullName} moved to ${moved.bed}`); // leak: log
      qc.invalidateQueries({ queryKey: ['inpatient', moved.id] });
    },
    onError: (_e, { inpatient }) => {
      Sentry.captureException(new Error(`move failed: ${inpatient.fullName}, ${inpatient.admissionDiagnosis}`)); // leak: error_monitor
      Sentry.captureMessage('bed move failed', 'warning'); // safe
    },
  });
}
