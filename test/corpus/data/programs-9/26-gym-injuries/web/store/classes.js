import { createSlice, createAsyncThunk } from '@reduxjs/toolkit';
import LogRocket from 'logrocket';

export const loadClasses = createAsyncThunk('classes/load', async (gym) => {
  const r = await fetch(`/api/classes?gym=${gym}`); // safe
  return r.json();
});

export const book = createAsyncThunk('classes/book', async ({ classId, slot }) => {
  LogRocket.track('class_booked', { classId, slot }); // safe
  const r = await fetch('/api/bookings', { method: 'POST', body: JSON.stringify({ classId, slot }) }); // safe
  return r.json();
});

const slice = createSlice({
  name: 'classes',
  initialState: { list: [], busy: false },
  reducers: {},
  extraReducers: (b) => {
    b.addCase(loadClasses.pending, (s) => { s.busy = true; });
    b.addCase(loadClasses.fulfilled, (s, a) => {
      s.list = a.payload;
      s.busy = false;
      console.log('classes', a.payload.length, a.payload[0]?.title); // safe
    });
    b.addCase(book.rejected, (s, a) => {
      console.warn('booking failed', a.meta.arg.classId); // safe
    });
  },
});

export default slice.reducer;
