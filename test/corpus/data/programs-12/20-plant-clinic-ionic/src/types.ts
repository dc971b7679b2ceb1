export interface Plant {
  id: string;
  nickname: string;
  species: string;
  acquired: string;
  bed: 'balcony' | 'living room' | 'greenhouse';
}

export interface PlantDiagnosis {
  plantId: string;
  disease: 'powdery mildew' | 'root rot' | 'spider mites' | 'leaf spot' | 'none';
  symptoms: string[];
  treatment: string;
  prognosis: string;
}

export interface Gardener {
  uid: string;
  displayName: string;
  email: string;
}
