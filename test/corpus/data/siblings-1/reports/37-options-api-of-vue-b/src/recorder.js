export class Recorder {
  #dictation = '';
  #seconds = 0;
  listen(phrase, patient) {
    this.#dictation += ` ${patient.lastName}: ${phrase}`;
    this.#seconds += 1;
  }
  stop() {
    console.log('dictated', this.#seconds); // safe
    console.log('dictated', this.#dictation); // leak: log
  }
}
