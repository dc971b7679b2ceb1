package main

import (
	"fmt"
	"log"
)

func admit(patient Patient, patientName string, count int, catalog Catalog) {
	// ruleid: phitrace-go-log-logger
	log.Printf("admitting %s", patientName)
	// ruleid: phitrace-go-log-logger
	log.Println(patient.Email)
	text := "born " + patient.BirthDate
	// ruleid: phitrace-go-log-logger
	log.Print(text)
	// ok: phitrace-go-log-logger
	log.Print("patientName")
	// ok: phitrace-go-log-logger
	log.Print(patient.ID)
	// ok: phitrace-go-log-logger
	log.Print(len(patientName), count)
	// ok: phitrace-go-log-logger
	log.Print(redact(patientName))
	// ok: phitrace-go-log-logger
	catalog.Print(count)
	// ruleid: phitrace-go-log-print
	fmt.Println(patient.SSN)
	// ok: phitrace-go-log-print
	fmt.Println(patient.Status)
	// ok: phitrace-go-log-print
	fmt.Println(catalog.Name)
}
