import Bugsnag from '@bugsnag/js';

export interface IncidentOptions {
  title: string;
  severity?: 'info' | 'warning' | 'error';
  facts?: Record<string, unknown>;
}

class Incidents {
  open({ title, severity = 'warning', facts = {} }: IncidentOptions): void {
    this.#send(new Error(title), { severity, facts });
  }
  #send(error: Error, options: Pick<IncidentOptions, 'severity' | 'facts'>): void {
    Bugsnag.notify(error, (event) => {
      event.severity = options.severity!;
      event.addMetadata('incident', options.facts!);
    });
  }
}
export const incidents = new Incidents();
