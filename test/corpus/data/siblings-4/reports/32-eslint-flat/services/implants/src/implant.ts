import { ageBand, announce, type Implantee } from '../../../libs/people/src/index';

export class Implants {
  register(person: Implantee, stentSerial: string, size: number): void {
    announce(person);
    console.warn('stent', stentSerial); // leak: log
    console.warn('size', size); // safe
    console.warn('age', ageBand(person)); // safe
    // eslint-disable-next-line phitrace/phi-in-logs -- shown on the operating room's screen only
    console.error(person.fullName);
  }
}
