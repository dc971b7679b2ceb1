import { useEffect } from 'react';
import { useDispatch, useSelector } from 'react-redux';
import { openCase, tab } from './casesSlice';

export function CaseView({ id }: { id: string }) {
  const dispatch = useDispatch<any>();
  const { current } = useSelector((s: any) => s.cases);

  useEffect(() => {
    dispatch(openCase(id)); // safe
    document.title = 'Case'; // safe
  }, [id]);

  if (!current) return null;
  return (
    <section>
      <h1>{current.fullName}</h1> {/* safe */}
      <p>Class {current.malocclusionClass}, stage {current.alignerStage}</p> {/* safe */}
      <button onClick={() => dispatch(tab('scans'))}>Scans</button> {/* safe */}
      <a href={`/cases/${current.id}/scans`}>All scans</a> {/* safe */}
    </section>
  );
}
