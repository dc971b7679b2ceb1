<?php

function admit($patient, $patientName, $count, $catalog, $logger)
{
    // ruleid: phitrace-php-log-logger
    $logger->info("admitting " . $patientName);
    // ruleid: phitrace-php-log-logger
    error_log($patient->email);
    $text = "born " . $patient->birthDate;
    // ruleid: phitrace-php-log-logger
    $logger->error($text);
    // ruleid: phitrace-php-log-logger
    Log::info("visit", ["name" => $patientName]);
    // ok: phitrace-php-log-logger
    $logger->info("patientName");
    // ok: phitrace-php-log-logger
    $logger->info($patient->id);
    // ok: phitrace-php-log-logger
    $logger->info(strlen($patientName));
    // ok: phitrace-php-log-logger
    $logger->info(redact($patientName));
    // ok: phitrace-php-log-logger
    $catalog->info($count);
}
