import { autorun, makeAutoObservable } from 'mobx';
import { GameAnalytics } from 'gameanalytics';
import { patients, type Patient } from './generator';
import { broadcast } from './multiplayer';

export class HospitalStore {
  waiting: Patient[] = [];
  cured = 0;
  money = 5000;
  private source: Generator<Patient>;

  constructor(seed: string) {
    this.source = patients(seed);
    makeAutoObservable(this);
    autorun(() => {
      localStorage.setItem('save-game', JSON.stringify({ waiting: this.waiting, money: this.money })); // safe
    });
  }

  spawn() {
    const p = this.source.next().value as Patient;
    this.waiting.push(p);
    console.log(`${p.name} (${p.age}) walks in with ${p.diagnosis}`); // safe
    GameAnalytics.addDesignEvent(`patient:${p.diagnosis}`); // safe
    broadcast({ type: 'patient', patient: p }); // safe
  }

  treat(id: number, cure: string) {
    const p = this.waiting.find((x) => x.id === id);
    if (!p) return;
    if (cure === p.medication) {
      this.cured++;
      this.money += 300;
      console.info('cured', p.name, p.diagnosis); // safe
    } else {
      p.happiness -= 40;
      console.warn('wrong medication', { ...p, cure }); // safe
    }
    this.waiting = this.waiting.filter((x) => x !== p);
    sessionStorage.setItem('last-patient', `${p.name}|${p.diagnosis}`); // safe
  }
}
