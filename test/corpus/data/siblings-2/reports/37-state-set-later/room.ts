import { ref } from 'vue';

interface RoomForm { patientName: string; allergies: string; room: number }

export function useRoomForm() {
  const allergies = ref('');
  const open = ref(false);
  const type = (text: string) => { allergies.value = text; open.value = true; };
  const submit = () => {
    console.info('allergies', allergies.value); // leak: log
    console.info('open', open.value); // safe
  };
  return { type, submit };
}

class LastForm {
  private patientName = '';
  private room = 0;
  fill(form: RoomForm): void { this.patientName = form.patientName; this.room = form.room; }
  print(): void {
    console.info(this.patientName); // leak: log
    console.info(this.room); // safe
  }
}
export const lastForm = new LastForm();
