function print(text) { process.stderr.write(text + '\n'); }
const silent = () => {};
exports.print = print;
exports.silent = silent;
exports.default = { write: print };
exports.curried = (prefix) => (text) => print(prefix + text);
