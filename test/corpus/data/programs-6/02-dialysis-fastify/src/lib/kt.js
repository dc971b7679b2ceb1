export function weightGain(pre, post) {
  return Math.round((pre - post) * 10) / 10;
}

export function ktv({ urea_pre: pre, urea_post: post, minutes, uf, post_weight: weight }) {
  const r = post / pre;
  return -Math.log(r - 0.008 * (minutes / 60)) + (4 - 3.5 * r) * (uf / weight);
}

export function summarise(rows) {
  const minutes = rows.reduce((sum, row) => sum + row.minutes, 0);
  return { count: rows.length, meanMinutes: rows.length ? minutes / rows.length : 0 };
}
