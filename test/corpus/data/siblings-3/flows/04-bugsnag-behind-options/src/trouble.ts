import Bugsnag from '@bugsnag/js';
interface Trouble { error: Error; section?: string; details?: Record<string, unknown> }
export class TroubleDesk {
  file({ error, section = 'app', details }: Trouble): void {
    Bugsnag.notify(error, (event) => {
      event.severity = 'warning';
      if (details) event.addMetadata(section, details);
    });
  }
}
