type Segment = { name: string; cells: string[] };

export class Listener {
  private readonly cache = new Map<string, Segment>();

  onSegments(segments: Segment[], patientEmail: string) {
    const pid = segments.find((segment) => segment.name === 'PID');
    const [, , port, ssn] = pid?.cells ?? [];
    console.log('number', ssn); // leak: log
    console.log('port', port); // safe
    const slot = patientEmail.normalize().trim();
    console.log('slot', slot); // leak: log
    this.cache.set(slot, pid!);
    console.log('cached', [...this.cache.keys()]); // leak: log
    console.log('cached', this.cache.size); // safe
    const mrn = segments.at(-1)!.cells.at(0);
    console.log(mrn); // leak: log
    const encoding = segments[0]!.cells[1];
    console.log(encoding); // safe
  }
}

interface Porter { role: 'porter'; label: string; badge: string }
interface Inmate { role: 'patient'; label: string; badge: string; diagnosis: string; birthDate: string }
export const enter = (person: Porter | Inmate) => {
  console.log(person.role); // safe
  console.log('entered', person.label); // leak: log
  if (person.role === 'porter') console.log('porter', person.label); // safe
};
