#!/bin/sh
# From the data to the model folder, in one command:
#
#     python3.11 -m venv VENV && VENV/bin/pip install -r requirements.txt
#     PYTHON=VENV/bin/python ./build.sh DATA WORK
#
# DATA holds ner/, catalogue/, youtube-videos/videos.jsonl; WORK receives the tables, the checkpoints and the figures.
set -eu
cd "$(dirname "$0")"
data=$1
work=$2
python=${PYTHON:-python3}
mkdir -p "$work"
[ -f "$work/vectors.npz" ] || "$python" vectors.py "$work/vectors.npz"
"$python" train.py --data "$data/ner" --catalogues "$data/catalogue" --videos "$data/youtube-videos/videos.jsonl" \
  --vectors "$work/vectors.npz" --out "$work/model.pt"
"$python" evaluate.py --data "$data/ner" --videos "$data/youtube-videos/videos.jsonl" --model "$work/model.pt" \
  --json "$work/figures.json"
"$python" export.py "$work/model.pt" ../en-regard-fr
