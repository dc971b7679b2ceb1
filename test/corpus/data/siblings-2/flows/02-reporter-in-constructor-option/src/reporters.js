/** Makes one reporter per area; `loud` also rings the bell of the terminal. */
export function makeReporters(area) {
  return {
    quiet: (text, extra) => console.info(area, text, extra ?? ''),
    loud: function (text) {
      process.stdout.write(`\u0007${area}: ${text}\n`);
    },
  };
}

const registered = new Map();
export function register(name, fn) {
  registered.set(name, fn);
}
export const reporterFor = (name) => registered.get(name) ?? (() => {});

register('refills', (text) => console.warn('[refills]', text));
