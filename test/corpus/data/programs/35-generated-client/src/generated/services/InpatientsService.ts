/* generated using openapi-typescript-codegen -- do no edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import { request } from '../core/request';

export type Inpatient = {
    id: string;
    fullName: string;
    dateOfBirth: string;
    medicalRecordNumber: string;
    bed: string;
    admissionDiagnosis: string;
    isolation: boolean;
};

export type Bed = { code: string; ward: string; occupied: boolean };

export class InpatientsService {
    public static getInpatient(id: string): Promise<Inpatient> {
        return request({ method: 'GET', url: '/inpatients/{id}', path: { 'id': id } });
    }

    public static findInpatients(medicalRecordNumber?: string, dateOfBirth?: string): Promise<Inpatient[]> {
        return request({ method: 'GET', url: '/inpatients', query: { 'medicalRecordNumber': medicalRecordNumber, 'dateOfBirth': dateOfBirth } }); // leak: url
    }

    public static updateInpatient(requestBody: Inpatient): Promise<Inpatient> {
        return request({ method: 'PUT', url: '/inpatients', body: requestBody }); // safe
    }

    public static listBeds(ward: string): Promise<Bed[]> {
        return request({ method: 'GET', url: '/beds', query: { 'ward': ward } }); // safe
    }
}
