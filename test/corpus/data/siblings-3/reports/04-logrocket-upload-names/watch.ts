import LogRocket from 'logrocket';

interface ScanPatient { id: string; fullName: string; email: string; bodyPart: string }

export const begin = (app: string) =>
  LogRocket.init(app, { // safe
    dom: { inputSanitizer: true, textSanitizer: true },
    network: { requestSanitizer: (request) => { request.body = undefined; return request; } },
  });

export class UploadWatch {
  constructor(private readonly patient: ScanPatient) {}
  started(files: FileList) {
    LogRocket.track('upload', { count: files.length }); // safe
    LogRocket.identify(this.patient.id, { name: this.patient.fullName, email: this.patient.email }); // leak: error-monitor|analytics
    for (const file of Array.from(files)) LogRocket.log(`${this.patient.fullName}/${file.name}`); // leak: error-monitor|analytics|log
    (window as any).newrelic.addPageAction('scan', { part: this.patient.bodyPart, who: this.patient.fullName }); // leak: error-monitor|analytics
    (window as any).newrelic.addPageAction('scan', { count: files.length }); // safe
  }
}
