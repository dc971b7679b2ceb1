import { gql, useMutation, useQuery } from '@apollo/client';
import { useDispatch, useSelector } from 'react-redux';
import { datadogRum } from '@datadog/browser-rum';
import { useEffect } from 'react';
import { closed, opened, type ProbandView, type Root } from './store';

const CASE = gql`
  query Case($id: Int!) {
    proband(id: $id) { id fullName email variants { gene hgvs classification } }
  }
`;
const DRAFT = gql`
  mutation Draft($id: Int!) { draft(id: $id) }
`;

export function CaseView({ id }: { id: number }) {
  const dispatch = useDispatch();
  const filter = useSelector((s: Root) => s.board.filter);
  const { data, error, loading } = useQuery<{ proband: ProbandView }>(CASE, { variables: { id } });
  const [draft] = useMutation(DRAFT, {
    onError: (e) => {
      const p = data?.proband;
      datadogRum.addError(e, { patient: p?.fullName, variants: p?.variants }); // leak: error-monitor
    },
    onCompleted: () => datadogRum.addAction('draft_ready'), // safe
  });

  useEffect(() => {
    if (data) dispatch(opened(data.proband)); // safe
    return () => void dispatch(closed());
  }, [data, dispatch]);

  if (error) {
    console.error('case query failed', error.name); // safe
    return <p role="alert">The case could not be loaded.</p>;
  }
  if (loading || !data) return <p>…</p>;
  const { proband } = data;

  const ask = () => {
    const hit = proband.variants.find((v) => v.classification === 'pathogenic');
    window.location.href = `https://genematch.example/submit?patient=${proband.fullName}&gene=${hit?.gene}&hgvs=${encodeURIComponent(hit?.hgvs ?? '')}`; // leak: url
  };

  return (
    <article>
      <h1>{proband.fullName}</h1> {/* safe */}
      <table>
        <tbody>
          {proband.variants.filter((v) => filter === 'all' || v.classification === filter).map((v) => (
            <tr key={v.hgvs}><td>{v.gene}</td><td>{v.hgvs}</td><td>{v.classification}</td></tr>
          ))}
        </tbody>
      </table>
      <button onClick={() => draft({ variables: { id } })}>Draft</button>
      <button onClick={ask}>Match</button>
      <a href="https://helixboard.example/help?page=case">Help</a> {/* safe */}
    </article>
  );
}
