function scrub(record) {
  return { plan_code: record.plan_code, year: String(new Date().getFullYear()) };
}

module.exports = { scrub };
