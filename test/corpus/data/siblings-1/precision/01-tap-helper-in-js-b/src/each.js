async function each(list, limit, fn) {
  const left = list.map((item, index) => ({ item, index }));
  const lanes = Array.from({ length: limit }, async () => {
    for (let next = left.shift(); next; next = left.shift()) await fn(next.item, next.index);
  });
  await Promise.all(lanes);
}
module.exports = { each };
