import mixpanel from 'mixpanel-browser';
import { useEffect } from 'react';
import type { DentalChart } from '../lib/charts';

export default function ChartPage({ chart, practicePlan }: { chart: DentalChart; practicePlan: string }) {
  useEffect(() => {
    mixpanel.track('Chart Opened', { plan: practicePlan }); // safe
    mixpanel.people.set({ $name: chart.patientName, $phone: chart.mobile, diagnosis: chart.periodontalDiagnosis }); // leak: analytics
    sessionStorage.setItem('lastChart', JSON.stringify(chart)); // leak: client_storage
    sessionStorage.setItem('chartTab', 'perio'); // safe
  }, [chart, practicePlan]);

  return (
    <main>
      <h1>{chart.patientName}</h1>
      <a href={`/print?name=${chart.patientName}&dx=${chart.periodontalDiagnosis}`}>Print</a> {/* leak: url */}
      <a href={`/print/${chart.chartId}`}>Print compact</a> {/* safe */}
    </main>
  );
}
