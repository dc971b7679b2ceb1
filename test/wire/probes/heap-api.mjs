import heapApi from 'heap-api';

const heap = heapApi('123456789');

export const calls = {
  track: (mark) => heap.track(mark('arg[0]'), mark('arg[1]'), { name: mark('arg[2].name') }).then(() => undefined),
  addUserProperties: (mark) => heap.addUserProperties(mark('arg[0]'), { mrn: mark('arg[1].mrn') }).then(() => undefined),
};
