import bunyan from 'bunyan';

export const log = bunyan.createLogger({
  name: 'stride',
  serializers: {
    err: (e: Error) => ({ name: e.name }),
    patient: (p: { _id: unknown }) => ({ id: String(p._id) }),
  },
});

export class Audit {
  constructor(private readonly actor: string) {}
  opened(kind: string, id: string): void {
    log.info({ actor: this.actor, kind, id }, 'opened'); // safe
  }
  remark(text: string): void {
    log.info({ actor: this.actor }, text); // leak: log
  }
}
