/** Words of FOREST: what the model is made of, how it is trained, and how it is judged. */
import { translated } from '../../core/language';
import { FOREST, type GlossaryEntry } from './glossary-entry';

export const forecastWords: readonly GlossaryEntry[] = translated('help/glossary-forecast/forecastWords', [
  {
    id: 'counting-pairs',
    word: 'Counting pairs',
    sentence:
      'A forecast without any training: who was in the same cascades as those who are in this one, and later. On many sets it is hard to beat, so it stands beside every trained model.',
    formula: 'score(v) = Σ over u seen of −ln(1 − p_uv), p_uv = cascades with u before v / cascades with u',
    source: 'Goyal, Bonchi and Lakshmanan 2010, static model',
  },
  {
    id: 'epoch',
    word: 'Epoch',
    sentence: 'Once through all training cascades. After each the validation cascades say whether it helped.',
    formula: 'steps in an epoch = batches = about predictions of the training part / predictions in a batch',
    source: `${FOREST}, section 3.4`,
  },
  {
    id: 'gru',
    word: 'Recurrent network (GRU)',
    symbol: 'h',
    sentence:
      'Reads a cascade user by user and carries a state along: what it makes of everything so far. Gates decide what is kept and what is replaced.',
    formula: 'h ← (1 − z) ⊙ n + z ⊙ h,  n = tanh(W x + b + r ⊙ (U h + c)),  r, z = σ(…)',
    source: `${FOREST}, eq. 1`,
  },
  {
    id: 'hits-at-k',
    word: 'Hits@k',
    sentence: 'How often the user who really came next is among the first k candidates.',
    formula: 'Hits@k = share of predictions with rank ≤ k',
    source: `${FOREST}, section 4.3`,
  },
  {
    id: 'leave-one-out',
    word: 'Leave-one-out baseline',
    sentence:
      'Every simulated ending is compared with the mean of the others of the same cascade: better ones are made likelier, worse ones less likely. It changes no expectation, and takes most of the noise.',
    formula: 'b_m = mean of R over the other M − 1 endings',
    source: 'Kool, van Hoof and Welling 2019; the choice is ours',
  },
  {
    id: 'map-at-k',
    word: 'MAP@k',
    sentence:
      'How high up the user who really came next stands, on average: 1 for the first place, ½ for the second, 0 beyond k.',
    formula: 'MAP@k = mean of 1/rank where rank ≤ k, else 0',
    source: `${FOREST}, section 4.3`,
  },
  {
    id: 'msle',
    word: 'Squared error of the logarithm',
    symbol: 'MSLE',
    sentence:
      'How far predicted sizes are off, as a factor: twice too large counts like half as large. The base of the logarithm is always said; ours is e, and base 2 gives 2.08 times as much.',
    formula: 'MSLE = mean of (ln size − ln predicted)²',
    source: `${FOREST}, section 3.3`,
  },
  {
    id: 'nats',
    word: 'Nats per prediction',
    sentence:
      'How surprised the model is by the user who really came next. An untrained model over V candidates has ln V; one nat less means 2.7 times the probability.',
    formula: '−mean of ln p(next user)',
    source: `${FOREST}, eq. 4`,
  },
  {
    id: 'over-fitting',
    word: 'Over-fitting',
    sentence:
      'The loss on training cascades goes on falling while that on validation cascades rises again: the model learns by heart. The weights of the best epoch are kept.',
    formula: 'best epoch = the one with the highest MAP@100 on validation, users only',
    source: `${FOREST}, section 3.4`,
  },
  {
    id: 'protocols',
    word: 'Users only, with STOP',
    sentence:
      'Two ways to count predictions. Users only: who is next, given that somebody is. With STOP: the end of the cascade is a candidate too, and the last target of every cascade, as in published tables. Scores of the two are not comparable.',
    formula: 'a cascade of n users has n − 1 predictions of users, and n with STOP',
    source: `${FOREST}, section 4.3`,
  },
  {
    id: 'reinforce',
    word: 'Reward for size (REINFORCE)',
    sentence:
      'The model simulates how a cascade goes on and is rewarded for ending near the true size. Endings with more reward than others are made likelier.',
    formula: '∇J = E[(R − b) ∇ log P(ending)],  R = −(ln size − ln simulated)²',
    source: `${FOREST}, eq. 5–6`,
  },
  {
    id: 'stop',
    word: 'STOP',
    sentence:
      'A candidate like any user: the cascade is over. Its probability is the chance that nobody comes any more.',
    formula: 'p(STOP | users seen), softmax over STOP and all users not yet seen',
    source: `${FOREST}, section 3.3`,
  },
  {
    id: 'structural-context',
    word: 'Network context',
    symbol: 's',
    sentence:
      'What the model knows of a user from her neighbours and theirs, averaged over the last users who joined. It helps to find who may be reached next without ever having been seen.',
    formula: 'f_v = ReLU(W mean of g_u + b) over u near v,  g_u = ReLU(W′ mean of f⁰ + b′) over those near u',
    source: `${FOREST}, eq. 2–3`,
  },
  {
    id: 'training-split',
    word: 'Training, validation, test',
    sentence:
      'Cascades to learn from, cascades that decide when to stop and which settings are kept, and cascades that are looked at once, at the end.',
    formula: '80, 10 and 10 % of the cascades',
    source: `${FOREST}, section 4.1`,
  },
]);
