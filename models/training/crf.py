"""Linear-chain conditional random field over the tags (Lafferty, McCallum and Pereira 2001), with labels known in part.

A score for each tag of each token comes from the network; one for each pair of neighbouring tags is learned beside it.
What the BIO rule forbids has no score at all.
"""

import numpy as np
import torch

from corpora import LABELS

TAGS = ("O", *(prefix + label for label in LABELS for prefix in ("B-", "I-")))
FORBIDDEN = -1e4


def may_follow(before: str, after: str) -> bool:
    """Whether a name that goes on does so as it began."""
    return after[0] != "I" or (before != "O" and before[2:] == after[2:])


LEGAL = torch.tensor([[0.0 if may_follow(before, after) else FORBIDDEN for after in TAGS] for before in TAGS])
STARTS = torch.tensor([FORBIDDEN if tag[0] == "I" else 0.0 for tag in TAGS])


def forward_scores(scores: torch.Tensor, transitions: torch.Tensor, there: torch.Tensor) -> list[torch.Tensor]:
    """For each place the logarithm of the summed weight of all paths that end there on each tag."""
    allowed = transitions + LEGAL
    sums = [STARTS + scores[:, 0]]
    for place in range(1, scores.shape[1]):
        following = torch.logsumexp(sums[-1].unsqueeze(2) + allowed, 1) + scores[:, place]
        sums.append(torch.where(there[:, place].unsqueeze(1), following, sums[-1]))
    return sums


def loss(scores: torch.Tensor, masks: torch.Tensor, transitions: torch.Tensor, there: torch.Tensor) -> torch.Tensor:
    """The negative logarithm of the weight of all paths that the known labels allow among all paths, summed over a batch.

    `masks` holds the logarithm of the weight of each tag for each token: 0 where it may be right, very low where not.
    """
    every = forward_scores(scores, transitions, there)[-1]
    allowed = forward_scores(scores + masks, transitions, there)[-1]
    return (torch.logsumexp(every, 1) - torch.logsumexp(allowed, 1)).sum()


def marginals(scores: torch.Tensor, transitions: torch.Tensor) -> np.ndarray:
    """The probability of each tag of each token over all paths, of rows of one length."""
    there = torch.ones(scores.shape[:2], dtype=torch.bool)
    before = forward_scores(scores, transitions, there)
    allowed = transitions + LEGAL
    after = [torch.zeros_like(before[0])]
    for place in range(scores.shape[1] - 1, 0, -1):
        after.append(torch.logsumexp((scores[:, place] + after[-1]).unsqueeze(1) + allowed, 2))
    both = torch.stack([a + b for a, b in zip(before, reversed(after))], 1)
    return torch.softmax(both, -1).numpy()


def best_path(scores: np.ndarray, transitions: np.ndarray) -> list[str]:
    """The best sequence of tags (Viterbi)."""
    allowed = transitions + LEGAL.numpy()
    best, back = STARTS.numpy() + scores[0], []
    for token in scores[1:]:
        candidates = best[:, None] + allowed
        choice = candidates.argmax(0)
        back.append(choice)
        best = candidates[choice, np.arange(len(TAGS))] + token
    path = [int(best.argmax())]
    for choice in reversed(back):
        path.append(int(choice[path[-1]]))
    return [TAGS[i] for i in reversed(path)]
