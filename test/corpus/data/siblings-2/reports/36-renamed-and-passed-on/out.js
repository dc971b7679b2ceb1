function toTerminal(text) {
  console.error(text);
}
const quiet = { toTerminal, drop() {} };
module.exports = { put: toTerminal, quiet, get current() { return toTerminal; } };
