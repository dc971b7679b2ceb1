import LogRocket from 'logrocket';
import { useCallback, type DragEvent } from 'react';

interface XrayPatient { id: string; firstName: string; lastName: string; email: string; birthDate: string }

export const boot = (appId: string) =>
  LogRocket.init(appId, { // safe
    dom: { inputSanitizer: true, textSanitizer: true },
    network: { requestSanitizer: (request) => ({ ...request, body: undefined }), responseSanitizer: () => null },
  });

export function Upload({ patient, onFiles }: { patient: XrayPatient; onFiles(files: File[]): void }) {
  const drop = useCallback((event: DragEvent) => {
    const files = Array.from(event.dataTransfer.files);
    const target = `${patient.lastName}_${patient.birthDate}`;
    LogRocket.track('xrays dropped', { count: files.length, bytes: files.reduce((n, f) => n + f.size, 0) }); // safe
    LogRocket.track('xray named', { name: files.map((_, n) => `${target}_${n}.dcm`).join() }); // leak: error_monitor|analytics
    if (files.some((f) => f.size === 0)) LogRocket.captureMessage(`empty file for ${target}`); // leak: error_monitor|analytics
    LogRocket.log('dropped', files[0]?.type); // safe
    onFiles(files);
  }, [patient, onFiles]);

  LogRocket.identify(patient.id, { name: `${patient.firstName} ${patient.lastName}`, email: patient.email }); // leak: error_monitor|analytics
  return <div onDrop={drop}>X-rays of {patient.lastName}</div>;
}
