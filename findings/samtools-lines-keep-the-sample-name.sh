#!/bin/sh
# pysam 0.24.1 (PyPI) with samtools and bcftools 1.24. The sample of a BAM file that was called after its patient gets a pseudonym
# (`addreplacerg -w -m overwrite_all`); a VCF file of a family is cut down to everybody but one person (`view -s ^name`). Guess: the new
# file speaks of the pseudonym, and of those who stayed. Seen: each tool writes its whole command line into the header. The BAM file
# names the folder and file that were called after the patient, for each step on the way (`@PG`), and the VCF file names just the person
# who was taken out (`##bcftools_viewCommand`), who stands nowhere else in it. `--no-PG` and `--no-version` leave the lines out.
# Seen with Python 3.11.7. Exits with 1 when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/python"
"$folder/python/bin/pip" install --quiet --disable-pip-version-check pysam==0.24.1
cd "$folder"
"$folder/python/bin/python" - <<'PY'
import os
import sys

import pysam
import pysam.bcftools

os.mkdir("Everywoman_Eve")
with open("in.sam", "w") as file:
    file.write("@HD\tVN:1.6\tSO:coordinate\n@SQ\tSN:1\tLN:1000\n@RG\tID:a\tSM:Everywoman_Eve\tPL:ILLUMINA\n")
    file.write("r1\t0\t1\t1\t60\t4M\t*\t0\t0\tACGT\tIIII\tRG:Z:a\n")
pysam.view("--no-PG", "-b", "-o", "Everywoman_Eve/in.bam", "in.sam", catch_stdout=False)
with open("in.vcf", "w") as file:
    file.write("##fileformat=VCFv4.2\n##contig=<ID=1,length=1000>\n")
    file.write('##FORMAT=<ID=GT,Number=1,Type=String,Description="Genotype">\n')
    file.write("#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tmother\tEverychild_Adam\n1\t10\t.\tA\tG\t.\t.\t.\tGT\t0/1\t0/0\n")


def steps(*option):
    replace = ["-w", "-m", "overwrite_all", "-r", "ID:p1", "-r", "SM:P0001", "-o", "p1.bam", "Everywoman_Eve/in.bam"]
    pysam.addreplacerg(*option, *replace, catch_stdout=False)
    pysam.sort(*option, "-o", "sorted.bam", "p1.bam", catch_stdout=False)
    lines = str(pysam.AlignmentFile("sorted.bam").header).splitlines()
    return sorted({line[:3] for line in lines if "Everywoman" in line})


def cut(*option):
    pysam.bcftools.view(*option, "-s", "^Everychild_Adam", "-o", "mother.vcf", "in.vcf", catch_stdout=False)
    return [line.split("=")[0] for line in open("mother.vcf") if "Everychild" in line]


seen = [steps(), steps("--no-PG"), cut(), cut("--no-version")]
print("pysam 0.24.1: lines of the BAM header that name the patient:", seen[0], "with --no-PG:", seen[1])
print("lines of the VCF header that name who was taken out:", seen[2], "with --no-version:", seen[3])
sys.exit(0 if seen == [["@PG"], [], ["##bcftools_viewCommand"], []] else 1)
PY
