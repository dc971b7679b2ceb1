import { QueryClient, useQuery } from '@tanstack/react-query';
import { persistQueryClient } from '@tanstack/react-query-persist-client';
import { createSyncStoragePersister } from '@tanstack/query-sync-storage-persister';

interface CarePatient { id: string; fullName: string; diagnosis: string; address: string }

const patientClient = new QueryClient();
const themeClient = new QueryClient();

export const usePatients = () =>
  useQuery({
    queryKey: ['patients'],
    queryFn: async (): Promise<CarePatient[]> => (await fetch('/api/patients')).json(),
  }, patientClient);
export const useThemes = () =>
  useQuery({ queryKey: ['themes'], queryFn: async (): Promise<string[]> => (await fetch('/api/themes')).json() }, themeClient);

export function startOffline(): void {
  persistQueryClient({ queryClient: patientClient, persister: createSyncStoragePersister({ storage: window.localStorage }) }); // leak: client_storage
}
export function startThemes(): void {
  persistQueryClient({ queryClient: themeClient, persister: createSyncStoragePersister({ storage: window.localStorage }) }); // safe: themes only
}
