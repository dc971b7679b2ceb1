import type { ReactNode } from 'react';
import { getChart } from '@/lib/ehr';
import { requirePatient } from '@/lib/session';
import { Rum } from './rum';

export default async function PortalLayout({ children }: { children: ReactNode }) {
  const { patient } = await getChart(await requirePatient());
  return (
    <>
      <Rum patient={patient} locale="en-US" />
      <nav>
        <a href="/labs">Results</a> <a href="/messages">Messages</a> <a href="/sign-out">Sign out</a>
      </nav>
      {children}
    </>
  );
}
