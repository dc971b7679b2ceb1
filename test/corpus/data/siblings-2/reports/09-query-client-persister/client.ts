import { QueryClient } from '@tanstack/react-query';
import { persistQueryClient } from '@tanstack/react-query-persist-client';
import { createSyncStoragePersister } from '@tanstack/query-sync-storage-persister';
import CryptoJS from 'crypto-js';

interface DialysisPatient { mrn: string; fullName: string; dryWeight: number; diagnosis: string }

/** Holds what the screens of a patient have asked for. */
export const patientQueries = new QueryClient({ defaultOptions: { queries: { gcTime: 86_400_000 } } });

export const loadPatient = (id: string): Promise<DialysisPatient> =>
  patientQueries.fetchQuery({
    queryKey: ['patient', id],
    queryFn: async () => (await (await fetch(`/api/patients/${id}`)).json()) as DialysisPatient,
  });

export function keepOpen(): void {
  persistQueryClient({ queryClient: patientQueries, persister: createSyncStoragePersister({ storage: window.localStorage }) }); // leak: client_storage
}

export function keepSealed(key: string): void {
  const persister = createSyncStoragePersister({
    storage: window.localStorage,
    serialize: (state) => CryptoJS.AES.encrypt(JSON.stringify(state), key).toString(),
    deserialize: (text) => JSON.parse(CryptoJS.AES.decrypt(text, key).toString(CryptoJS.enc.Utf8)),
  });
  persistQueryClient({ queryClient: patientQueries, persister }); // safe
}

export function forget(): void {
  patientQueries.clear();
  window.localStorage.removeItem('REACT_QUERY_OFFLINE_CACHE'); // safe
}
