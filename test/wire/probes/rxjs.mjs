// browser
import { firstValueFrom } from 'rxjs';
import { ajax } from 'rxjs/ajax';

const address = 'https://records.example.org/patients';
const sent = (answer) =>
  firstValueFrom(answer).then(
    () => undefined,
    () => undefined,
  );

export const calls = {
  'ajax.get': (mark) => sent(ajax.get(`${address}?name=${mark('url')}`)),
  'ajax.getJSON': (mark) => sent(ajax.getJSON(`${address}?name=${mark('url')}`)),
  'ajax.post': (mark) => sent(ajax.post(`${address}?name=${mark('url')}`, { name: mark('body') })),
  'ajax.put': (mark) => sent(ajax.put(address, { name: mark('body') })),
};
