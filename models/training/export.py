"""Write the model folder: ONNX with 8-bit tables, configuration, manifest with the sha256 of every file.

    python export.py MODEL.pt ../en-regard-fr

The tables are stored as 8-bit integers with one scale per row. The ONNX answers are compared with PyTorch's.
"""

import hashlib
import json
import pathlib
import sys

import numpy as np
import onnx
import onnxruntime
import torch
from torch import nn

from features import MAX_NGRAMS, NGRAM_BUCKETS, WORD_BUCKETS, tokenise, word_features
from crf import TAGS
from network import load_model, shape_row

IDENTIFIER = "en-regard-fr-4"
SAMPLE = (
    "Élise Duval présente « Les Marées du soir » (éditions du Lac, 2019) à la médiathèque de Roubaix.\n"
    "AU MOYEN ÂGE, LE ROI LOUIS IX… l’affaire du collier 🎬 #histoire"
)


class EightBitTable(nn.Module):
    """An embedding table in 8-bit integers."""

    def __init__(self, table: nn.Embedding):
        super().__init__()
        scale = table.weight.data.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
        self.register_buffer("values", torch.round(table.weight.data / scale).to(torch.int8))
        self.register_buffer("scale", scale.squeeze(1))

    def forward(self, rows):
        """The vectors of some rows."""
        return self.values[rows].float() * self.scale[rows].unsqueeze(-1)


def with_lengths(path: pathlib.Path) -> None:
    """Give the exported LSTM layers the length of each row, `l`: rows that are filled up then answer as they do alone."""
    exported = onnx.load(str(path))
    graph = exported.graph
    graph.input.append(onnx.helper.make_tensor_value_info("l", onnx.TensorProto.INT64, ["batch"]))
    graph.node.insert(0, onnx.helper.make_node("Cast", ["l"], ["lengths"], to=onnx.TensorProto.INT32))
    for node in graph.node:
        if node.op_type == "LSTM":
            node.input[4] = "lengths"
    onnx.checker.check_model(exported)
    onnx.save(exported, str(path))


def inputs_of(text: str) -> tuple[np.ndarray, ...]:
    """The words, n-grams and shapes of a text, as the TypeScript loader makes them."""
    spans = tokenise(text)
    words, shapes = np.zeros((1, len(spans)), "i8"), np.zeros((1, len(spans)), "i8")
    ngrams = np.zeros((1, len(spans), MAX_NGRAMS), "i8")
    end = -1
    for i, (start, stop) in enumerate(spans):
        token = text[start:stop]
        _, words[0, i], rows = word_features(token)
        ngrams[0, i, : len(rows)] = rows
        shapes[0, i] = shape_row(token, 2 if "\n" in text[max(end, 0) : start] else int(start > end))
        end = stop
    return words, ngrams, shapes


def sha256(path: pathlib.Path) -> str:
    """The digest of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def main() -> None:
    """Export, compare, write the manifest."""
    torch.set_num_threads(1)
    model = load_model(sys.argv[1])
    folder = pathlib.Path(sys.argv[2])
    folder.mkdir(exist_ok=True)
    model.words, model.ngrams = EightBitTable(model.words), EightBitTable(model.ngrams)
    model.eval()
    arrays = inputs_of(SAMPLE)
    tensors = tuple(torch.from_numpy(array) for array in arrays)
    path = folder / "model.onnx"
    axes = {name: {0: "batch", 1: "tokens"} for name in ("w", "n", "s", "logits")}
    torch.onnx.export(
        model, tensors, str(path), opset_version=14, input_names=["w", "n", "s"], output_names=["logits"], dynamic_axes=axes, dynamo=False
    )
    with_lengths(path)
    with torch.no_grad():
        expected = model(*tensors).numpy()
    session = onnxruntime.InferenceSession(str(path))
    # Once alone, once filled up beside a longer row.
    padded = [np.pad(array, [(0, 0), (0, 9), (0, 0)][: array.ndim]) for array in arrays]
    filled = [np.concatenate([array, np.ones_like(array)]) for array in padded]
    length = arrays[0].shape[1]
    for inputs, lengths in ((arrays, [length]), (filled, [length, length + 9])):
        found = session.run(None, {**dict(zip("wns", inputs)), "l": np.array(lengths)})[0][:1, :length]
        print(f"{path.stat().st_size / 1e6:.1f} MB, largest difference to PyTorch {np.abs(expected - found).max():.1e}")
    config = {
        "kind": "en-regard-hashed",
        "word_buckets": WORD_BUCKETS,
        "ngram_buckets": NGRAM_BUCKETS,
        "max_ngrams": MAX_NGRAMS,
        "id2label": {str(i): tag for i, tag in enumerate(TAGS)},
        "transitions": [[round(score, 4) for score in row] for row in model.transitions.tolist()],
    }
    (folder / "config.json").write_text(json.dumps(config, indent=2) + "\n", encoding="utf-8")
    names = ("config.json", "model.onnx")
    manifest = {
        "id": IDENTIFIER,
        "kind": "en-regard-hashed",
        "licence": "CC BY 4.0",
        "files": {name: sha256(folder / name) for name in names},
    }
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
