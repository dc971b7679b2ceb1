export interface PlantCase {
  id: string;
  species: string;
  potSizeCm: number;
  symptoms: string[];
  diagnosis?: { disease: string; confidence: number };
  treatment?: { product: string; doseMl: number; everyDays: number };
  photos: string[];
}

const DISEASES: Record<string, string[]> = {
  'root rot': ['wilting', 'black stem'],
  'powdery mildew': ['white spots'],
  'spider mites': ['webbing', 'yellow leaves'],
};

export function diagnose(plant: PlantCase) {
  const [disease, signs] = Object.entries(DISEASES).sort((a, b) => hits(b[1], plant) - hits(a[1], plant))[0];
  plant.diagnosis = { disease, confidence: hits(signs, plant) / signs.length };
  console.log(`diagnosis for ${plant.species}: ${disease}`); // safe
  return plant.diagnosis;
}

const hits = (signs: string[], plant: PlantCase) => signs.filter((s) => plant.symptoms.includes(s)).length;

export function prescribe(plant: PlantCase) {
  plant.treatment = { product: 'neem oil', doseMl: plant.potSizeCm / 2, everyDays: 7 };
  console.info('prescription', { plant: plant.id, ...plant.treatment }); // safe
  return plant.treatment;
}
