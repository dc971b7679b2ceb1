import { QueryClient } from '@tanstack/react-query';
import { persistQueryClient } from '@tanstack/react-query-persist-client';
import { createSyncStoragePersister } from '@tanstack/query-sync-storage-persister';
import AES from 'crypto-js/aes';

interface LabReport { patientName: string; hba1c: number }
export const client = new QueryClient();
export const loadReports = (patientId: string) =>
  client.fetchQuery({ queryKey: ['lab-reports', patientId], queryFn: async () => (await fetch(`/patients/${patientId}/labs`)).json() as Promise<LabReport[]> });

export function open() {
  const persister = createSyncStoragePersister({ storage: window.localStorage });
  return persistQueryClient({ queryClient: client, persister }); // leak: client-storage
}
export function locked(secret: string) {
  const persister = createSyncStoragePersister({
    storage: window.localStorage,
    serialize: (data) => AES.encrypt(JSON.stringify(data), secret).toString(),
    deserialize: (text) => JSON.parse(AES.decrypt(text, secret).toString()),
  });
  return persistQueryClient({ queryClient: client, persister }); // safe
}
