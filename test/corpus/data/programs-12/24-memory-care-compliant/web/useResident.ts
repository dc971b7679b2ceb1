import { QueryClient, useMutation, useQuery } from '@tanstack/react-query';
import type { Resident } from '../functions/residents';

export const client = new QueryClient({ defaultOptions: { queries: { gcTime: 60_000, retry: 1 } } }); // safe

export function useResident(id: string) {
  return useQuery({
    queryKey: ['resident', id], // safe
    queryFn: async () => {
      const res = await fetch(`/api/residents/${id}`); // safe
      if (!res.ok) throw new Error(`residents ${res.status}`); // safe
      return (await res.json()) as Resident;
    },
  });
}

export function useReport() {
  return useMutation({
    mutationFn: (body: { residentId: string; kind: string; description: string }) => fetch('/api/incidents', { method: 'POST', body: JSON.stringify(body) }), // safe
    onSuccess: (res) => console.info('reported', res.status), // safe
    onError: (e) => console.error('report failed', e.name), // safe
    onSettled: (_d, _e, v) => client.invalidateQueries({ queryKey: ['resident', v.residentId] }), // safe
  });
}
