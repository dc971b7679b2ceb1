import { LitElement, html } from 'lit';
import { makeAutoObservable } from 'mobx';

export class PainStore {
  diagnosis = '';
  painLevel = 0;
  open = false;
  constructor() { makeAutoObservable(this); }
  take(form: { diagnosis: string; painLevel: number }) { Object.assign(this, form); }
  print() {
    console.log(this.diagnosis); // leak: log
    console.log(this.open); // safe
  }
}
export class PainForm extends LitElement {
  static override properties = { patientName: {}, dense: { type: Boolean } };
  declare patientName: string;
  declare dense: boolean;
  protected override updated() {
    console.log('dense', this.dense); // safe
    console.log('form of', this.patientName); // leak: log
  }
  override render() { return html`<input .value=${this.patientName} @input=${(e: InputEvent) => (this.patientName = (e.target as HTMLInputElement).value)} />`; }
}
let lastAllergy: string | undefined;
export const note = (form: { allergy: string }) => void (lastAllergy = form.allergy);
export const recall = () => console.log(lastAllergy); // leak: log
