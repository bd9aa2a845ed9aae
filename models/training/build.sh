#!/bin/sh
# From the data to the model folder, in one command:
#
#     python3.11 -m venv VENV && VENV/bin/pip install -r requirements.txt
#     PYTHON=VENV/bin/python ./build.sh DATA WORK
#
# DATA holds ner/, catalogue/, golden/, youtube-videos/videos.jsonl; WORK receives the tables, the checkpoints and the figures.
set -eu
cd "$(dirname "$0")"
data=$1
work=$2
python=${PYTHON:-python3}
videos=$data/youtube-videos/videos.jsonl
mkdir -p "$work"
[ -f "$work/vectors.npz" ] || "$python" vectors.py "$work/vectors.npz"
pass() {
  "$python" train.py --data "$data/ner" --catalogues "$data/catalogue" --videos "$videos" --golden "$data/golden" \
    --vectors "$work/vectors.npz" "$@"
}
pass --seed 11 --out "$work/first.pt"
pass --seed 12 --out "$work/other.pt"
pass --start "$work/first.pt" --teachers "$work/first.pt" "$work/other.pt" --out "$work/model.pt"
"$python" evaluate.py --data "$data/ner" --videos "$videos" --model "$work/model.pt" --json "$work/figures.json"
"$python" agreement.py "$videos"
"$python" fairness.py "$work/model.pt"
"$python" export.py "$work/model.pt" ../en-regard-fr
(cd ../.. && EN_REGARD_CORPUS=$data node scripts/run.mjs nature-features.ts) >"$work/natures.jsonl"
"$python" natures.py "$work/natures.jsonl"
