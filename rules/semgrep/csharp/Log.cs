using System;

class Log
{
    void Admit(Patient patient, string patientName, int count, Catalog catalog)
    {
        // ruleid: phitrace-csharp-log-logger
        _logger.LogInformation("admitting {Name}", patientName);
        // ruleid: phitrace-csharp-log-logger
        _logger.LogWarning($"admitting {patient.Name}");
        var text = "born " + patient.BirthDate;
        // ruleid: phitrace-csharp-log-logger
        _logger.LogError(text);
        // ok: phitrace-csharp-log-logger
        _logger.LogInformation("patientName");
        // ok: phitrace-csharp-log-logger
        _logger.LogInformation("admitting {Id}", patient.Id);
        // ok: phitrace-csharp-log-logger
        _logger.LogInformation("{Count} of them", count);
        // ok: phitrace-csharp-log-logger
        _logger.LogInformation("{Name}", Redact(patientName));
        // ok: phitrace-csharp-log-logger
        catalog.Info(count);
        // ruleid: phitrace-csharp-log-console
        Console.WriteLine(patient.Ssn);
        // ok: phitrace-csharp-log-console
        Console.WriteLine(patient.Status);
        // ok: phitrace-csharp-log-console
        Console.WriteLine(catalog.Name);
    }
}
