import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { RunSheet } from '../model';

type Vital = RunSheet['vitals'][number];

@customElement('vitals-grid')
export class VitalsGrid extends LitElement {
  static styles = css`
    td { padding: 0 0.6em; font-variant-numeric: tabular-nums; }
    .bad { color: crimson; }
  `;

  @property({ attribute: false }) rows: Vital[] = [];

  private bad(v: Vital): boolean {
    return v.spo2 < 92 || v.gcs < 13 || v.hr > 130;
  }

  render() {
    return html`<table>${this.rows.map((v) => html`<tr class=${this.bad(v) ? 'bad' : ''}><td>${new Date(v.t).toLocaleTimeString()}</td><td>${v.hr}</td><td>${v.bp}</td><td>${v.spo2}%</td><td>${v.gcs}</td></tr>`)}</table>`;
  }
}
