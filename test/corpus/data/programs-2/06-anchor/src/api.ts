import { createApi, fetchBaseQuery } from '@reduxjs/toolkit/query/react';

export interface Enrollment {
  id: string;
  patientName: string;
  phone: string;
  primarySubstance: string;
  methadoneDoseMg: number;
  lastRelapse: string | null;
  urineScreen: string[];
}

export const api = createApi({
  reducerPath: 'api',
  baseQuery: fetchBaseQuery({ baseUrl: '/api', credentials: 'include' }),
  endpoints: (build) => ({
    enrollment: build.query<Enrollment, string>({
      query: (id) => `enrollments/${id}`, // safe
    }),
    search: build.query<Enrollment[], { patientName: string; primarySubstance: string }>({
      query: ({ patientName, primarySubstance }) => `enrollments?patientName=${patientName}&substance=${primarySubstance}`, // leak: url
    }),
    recordDose: build.mutation<{ id: string }, { id: string; methadoneDoseMg: number }>({
      query: ({ id, ...body }) => ({ url: `enrollments/${id}/doses`, method: 'POST', body }), // safe
    }),
  }),
});

export const { useEnrollmentQuery, useLazySearchQuery, useRecordDoseMutation } = api;
