// The process of one probe. It runs the probe's calls one after the other and tells the parent which markers it handed
// out and what each call threw or gave back as an error. Nothing is judged here.
import { register } from 'node:module';
import { pathToFileURL } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import { inspect } from 'node:util';

const CALL_MS = 20_000;
const FLUSH_MS = 1500;

const probes = new URL('probes/', import.meta.url).href;
const folder = pathToFileURL(`${process.cwd()}/`).href;
// A probe's packages are those of the folder that it runs in, where older versions may be installed.
const fromFolder = `export const resolve = (asked, context, next) =>
  next(asked, context.parentURL?.startsWith('${probes}') && /^[@\\w][^:]*$/.test(asked) ? { ...context, parentURL: '${folder}' } : context);`;
register(`data:text/javascript,${encodeURIComponent(fromFolder)}`, import.meta.url);
const probe = await import(`./probes/${process.argv[2]}.mjs`);
// What a library throws later, from a timer or a promise that nobody holds, must not take the other calls with it.
process.on('uncaughtException', (error) => console.error(error));
process.on('unhandledRejection', (error) => console.error(error));
process.send({ answers: probe.answers ?? [] });
await wait(50);

let markers = 0;
for (const [call, run] of Object.entries(probe.calls)) {
  const mark = (place) => {
    // Letters and digits only: it survives escaping, base64 and letters made small. The last letter ends the number.
    const marker = `wireq${markers++}z`;
    process.send({ marker, call, place });
    return marker;
  };
  process.send({ call, ...(await outcomeOf(run, mark)) });
}
await wait(probe.flushMs ?? FLUSH_MS);
process.exit(0);

/** An error that a call hands back is one that it provoked on purpose: what errors say is asked as well. */
async function outcomeOf(run, mark) {
  try {
    const result = await Promise.race([run(mark), wait(CALL_MS, new Error(`took longer than ${CALL_MS} ms`))]);
    return result instanceof Error ? { error: facesOf(result) } : {};
  } catch (error) {
    return { error: facesOf(error), failed: String(error?.message ?? error) };
  }
}

/** The forms in which programs print or send an error. */
function facesOf(error) {
  return {
    message: String(error?.message ?? error),
    stack: String(error?.stack ?? ''),
    inspected: inspect(error),
    json: toJson(error),
  };
}

function toJson(error) {
  try {
    return JSON.stringify(error) ?? '';
  } catch {
    return '';
  }
}
