function problems(claim) {
  const list = [];
  if (!/^[A-Z]\d{2}(\.\d{1,4})?$/.test(claim.icd10)) list.push('icd10');
  if (!/^\d{5}$/.test(claim.cpt)) list.push('cpt');
  if (!claim.memberId) list.push('memberId');
  return list;
}

function assertUnique(claims) {
  const seen = new Map();
  for (const c of claims) {
    const key = `${c.memberId}|${c.serviceDate}|${c.cpt}`;
    if (seen.has(key)) {
      throw new Error(`Claim for ${c.firstName} ${c.lastName} (member ${c.memberId}) appears twice`); // leak: thrown
    }
    seen.set(key, c.id);
  }
}

function assertNpi(npi) {
  if (!/^\d{10}$/.test(npi)) throw new Error(`NPI ${npi} is not valid`); // safe
}

module.exports = { problems, assertUnique, assertNpi };
