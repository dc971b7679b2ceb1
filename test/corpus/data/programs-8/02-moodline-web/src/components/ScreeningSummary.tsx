'use client';
import { useRouter } from 'next/navigation';
import posthog from 'posthog-js';
import type { ScreeningResult } from '../types/journal';

export function ScreeningSummary({ result }: { result: ScreeningResult }) {
  const router = useRouter();
  const { client, score, severity } = result;

  const share = () => {
    const qs = new URLSearchParams({ name: client.legalName, score: String(score), severity });
    router.push(`/share?${qs.toString()}`); // leak: url
  };

  const open = () => {
    posthog.identify(client.email, { diagnosis: client.diagnosis.join(',') }); // leak: analytics
    router.push('/resources?lang=en'); // safe
  };

  return (
    <section>
      <h2>{client.preferredName}</h2>
      <p>Answered {result.answers.filter((a) => a > 0).length} of 9</p>
      <button onClick={share}>Share with clinician</button>
      <button onClick={open}>Resources</button>
    </section>
  );
}
