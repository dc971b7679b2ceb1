const { each } = require('./each');

exports.warm = (urls, get) => each(urls, 2, (url) => get(url));
exports.thumbnails = (paths, shrink) => each(paths, 2, (path) => shrink(path));
exports.prune = (keys, remove) => each(keys, 8, (key) => remove(key));
exports.checksums = (paths, sum) => each(paths, 4, (path) => sum(path));
exports.rotate = (logs, move) => each(logs, 1, (log) => move(log));
exports.ping = (hosts, call) => each(hosts, 4, (host) => call(host));
exports.index = (series, add) => each(series, 4, (uid) => add(uid));
exports.compress = (paths, zip) => each(paths, 2, (path) => zip(path));
exports.letters = (patients, write) => each(patients, 2, (patient) => write(patient.fullName, patient.address));
exports.hosts = async (hosts) => {
  await each(hosts, 4, async (host) => {
    console.log('checking', host); // safe: a host of this call
  });
};
exports.results = async (patients) => {
  await each(patients, 4, async (entry, index) => {
    console.log('result for', entry.fullName); // leak: log
    console.log('result', index); // safe
  });
};
