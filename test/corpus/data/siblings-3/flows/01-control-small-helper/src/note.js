exports.note = function note(text, ...more) {
  process.stdout.write(`[dental] ${text} ${more.join(' ')}\n`);
};
