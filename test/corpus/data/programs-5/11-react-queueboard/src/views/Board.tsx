import { useEffect } from 'react';
import { useDispatch, useSelector } from 'react-redux';
import { useNavigate } from 'react-router-dom';
import { boardShown, called } from '../lib/usage';
import type { Entry } from '../model/entry';
import type { AppDispatch, RootState } from '../store';
import { load, select } from '../store/queue';

export function Board() {
  const dispatch = useDispatch<AppDispatch>();
  const navigate = useNavigate();
  const entries = useSelector((s: RootState) => s.queue.entries);

  useEffect(() => {
    void dispatch(load());
  }, [dispatch]);

  useEffect(() => boardShown(entries), [entries]);

  function call(entry: Entry) {
    dispatch(select(entry.id));
    called(entry, (Date.now() - Date.parse(entry.arrivedAt)) / 60000);
    navigate(`/entries/${entry.id}`); // safe
  }

  function lookup(entry: Entry) {
    window.history.pushState({}, '', `/lookup?name=${entry.person.fullName}&dob=${entry.person.dateOfBirth}`); // leak: url
  }

  return (
    <table>
      <tbody>
        {entries.map((e) => (
          <tr key={e.id} className={`acuity-${e.acuity}`}>
            <td>{e.ticket}</td>
            <td>{e.chiefComplaint}</td>
            <td>
              <button onClick={() => call(e)}>Call</button>
              <button onClick={() => lookup(e)}>Look up</button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
