'use client';

import { datadogRum } from '@datadog/browser-rum';
import { useEffect } from 'react';
import type { Chart } from '@/types/chart';

datadogRum.init({ applicationId: 'a', clientToken: 'b', site: 'datadoghq.com', sessionReplaySampleRate: 0 });

export function Rum({ patient, locale }: { patient: Chart['patient']; locale: string }) {
  useEffect(() => {
    datadogRum.setGlobalContextProperty('locale', locale); // safe
    datadogRum.setUser({ id: patient.id, name: patient.legalName, email: patient.email }); // leak: error_monitor
  }, [patient, locale]);
  return null;
}
