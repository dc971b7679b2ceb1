// browser
/* global XMLHttpRequest, Image, navigator */
const address = 'https://records.example.org/patients';

export const calls = {
  'XMLHttpRequest.open, send': (mark) =>
    new Promise((done) => {
      const request = new XMLHttpRequest();
      request.open('POST', `${address}?name=${mark('url')}`);
      request.onloadend = () => done();
      request.send(JSON.stringify({ name: mark('body') }));
    }),
  'Image.src': (mark) =>
    new Promise((done) => {
      const image = new Image();
      image.onload = image.onerror = () => done();
      image.src = `${address}?name=${mark('url')}`;
    }),
  'navigator.sendBeacon': async (mark) => void navigator.sendBeacon(`${address}?name=${mark('url')}`, mark('body')),
  fetch: (mark) => fetch(`${address}?name=${mark('url')}`, { method: 'POST', body: mark('body') }).then(() => undefined),
};
