// browser
import $ from 'jquery';

const address = 'https://records.example.org/patients';
const sent = (answer) =>
  answer.then(
    () => undefined,
    () => undefined,
  );

export const calls = {
  '$.ajax': (mark) => sent($.ajax({ url: `${address}?name=${mark('url')}`, method: 'POST', data: { name: mark('data') } })),
  '$.post': (mark) => sent($.post(`${address}/${mark('url')}`, { name: mark('data') })),
  '$.get': (mark) => sent($.get(address, { name: mark('data') })),
};
