"""Writes tables of generated people for main.ts: python generate.py <output folder>. Faker 40.63.0, mimesis 22.2.0."""

import csv
import os
import random
import sys

from faker import Faker
from mimesis import Address, Person
from mimesis.locales import Locale

OUTPUT = sys.argv[1]
FILES_BY_ROWS = {1: 300, 20: 40, 500: 4}
COLUMNS = {
    "full": ["first_name", "last_name", "dob", "ssn", "phone", "email", "street", "city", "state", "zip", "mrn"],
    "nossn": ["first_name", "last_name", "dob", "phone", "email", "street", "city", "state", "zip", "mrn"],
    "slim": ["first_name", "last_name", "dob", "ssn", "mrn"],
    "contact": ["first_name", "last_name", "dob", "phone", "email"],
}


def faker_row(fake, email):
    return {
        "first_name": fake.first_name(), "last_name": fake.last_name(), "dob": str(fake.date_of_birth()), "ssn": fake.ssn(),
        "phone": fake.phone_number(), "email": email(), "street": fake.street_address(), "city": fake.city(),
        "state": fake.state_abbr(), "zip": fake.zipcode(), "mrn": fake.numerify("########"),
    }


def mimesis_row(person, address, rng):
    area = rng.choice([number for number in range(1, 900) if number != 666])
    return {
        "first_name": person.first_name(), "last_name": person.last_name(), "dob": str(person.birthdate()),
        "ssn": "%03d-%02d-%04d" % (area, rng.randint(1, 99), rng.randint(1, 9999)), "phone": person.telephone(),
        "email": person.email(), "street": address.address(), "city": address.city(), "state": address.state(abbr=True),
        "zip": address.zip_code(), "mrn": str(rng.randint(10**7, 10**8 - 1)),
    }


def start(generator, seed):
    if generator == "mimesis":
        person, address, rng = Person(Locale.EN, seed=seed), Address(Locale.EN, seed=seed), random.Random(seed)
        return lambda: mimesis_row(person, address, rng)
    fake = Faker("en_US")
    fake.seed_instance(seed * 3 + 1)
    email = fake.free_email if generator == "pyfakerfree" else fake.email
    return lambda: faker_row(fake, email)


os.makedirs(OUTPUT, exist_ok=True)
for rows, files in FILES_BY_ROWS.items():
    for generator in ("pyfaker", "pyfakerfree", "mimesis"):
        for shape, columns in COLUMNS.items():
            for seed in range(files):
                make = start(generator, seed)
                with open(os.path.join(OUTPUT, f"{generator}-{shape}-{rows}-{seed}.csv"), "w", newline="") as file:
                    writer = csv.DictWriter(file, columns, extrasaction="ignore")
                    writer.writeheader()
                    writer.writerows(make() for _ in range(rows))
