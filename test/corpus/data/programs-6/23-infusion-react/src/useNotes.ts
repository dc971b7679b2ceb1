import { useCallback, useRef, useState } from 'react';
import { z } from 'zod';
import { http, type Infusion } from './api';

const Note = z.object({ infusionId: z.string(), painAt: z.number().max(10), narrative: z.string().min(5) });
type Note = z.infer<typeof Note>;

function useUndo<T>(initial: T, onDrop: (dropped: T) => void) {
  const past = useRef<T[]>([]);
  const [value, setValue] = useState(initial);
  const set = useCallback((next: T) => {
    past.current.push(value);
    setValue(next);
  }, [value]);
  const undo = useCallback(() => {
    const last = past.current.pop();
    if (last !== undefined) {
      onDrop(value);
      setValue(last);
    }
  }, [onDrop, value]);
  return { value, set, undo };
}

export function useNotes(infusion: Infusion) {
  const narrative = useUndo('', (dropped) => console.log('dropped note', dropped)); // leak: log
  const zoom = useUndo(1, (dropped) => console.log('zoom was', dropped)); // safe

  const save = useCallback(
    async (painAt: number) => {
      const parsed = Note.safeParse({ infusionId: infusion.id, painAt, narrative: narrative.value });
      if (!parsed.success) {
        console.warn('invalid note', parsed.error.issues.length); // safe
        throw new Error(`note of ${infusion.patient.first} ${infusion.patient.last} is invalid: ${narrative.value}`); // leak: error|log
      }
      await http.post('/notes', parsed.data satisfies Note); // safe
      const draft = [infusion.patient.last, infusion.regimen.indication, parsed.data.narrative];
      sessionStorage.setItem('last-note', draft.join('\u001f')); // leak: client_storage
      sessionStorage.removeItem('draft'); // safe
    },
    [infusion, narrative.value],
  );

  const submit = useCallback((painAt: number) => save(painAt).catch((e: Error) => console.error(e.message)), [save]); // leak: log

  return { narrative, zoom, submit };
}
