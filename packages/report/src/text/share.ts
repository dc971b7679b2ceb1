/** How many of each group to show so that all fit the room: small groups whole, the large ones to the same number. */
export function shareRoom(sizes: readonly number[], room: number): number[] {
  const ascending = sizes.map((size, index) => ({ size, index })).sort((left, right) => left.size - right.size);
  const shares: number[] = [];
  let left = room;
  ascending.forEach(({ size, index }, at) => {
    const fair = Math.max(1, Math.floor(left / (ascending.length - at)));
    shares[index] = Math.min(size, fair);
    left -= shares[index];
  });
  return shares;
}
