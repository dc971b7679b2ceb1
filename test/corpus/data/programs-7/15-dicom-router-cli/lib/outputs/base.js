'use strict';

class Output {
  constructor(name) {
    this.name = name;
    this.sent = 0;
    this.failed = 0;
  }

  async put(file, header) {
    try {
      await this.deliver(file, header);
      this.sent += 1;
    } catch (e) {
      this.failed += 1;
      console.error(`[${this.name}] ${e.code}: ${this.describe(header)}`); // leak: log
    }
  }

  describe(header) {
    return `${header.patientName} ${header.studyDescription}`;
  }
}

module.exports = { Output };
