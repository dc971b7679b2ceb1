const form = document.querySelector<HTMLFormElement>('#anamnesis')!;

class SkinQuestionnaire extends HTMLElement {
  #complaint = this.querySelector<HTMLTextAreaElement>('textarea[name=complaint]')!;
  #stream = new EventSource('/triage/stream');

  connectedCallback() {
    this.#complaint.addEventListener('input', this);
    this.#stream.addEventListener('message', (m) => {
      console.log('nurse answers the patient', m.data); // leak: log
      console.log('nurse answered', m.lastEventId); // safe
    });
  }
  handleEvent(event: Event) {
    const box = event.target as HTMLTextAreaElement;
    sessionStorage.setItem('complaint', box.value); // leak: client_storage
    sessionStorage.setItem('complaint.length', String(box.value.length)); // safe
    for (const [, since] of box.value.matchAll(/since (\w+)/g)) console.log('lesion since', since); // leak: log
    console.log(box.name, box.maxLength, event.type); // safe
  }
}
customElements.define('skin-questionnaire', SkinQuestionnaire);

form.addEventListener('submit', (event) => {
  const card = (event.currentTarget as HTMLElement).closest<HTMLElement>('[data-patient-name]');
  console.log('submitted by', card?.dataset.patientName); // leak: log
  console.log('submitted', card?.dataset.theme, form.id); // safe
});
