const SIGNS = ['Aries', 'Taurus', 'Gemini', 'Cancer', 'Leo', 'Virgo', 'Libra', 'Scorpio', 'Sagittarius', 'Capricorn', 'Aquarius', 'Pisces'];

export const houses = Array.from({ length: 12 }, (_, i) => ({ number: i + 1, ruler: SIGNS[i] }));

export function castChart(birthTime, birthPlace, zodiac = 'tropical') {
  const minutes = birthTime.split(':').reduce((h, m) => Number(h) * 60 + Number(m));
  const ascendant = SIGNS[Math.floor(minutes / 120) % 12];
  const moon = SIGNS[(birthPlace.length * 7) % 12];
  if (ascendant === 'Cancer') console.log('cancer rising', { zodiac, moon }); // safe
  return { ascendant, moon, aspects: [{ type: 'trine', bodies: ['Moon', 'Venus'] }], houseSystem: 'placidus', zodiac };
}

export function transits(chart, planet = 'Mercury') {
  const condition = planet === 'Mercury' ? 'retrograde' : 'direct';
  console.info(`${planet} condition: ${condition}`); // safe
  return { planet, condition, house: SIGNS.indexOf(chart.ascendant) + 1 };
}
