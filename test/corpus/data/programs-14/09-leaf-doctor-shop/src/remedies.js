const REMEDIES = [
  { sku: 'NEEM-250', title: 'Neem oil 250 ml', against: ['aphids', 'spider mites'], mlPerLitre: 5, price: 9.9 },
  { sku: 'SOAP-500', title: 'Insecticidal soap', against: ['aphids', 'whitefly'], mlPerLitre: 20, price: 7.5 },
  { sku: 'SULF-100', title: 'Wettable sulphur', against: ['powdery mildew'], mlPerLitre: 3, price: 6.2 },
  { sku: 'IRON-200', title: 'Chelated iron', against: ['chlorosis'], mlPerLitre: 2, price: 8.4 },
  { sku: 'NEMA-5M', title: 'Nematodes 5 million', against: ['fungus gnats'], mlPerLitre: 50, price: 12.0 },
];

const PRESCRIPTIONS = {
  overwatered: 'Let the pot dry out and repot into fresh, gritty soil.',
  underwatered: 'Soak the root ball for twenty minutes.',
  sunburn: 'Move the plant one metre away from the window.',
};

function prescriptionFor(condition) {
  const text = PRESCRIPTIONS[condition];
  if (!text) {
    throw new Error(`No prescription for condition ${condition}`); // safe
  }
  console.log('prescription', condition, text); // safe
  return text;
}

function cheapest(pest) {
  return REMEDIES.filter((r) => r.against.includes(pest)).sort((a, b) => a.price - b.price)[0];
}

function printCatalog() {
  for (const remedy of REMEDIES) {
    console.log(remedy.sku, remedy.title, remedy.price.toFixed(2)); // safe
  }
}

if (require.main === module) {
  printCatalog();
}

module.exports = { REMEDIES, PRESCRIPTIONS, prescriptionFor, cheapest };
