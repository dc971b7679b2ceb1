import mlflow
import wandb
from datasets import Dataset


def train(patients_df, labels, features, model, patient, metrics, run):
    # ruleid: phitrace-python-training-fit
    model.fit(patients_df, labels)
    # ok: phitrace-python-training-fit
    model.fit(features, labels)
    # ok: phitrace-python-training-fit
    model.fit(deidentify(patients_df), labels)
    # ruleid: phitrace-python-training-fit
    data = Dataset.from_pandas(patients_df)
    # ok: phitrace-python-training-fit
    rows = Dataset.from_list(features)
    # ruleid: phitrace-python-training-mlflow
    mlflow.log_table(patients_df, "sample.json")
    # ruleid: phitrace-python-training-mlflow
    mlflow.log_dict({"name": patient.name}, "first.json")
    # ok: phitrace-python-training-mlflow
    mlflow.log_param("rows", len(patients_df))
    # ok: phitrace-python-training-mlflow
    mlflow.log_param("depth", 6)
    # ruleid: phitrace-python-training-wandb
    wandb.log({"example": patient.notes})
    # ruleid: phitrace-python-training-wandb
    table = wandb.Table(dataframe=patients_df)
    # ok: phitrace-python-training-wandb
    wandb.log({"loss": metrics.loss})
    # ok: phitrace-python-training-wandb
    run.log({"patients": len(patients_df)})
