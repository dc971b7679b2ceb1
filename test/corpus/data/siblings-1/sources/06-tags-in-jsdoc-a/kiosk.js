class Screen {
  /** @phi */
  headline = '';
  theme = 'light';
}

/** @phi */
let spoken = '';

const screen = new Screen();

export function hear(/** @phi */ phrase, volume) {
  spoken = `${spoken} ${phrase}`.trim();
  console.log('heard', phrase); // leak: log
  console.log('volume', volume); // safe: untagged
}

export function show(line) {
  screen.headline = line;
  console.log('showing', screen.headline); // leak: log
  console.log('so far', spoken); // leak: log
  console.log('theme', screen.theme); // safe: untagged
  console.log('letters', spoken.length); // safe: a length
}
