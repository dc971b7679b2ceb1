import { LitElement, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { getAnalytics, logEvent, setUserProperties } from 'firebase/analytics';
import { addDoc, collection, getFirestore } from 'firebase/firestore';

interface StudentCard { id: string; studentName: string; allergies: string[]; grade: number }

@customElement('visit-form')
export class VisitForm extends LitElement {
  @property({ attribute: false }) student!: StudentCard;
  @state() private complaint = '';
  @state() private temperature = 98.6;

  private draftKey = 'visit-draft';

  protected updated(): void {
    sessionStorage.setItem(this.draftKey, JSON.stringify({ s: this.student.studentName, complaint: this.complaint })); // leak: client_storage
  }

  private async save(): Promise<void> {
    const ref = await addDoc(collection(getFirestore(), 'visits'), {
      studentId: this.student.id,
      complaint: this.complaint,
      temperature: this.temperature,
    });
    logEvent(getAnalytics(), 'visit_saved', { chars: this.complaint.length }); // safe
    logEvent(getAnalytics(), 'visit_reason', { complaint: this.complaint, student: this.student.studentName }); // leak: analytics
    setUserProperties(getAnalytics(), { theme: 'light' }); // safe
    sessionStorage.removeItem(this.draftKey); // safe
    console.log('saved', ref.id); // safe
  }

  private emergency(): void {
    const card = this.card();
    console.warn('emergency card', card); // leak: log
    window.open('/emergency?card=' + encodeURIComponent(card)); // leak: url
  }

  private card(): string {
    return `${this.student.studentName}: ${this.student.allergies.join(', ')}`;
  }

  render() {
    return html`
      <h2>${this.student.studentName}</h2>
      <input .value=${this.complaint} @input=${(e: InputEvent) => (this.complaint = (e.target as HTMLInputElement).value)} />
      <button @click=${() => this.save()}>Save</button>
      <button @click=${() => this.emergency()}>Emergency card</button>
    `;
  }
}
