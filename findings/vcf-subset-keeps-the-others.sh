#!/bin/sh
# pysam 0.24.1, cyvcf2 0.35.0 (PyPI). A VCF file of a mother and her child is cut down to the mother (`subset_samples`, `samples=`) and
# written, as is done when one person's data may be shared and another's not. Guess: what is left speaks of the mother only. Seen:
# the child's column is gone; the lines of the header that name and describe the child stay, and so does each variant that only
# the child has, with an allele count of 1 that no column explains: who knows the family reads the child's variants.
# Seen with Python 3.11.7. Exits with 1 when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/python"
"$folder/python/bin/pip" install --quiet --disable-pip-version-check pysam==0.24.1 cyvcf2==0.35.0
cd "$folder"
printf '%s\n' '##fileformat=VCFv4.2' '##contig=<ID=1,length=1000000>' \
  '##FORMAT=<ID=GT,Number=1,Type=String,Description="Genotype">' '##INFO=<ID=AC,Number=A,Type=Integer,Description="Alleles">' \
  '##SAMPLE=<ID=child,Description="Everychild, Adam, born 1999">' '##PEDIGREE=<Child=child,Mother=mother>' >in.vcf
printf '#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tchild\tmother\n' >>in.vcf
printf '1\t100\t.\tA\tG\t50\tPASS\tAC=1\tGT\t0/1\t0/0\n' >>in.vcf
"$folder/python/bin/python" - <<'PY' 2>/dev/null
import sys

import cyvcf2
import pysam

source = pysam.VariantFile("in.vcf")
source.subset_samples(["mother"])
with pysam.VariantFile("pysam.vcf", "w", header=source.header) as target:
    for record in source:
        target.write(record)
reader = cyvcf2.VCF("in.vcf", samples=["mother"])
writer = cyvcf2.Writer("cyvcf2.vcf", reader)
for record in reader:
    writer.write_record(record)
writer.close()

seen = {}
for name in ("pysam", "cyvcf2"):
    lines = open(f"{name}.vcf").read().splitlines()
    columns = next(line for line in lines if line.startswith("#CHROM")).split("\t")[9:]
    described = sum("Everychild" in line or "Child=child" in line for line in lines)
    seen[name] = (columns, described, [line for line in lines if not line.startswith("#")])
    print(name, *seen[name])
expected = (["mother"], 2, ["1\t100\t.\tA\tG\t50\tPASS\tAC=1\tGT\t0/0"])
sys.exit(0 if all(value == expected for value in seen.values()) else 1)
PY
