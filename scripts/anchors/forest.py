#!/usr/bin/env python3
"""Training FOREST in PyTorch, without a network, for `npm run bench -- --only forest --anchor scripts/anchors/forest.py`.

Arguments: users, training cascades, mean and greatest number of users in one; LAB_ANCHOR_THREADS: threads, default 2.
Prints the seconds of an epoch, estimated from some of its batches, in two ways: batches of 1,024 predictions of cascades of like
length, the decoder at valid positions only; and 16 cascades at a time in random order, everything dense, as the authors' program.
"""
import os
import sys
import time

import numpy as np
import torch
from torch import nn

USERS, COUNT, MEAN, MOST = (int(value) for value in sys.argv[1:5])
THREADS = int(os.environ.get("LAB_ANCHOR_THREADS", "2"))
PAD, STOP, WIDTH, POSITION = 0, 1, 64, 8
V = USERS + 2
torch.set_num_threads(THREADS)
torch.manual_seed(1)
rng = np.random.default_rng(1)


def made_cascades():
    spread = np.log((USERS + 10) / 10)
    cascades = []
    for _ in range(COUNT):
        length = min(MOST, USERS, 2 + int(rng.exponential(MEAN - 1.5)))
        inside = {}
        while len(inside) < length:
            inside[min(USERS - 1, int(10 * np.exp(rng.random() * spread) - 10))] = True
        cascades.append([user + 2 for user in inside] + [STOP])
    return cascades


class Forest(nn.Module):
    def __init__(self):
        super().__init__()
        self.users = nn.Embedding(V, WIDTH, padding_idx=PAD)
        self.positions = nn.Embedding(1000, POSITION)
        self.gru = nn.GRU(WIDTH + POSITION, WIDTH, batch_first=True)
        self.decoder = nn.Linear(WIDTH, V)
        self.dropout = nn.Dropout(0.1)
        nn.init.uniform_(self.users.weight, -0.1, 0.1)
        nn.init.uniform_(self.decoder.weight, -0.1, 0.1)

    def states(self, ids):
        places = torch.arange(ids.shape[1]).expand_as(ids)
        inputs = torch.cat([self.dropout(self.users(ids)), self.dropout(self.positions(places))], 2)
        return self.dropout(self.gru(inputs)[0])


def padded(cascades):
    ids = torch.full((len(cascades), max(map(len, cascades))), PAD)
    for row, cascade in enumerate(cascades):
        ids[row, : len(cascade)] = torch.tensor(cascade)
    return ids


def valid_loss(model, cascades):
    ids = padded(cascades)
    inputs, targets = ids[:, :-1], ids[:, 1:]
    valid = targets != PAD
    logits = model.decoder(model.states(inputs)[valid])
    rows, users = [], []
    row = 0
    for cascade in cascades:
        for t in range(len(cascade) - 1):
            rows += [row] * (t + 1)
            users += cascade[: t + 1]
            row += 1
    mask = torch.zeros_like(logits)
    mask[rows, users] = -1e30
    mask[:, PAD] = -1e30
    return nn.functional.cross_entropy(logits + mask, targets[valid], reduction="sum")


def dense_loss(model, cascades):
    ids = padded(cascades)
    inputs, targets = ids[:, :-1], ids[:, 1:]
    logits = model.decoder(model.states(inputs))
    length = inputs.shape[1]
    before = torch.tril(torch.ones(length, length))
    seen = torch.zeros_like(logits)
    seen.scatter_add_(2, (inputs.unsqueeze(1) * before.long()), torch.full((len(cascades), length, length), -1e30))
    seen[:, :, PAD] = -1e30
    seen[:, :, STOP] = 0
    flat = nn.functional.cross_entropy((logits + seen).view(-1, V), targets.reshape(-1), ignore_index=PAD, reduction="sum")
    return flat


def measured(loss_of, batches, all_batches):
    model = Forest()
    adam = torch.optim.Adam(model.parameters(), betas=(0.9, 0.98), eps=1e-9)
    best = float("inf")
    for repetition in range(3):
        begun = time.perf_counter()
        for batch in batches:
            adam.zero_grad()
            loss_of(model, batch).backward()
            adam.step()
        if repetition > 0:
            best = min(best, time.perf_counter() - begun)
    return best / len(batches) * all_batches


def by_length(cascades, budget=1024):
    batches, held = [[]], 0
    for cascade in sorted(cascades, key=len):
        if held + len(cascade) - 1 > budget and batches[-1]:
            batches.append([])
            held = 0
        batches[-1].append(cascade)
        held += len(cascade) - 1
    return batches


def some_of(batches, count=12):
    return [batches[int((k + 0.5) * len(batches) / count)] for k in range(count)]


cascades = made_cascades()
size = f"users={USERS} cascades={COUNT} mean={MEAN}"
batches = by_length(cascades)
print(f"forest {size} threads={THREADS} valid {measured(valid_loss, some_of(batches), len(batches)):.3f} s/epoch", flush=True)
sixteens = [cascades[k : k + 16] for k in range(0, COUNT, 16)]
print(f"forest {size} threads={THREADS} dense {measured(dense_loss, some_of(sixteens), len(sixteens)):.3f} s/epoch")
