import { Component, inject } from '@angular/core';
import { HttpClient } from '@angular/common/http';
import * as dicomParser from 'dicom-parser';
import { TelemetryService } from './telemetry.service';

const TAG = { name: 'x00100010', id: 'x00100020', modality: 'x00080060', rows: 'x00280010' };

@Component({ selector: 'app-dicom-upload', standalone: true, template: '<input type="file" multiple (change)="add($event)" />' })
export class DicomUploadComponent {
  private http = inject(HttpClient);
  private telemetry = inject(TelemetryService);

  async add(ev: Event) {
    const files = Array.from((ev.target as HTMLInputElement).files ?? []);
    console.log('files chosen', files.length); // safe
    for (const file of files) {
      const started = performance.now();
      const bytes = new Uint8Array(await file.arrayBuffer());
      const ds = dicomParser.parseDicom(bytes);
      const patient = ds.string(TAG.name);
      console.log('uploading', patient, ds.string(TAG.id)); // leak: log
      console.log('modality', ds.string(TAG.modality), 'rows', ds.uint16(TAG.rows), 'bytes', bytes.length); // safe
      this.http.post('/api/dicom', bytes).subscribe(() => { // safe
        this.telemetry.timing('upload', performance.now() - started);
      });
    }
  }
}
