const fs = require('fs/promises');
const os = require('os');
const path = require('path');
const { getLogger } = require('@infusion/util');

const log = getLogger('label');

const zpl = (o) => `^XA^FO40,40^A0N,40^FD${o.name}^FS^FO40,90^FD${o.drug} ${o.dose}^FS^XZ`;

exports.print = async (order) => {
  const file = path.join(os.tmpdir(), `label-${order.id}.zpl`);
  await fs.writeFile(file, zpl(order)); // leak: file
  log.info('label for order', order.id, 'by', order.pharmacist); // safe
  return file;
};

exports.testPage = async () => {
  const file = path.join(os.tmpdir(), 'label-test.zpl');
  await fs.writeFile(file, '^XA^FO40,40^FDTEST^FS^XZ'); // safe
  return file;
};
