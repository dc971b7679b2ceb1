import { AddressValidationClient } from '@googlemaps/addressvalidation';
import { account, tokens } from '../google.mjs';
import { settled } from '../provoked.mjs';

const client = new AddressValidationClient({ ...account, fallback: true });
export const answers = tokens;

export const calls = {
  validateAddress: (mark) =>
    settled(client.validateAddress({ address: { addressLines: [mark('address.addressLines')] } })).then(() => undefined),
};
