import { LitElement, html } from 'lit';
class PainElement extends LitElement {
  static properties = { diagnosis: { type: String }, step: { type: Number } };
  updated() {
    console.log('diagnosis', this.diagnosis); // leak: log
    console.log('step', this.step); // safe
  }
  render() { return html`<p>${this.diagnosis}</p>`; }
}
customElements.define('pain-element', PainElement);
