import pino from 'pino';

const root = pino();

export const forModule = (module) => {
  const child = root.child({ module });
  return {
    ok: (text) => child.info(text),
    bad: (text, cause) => child.error({ cause }, text),
  };
};
