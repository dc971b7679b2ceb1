import Cookies from 'js-cookie';
import type { Context } from 'koa';

interface VentilatedPatient { patientName: string; mrn: string; diagnosis: string; skin: 'dark' | 'light'; loudness: number }

export class Panel {
  constructor(private readonly store: Storage = window.localStorage, private readonly out: Console = console) {}

  show(p: VentilatedPatient, how: keyof Pick<Console, 'debug' | 'error'>): void {
    this.out[how](p.patientName); // leak: log
    console.info.call(console, 'mrn', p.mrn); // leak: log
    globalThis.console.log(p.diagnosis); // leak: log
    this.store.lastPatient = p.patientName; // leak: client-storage
    Object.assign(sessionStorage, { mrn: p.mrn }); // leak: client-storage
    document.cookie = `patient=${encodeURIComponent(p.patientName)}; path=/`; // leak: client-storage
    Cookies.set('mrn', p.mrn, { expires: 7 }); // leak: client-storage
    this.store.skin = p.skin; // safe
    Cookies.set('loudness', String(p.loudness)); // safe
    document.cookie = `skin=${p.skin}; path=/`; // safe
    this.out[how](p.loudness); // safe
  }
  answer(ctx: Context, p: VentilatedPatient): void {
    ctx.cookies.set('patient', p.patientName, { httpOnly: false }); // leak: client-storage
    ctx.cookies.set('skin', p.skin); // safe
  }
  async cache(p: VentilatedPatient) {
    const box = await caches.open('panel');
    await box.put('/last', new Response(JSON.stringify(p))); // leak: client-storage
    await box.delete('/last'); // safe
  }
}
