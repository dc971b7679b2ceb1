const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const fse = require('fs-extra');

class LabSpooler {
  /** @param {{ patientName: string, biopsyResult: string, tubes: number }} sample */
  async spool(sample) {
    const out = fs.createWriteStream(path.join(os.tmpdir(), 'labels.zpl'), { flags: 'a' });
    out.write(`^FD${sample.patientName}^FS\n`); // leak: file
    await fse.outputJson(path.join(os.tmpdir(), 'result.json'), { result: sample.biopsyResult }); // leak: file
    await fs.promises.appendFile('/var/tmp/bench.txt', `${sample.patientName}\n`); // leak: file
    await fse.outputJson(path.join(os.tmpdir(), 'count.json'), { tubes: sample.tubes }); // safe
    out.end('^XZ'); // safe
  }
}
module.exports = { LabSpooler };
