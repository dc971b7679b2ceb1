// What the logger reads of the environment, it reads when it is loaded.
process.env.ROARR_LOG = 'true';
const { Roarr: log } = await import('roarr');

export const calls = {
  'info(object, text)': async (mark) => void log.info({ name: mark('arg[0].name') }, 'seen %s', mark('arg[2]')),
  'child(object).info(text)': async (mark) => void log.child({ name: mark('child.name') }).info(mark('arg[0]')),
};
