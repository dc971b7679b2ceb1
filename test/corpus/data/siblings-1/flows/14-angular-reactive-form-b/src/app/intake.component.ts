import { Component, OnInit } from '@angular/core';
import { FormBuilder, Validators } from '@angular/forms';

@Component({ selector: 'patient-intake', templateUrl: './intake.component.html' })
export class PatientIntakeComponent implements OnInit {
  step = 1;
  form = this.fb.group({
    maidenName: ['', Validators.required],
    lastMenstrualPeriod: [''],
    gestationalDiabetes: [false],
    newsletter: [false],
  });

  constructor(private readonly fb: FormBuilder) {}

  ngOnInit(): void {
    this.form.valueChanges.subscribe((value) => {
      sessionStorage.setItem('intake', JSON.stringify(value)); // leak: client_storage
      sessionStorage.setItem('step', String(this.step)); // safe
    });
  }

  submit(): void {
    console.log('intake', this.form.value); // leak: log
    console.log('intake', this.form.valid, this.form.status); // safe
    const period = this.form.get('lastMenstrualPeriod')?.value;
    console.log('period', period); // leak: log
    console.log('news', this.form.controls.newsletter.value); // safe: a newsletter box
  }
}
