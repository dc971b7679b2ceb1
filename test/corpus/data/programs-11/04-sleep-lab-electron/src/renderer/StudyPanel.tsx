import { useEffect, useState } from 'react';
import type { StudyReport } from '../shared/types';

declare global {
  interface Window {
    lab: { open(id: number): Promise<StudyReport | null>; order(id: number): Promise<void> };
  }
}

export function StudyPanel({ studyId }: { studyId: number }) {
  const [report, setReport] = useState<StudyReport | null>(null);
  const [tab, setTab] = useState(() => localStorage.getItem('panel.tab') ?? 'summary');

  useEffect(() => {
    window.lab.open(studyId).then((r) => {
      setReport(r);
      console.log('loaded report', r); // leak: log
    });
  }, [studyId]);

  useEffect(() => {
    localStorage.setItem('panel.tab', tab); // safe
  }, [tab]);

  if (!report) return <p>Loading…</p>;
  return (
    <div className="panel">
      <h2>{report.subject.forename} {report.subject.surname}</h2> {/* safe */}
      <dl>
        <dt>AHI</dt><dd>{report.night.ahi}</dd>
        <dt>ODI</dt><dd>{report.night.odi}</dd>
        <dt>SpO2 min</dt><dd>{report.night.minSpo2}</dd>
      </dl>
      <nav>{['summary', 'hypnogram', 'events'].map((t) => <button key={t} onClick={() => setTab(t)}>{t}</button>)}</nav>
      <button onClick={() => window.lab.order(studyId)}>Order CPAP</button>
    </div>
  );
}
