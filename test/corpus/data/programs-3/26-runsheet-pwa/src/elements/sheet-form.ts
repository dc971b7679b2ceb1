import { LitElement, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { keep, keepSealed } from '../db';
import { note } from '../report';
import './vitals-grid';
import type { RunSheet } from '../model';

@customElement('sheet-form')
export class SheetForm extends LitElement {
  @property({ attribute: false }) sheet!: RunSheet;
  @state() private dirty = false;

  private edit(field: 'complaint' | 'destination', value: string) {
    this.sheet = { ...this.sheet, [field]: value };
    this.dirty = true;
    localStorage.setItem('runsheet:current', JSON.stringify(this.sheet)); // leak: client_storage
    localStorage.setItem('runsheet:unit', this.sheet.unit); // safe
  }

  private async save() {
    await ('sodium' in window ? keepSealed : keep)(this.sheet);
    this.dirty = false;
    note.info('saved by', this.sheet.crew.map((c) => c.name).join(' & ')); // safe
    this.dispatchEvent(new CustomEvent('saved', { detail: { id: this.sheet.id } })); // safe
    if (this.sheet.vitals.length === 0) note.error('no vitals', this.sheet.id); // safe
  }

  render() {
    return html`
      <h2>${this.sheet.patient.name}</h2>
      <textarea .value=${this.sheet.complaint} @input=${(e: InputEvent) => this.edit('complaint', (e.target as HTMLTextAreaElement).value)}></textarea>
      <vitals-grid .rows=${this.sheet.vitals}></vitals-grid>
      <button ?disabled=${!this.dirty} @click=${this.save}>Save</button>
    `;
  }
}
