import LogRocket from 'logrocket';
import { useCallback } from 'react';

export function startReplay(appId: string): void {
  LogRocket.init(appId, { // safe
    dom: { textSanitizer: true, inputSanitizer: true },
    network: { requestSanitizer: () => null, responseSanitizer: () => null },
  });
}

interface WoundPatient { id: string; fullName: string; email: string; woundSite: string }

export function PhotoUpload({ patient, photos }: { patient: WoundPatient; photos: File[] }) {
  const upload = useCallback(() => {
    LogRocket.identify(patient.id); // safe
    LogRocket.identify(patient.id, { name: patient.fullName, email: patient.email }); // leak: error_monitor|analytics
    for (const photo of photos) {
      const target = `${patient.fullName}-${patient.woundSite}-${photo.name}`;
      LogRocket.track('photo', { target }); // leak: error_monitor|analytics
      LogRocket.track('photo', { bytes: photo.size }); // safe
    }
    LogRocket.captureMessage('photos uploaded', { extra: { count: photos.length } }); // safe
  }, [patient, photos]);
  return <button onClick={upload}>Send photos of {patient.fullName}</button>;
}
