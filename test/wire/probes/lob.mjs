import Lob from 'lob';
import { settled } from '../provoked.mjs';

const client = new Lob({ apiKey: 'none' });
const address = { address_line1: '1 Main', address_city: 'A', address_state: 'CA', address_zip: '00000' };

export const calls = {
  'letters.create': (mark) =>
    settled(client.letters.create({ to: { name: mark('to.name'), ...address }, from: 'adr_1', file: mark('file'), color: false })).then(
      () => undefined,
    ),
  'postcards.create': (mark) =>
    settled(client.postcards.create({ to: { name: mark('to.name'), ...address }, front: mark('front'), back: 'b' })).then(() => undefined),
};
