import { gql, useMutation, useQuery } from '@apollo/client';
import { client } from './client';

const PARTICIPANT = gql`
  query Participant($id: ID!) {
    participant(id: $id) { id legalName dob tumour { site stage } events { id grade term narrative } }
  }
`;
const REPORT = gql`
  mutation ReportEvent($participant: ID!, $grade: Int!, $term: String!, $narrative: String) {
    reportEvent(participant: $participant, grade: $grade, term: $term, narrative: $narrative) { id }
  }
`;

export function Participant({ id }: { id: string }) {
  const { data } = useQuery(PARTICIPANT, {
    variables: { id },
    client,
    onCompleted: (d) => {
      console.log('loaded', d.participant.id); // safe
      console.log('events', d.participant.events.map((e: { term: string; narrative: string }) => e.narrative)); // leak: log
      window.name = 'participant'; // safe
    },
  });
  const [report] = useMutation(REPORT, { client });

  const exportUrl = () => {
    const p = data.participant;
    const q = new URLSearchParams({ n: p.legalName, b: p.dob, stage: p.tumour.stage });
    window.open(`https://graph.onco.example/export?${q}`); // leak: url
  };

  return (
    <div>
      <h3>{data?.participant.legalName}</h3> {/* safe */}
      <button onClick={exportUrl}>Export</button>
      <button onClick={() => report({ variables: { participant: id, grade: 3, term: 'nausea' } })}>Report</button>
    </div>
  );
}
