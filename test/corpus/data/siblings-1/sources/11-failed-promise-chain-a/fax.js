class FaxError extends Error {}

function render(letter) {
  if (!letter.pages.length) throw new FaxError(`nothing to fax about ${letter.patientName}`);
  return letter.pages.join('\f');
}

function dial(letter) {
  return new Promise((resolve, reject) => {
    if (!letter.number) reject(new FaxError(`no number for the doctor of ${letter.patientName}`));
    else resolve(render(letter));
  });
}

export function faxAll(letters) {
  const jobs = letters.map((letter) => dial(letter));
  jobs[0].then(undefined, (reason) => console.error('first fax', reason.message)); // leak: log
  jobs[0].then(undefined, (reason) => console.error('first fax', reason instanceof FaxError)); // safe
  Promise.allSettled(jobs).then((results) => {
    for (const result of results) {
      if (result.status === 'rejected') console.warn('fax', result.reason); // leak: log
      else console.info('fax', result.status); // safe
    }
  });
  try {
    letters.forEach((letter) => render(letter));
  } catch (failure) {
    console.error(String(failure)); // leak: log
    console.error(failure.constructor.name); // safe
  }
}
