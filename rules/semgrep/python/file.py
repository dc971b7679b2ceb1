import json
import pickle

import joblib


def export(patients_df, patient, metrics, out, model):
    # ruleid: phitrace-python-file-export
    patients_df.to_csv("patients.csv")
    # ok: phitrace-python-file-export
    metrics.to_csv("metrics.csv")
    # ruleid: phitrace-python-file-export
    out.write(f"{patient.name}\n")
    # ok: phitrace-python-file-export
    out.write(f"{patient.id}\n")
    # ruleid: phitrace-python-file-pickle
    pickle.dump(patients_df, open("p.pkl", "wb"))
    # ok: phitrace-python-file-pickle
    joblib.dump(model, "model.joblib")
    # ruleid: phitrace-python-file-pickle
    json.dump({"dob": patient.dob}, out)
    # ok: phitrace-python-file-pickle
    json.dump({"count": len(patients_df)}, out)
