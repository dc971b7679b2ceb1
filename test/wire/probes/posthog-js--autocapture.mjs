// browser
/* global document, window */
import posthog from 'posthog-js';

posthog.init('phc_none', {
  api_host: 'https://us.i.posthog.com',
  request_batching: false,
  opt_out_useragent_filter: true,
  autocapture: true,
  capture_pageview: 'history_change',
});
export const answers = [
  { path: '/flags', body: { autocapture_opt_out: false, featureFlags: {}, supportedCompression: [] } },
  { path: '/array/phc_none/config', type: 'application/json', body: { autocapture_opt_out: false, supportedCompression: [] } },
];
const put = (html) => {
  const row = document.createElement('div');
  row.innerHTML = html;
  document.body.append(row);
  return row.firstElementChild;
};

// Clicks are recorded once the settings of the project have come.
const started = new Promise((done) => window.setTimeout(done, 3000));
export const flushMs = 6000;
export const calls = {
  'a click on a button': async (mark) => {
    await started;
    put(
      `<button aria-label="${mark('aria-label')}" data-patient="${mark('data attribute')}">${mark('text of the button')}</button>`,
    ).click();
  },
  'a click on a link': async (mark) => put(`<a href="#${mark('href')}">${mark('text of the link')}</a>`).click(),
  'a change of an input': async (mark) => {
    const input = put(`<input type="text" name="${mark('name of the input')}">`);
    input.value = mark('value of the input');
    input.dispatchEvent(new window.Event('change', { bubbles: true }));
  },
  'a page of the history': async (mark) => void window.history.pushState({}, '', `/visits?name=${mark('query of the page')}`),
};
