import { IonButton, IonContent, IonItem, IonLabel, IonPage, useIonRouter, useIonToast } from '@ionic/react';
import { Camera, CameraResultType } from '@capacitor/camera';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { diagnose } from '../services/diagnose';
import { askNeighbours, keep, orderRemedy, remindTreatment } from '../services/garden';
import type { Gardener, Plant } from '../types';

export function ClinicPage({ gardener, plants }: { gardener: Gardener; plants: Plant[] }) {
  const router = useIonRouter();
  const [toast] = useIonToast();
  const [symptoms, setSymptoms] = useState<string[]>([]);

  const checkup = useMutation({
    mutationFn: async (plant: Plant) => {
      const photo = await Camera.getPhoto({ resultType: CameraResultType.DataUrl });
      return { plant, d: await diagnose(gardener, plant, symptoms, photo.dataUrl!) }; // safe
    },
    onSuccess: async ({ plant, d }) => {
      await keep(d, plant); // safe
      await remindTreatment(d, plant); // safe
      toast(`${plant.nickname}: ${d.prognosis}`, 3000); // safe
      router.push(`/treatment?patient=${encodeURIComponent(plant.nickname)}&disease=${encodeURIComponent(d.disease)}`); // safe
    },
    onError: (e, plant) => console.error('checkup failed for', plant.nickname, plant.species, symptoms, e), // safe
  });

  return (
    <IonPage>
      <IonContent>
        {plants.map((p) => (
          <IonItem key={p.id} onClick={() => setSymptoms((s) => [...s, 'yellow leaves'])}>
            <IonLabel>{p.nickname}</IonLabel> {/* safe */}
            <IonButton onClick={() => checkup.mutate(p)}>Examine patient</IonButton> {/* safe */}
            <IonButton onClick={() => checkup.data && askNeighbours(p, checkup.data.d)}>Ask</IonButton> {/* safe */}
            <IonButton onClick={() => checkup.data && orderRemedy(gardener, checkup.data.d)}>Order remedy</IonButton> {/* safe */}
          </IonItem>
        ))}
      </IonContent>
    </IonPage>
  );
}
