export async function inBatches(items, size, handle) {
  for (let start = 0; start < items.length; start += size) {
    await Promise.all(items.slice(start, start + size).map((item) => handle(item, start)));
  }
}
