import * as Sentry from '@sentry/remix';
import { useNavigate, useParams } from '@remix-run/react';
import LogRocket from 'logrocket';
import { useEffect, useState } from 'react';
import { readGeometry, readHeader, type StudyHeader } from '~/lib/dicom';
import { remember, savePreset } from '~/lib/recent.client';

export default function Study() {
  const { uid } = useParams();
  const navigate = useNavigate();
  const [header, setHeader] = useState<StudyHeader | null>(null);

  useEffect(() => {
    (async () => {
      const res = await fetch(`/wado/${uid}`);
      if (!res.ok) {
        Sentry.captureMessage(`wado failed with ${res.status}`); // safe
        return;
      }
      const bytes = new Uint8Array(await res.arrayBuffer());
      const h = readHeader(bytes);
      setHeader(h);
      await remember(h);
      LogRocket.track('study_opened', { modality: h.modality, ...readGeometry(bytes) });
      LogRocket.identify(h.patientId, { name: h.patientName, birthDate: h.patientBirthDate }); // leak: analytics
      if (!h.accession) {
        Sentry.captureMessage(`no accession: ${h.patientName} ${h.description}`); // leak: error_monitor
      }
    })();
  }, [uid]);

  function share() {
    if (!header) return;
    const q = new URLSearchParams({ uid: header.studyUid, who: header.patientName, what: header.description });
    window.history.pushState(null, '', `/share?${q}`); // leak: url
  }

  function keepPreset(w: number, c: number) {
    void savePreset({ name: `${header?.modality} ${w}/${c}`, windowWidth: w, windowCenter: c });
    localStorage.setItem('cl.window', `${w}/${c}`); // safe
  }

  return (
    <section>
      <h2>{header?.patientName}</h2>
      <button onClick={share}>Share</button>
      <button onClick={() => keepPreset(400, 40)}>Keep window</button>
      <button onClick={() => navigate('/')}>Back</button>
    </section>
  );
}
