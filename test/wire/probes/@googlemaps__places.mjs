import { PlacesClient } from '@googlemaps/places';
import { account, tokens } from '../google.mjs';
import { settled } from '../provoked.mjs';

const client = new PlacesClient({ ...account, fallback: true });
export const answers = tokens;

export const calls = {
  searchText: (mark) => settled(client.searchText({ textQuery: mark('textQuery') })).then(() => undefined),
  autocompletePlaces: (mark) => settled(client.autocompletePlaces({ input: mark('input') })).then(() => undefined),
};
