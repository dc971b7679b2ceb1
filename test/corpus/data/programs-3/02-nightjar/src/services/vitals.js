const LIMITS = { systolic: [90, 180], diastolic: [50, 110], pulse: [45, 120], temp: [35.5, 38.5], glucose: [70, 250] }

export function assess(vitals) {
  const out = []
  for (const [key, [lo, hi]] of Object.entries(LIMITS)) {
    const v = vitals[key]
    if (v == null) continue
    if (v < lo) out.push(`${key} low (${v})`)
    if (v > hi) out.push(`${key} high (${v})`)
  }
  return out
}
