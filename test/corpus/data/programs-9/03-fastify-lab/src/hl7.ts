export interface OruMessage {
  controlId: string;
  sendingFacility: string;
  patient: { mrn: string; lastName: string; firstName: string; birthDate: string; sex: string };
  observations: Obx[];
}

export interface Obx {
  code: string;
  label: string;
  value: string;
  units: string;
  flag: string;
}

export class Hl7Error extends Error {
  constructor(message: string, public readonly segment?: string) {
    super(message);
  }
}

const fields = (line: string) => line.split('|');

export function parseOru(raw: string): OruMessage {
  const lines = raw.split('\r').filter(Boolean);
  const msh = fields(lines[0]);
  if (msh[0] !== 'MSH') throw new Hl7Error('first segment is not MSH');
  const pidLine = lines.find((l) => l.startsWith('PID'));
  if (!pidLine) throw new Hl7Error('no PID segment');
  const pid = fields(pidLine);
  if (!pid[5]) throw new Hl7Error(`PID without a name: ${pidLine}`, pidLine);
  const [lastName, firstName] = pid[5].split('^');
  return {
    controlId: msh[9],
    sendingFacility: msh[3],
    patient: { mrn: pid[3].split('^')[0], lastName, firstName, birthDate: pid[7], sex: pid[8] },
    observations: lines.filter((l) => l.startsWith('OBX')).map((l) => {
      const f = fields(l);
      const [code, label] = f[3].split('^');
      return { code, label, value: f[5], units: f[6], flag: f[8] };
    }),
  };
}
