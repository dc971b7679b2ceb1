'use client';
import { useRouter } from 'next/navigation';
import posthog from 'posthog-js';
import type { Client } from '@/lib/types';

function referralQuery(c: Client): string {
  return new URLSearchParams({ to: c.email, dx: c.diagnosisCode ?? '' }).toString();
}

export function ShareButton({ client }: { client: Client }) {
  const router = useRouter();
  const open = () => router.push(`/clients/${client.id}/share`); // safe
  const refer = () => router.push(`/referrals/new?${referralQuery(client)}`); // leak: url
  const identify = () => {
    posthog.identify(client.therapistId); // safe
    posthog.people.set({ last_client: client.email }); // leak: analytics
  };
  return (
    <div>
      <button onClick={open}>Share</button>
      <button onClick={() => { identify(); refer(); }}>Refer</button>
    </div>
  );
}
