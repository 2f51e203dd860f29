/** Titles, questions and predictions of all lessons, as their cards say them. */
import { translated } from '../../../core/language';

export const catalogueWords = translated('lessons/catalogue', {
  lessons: {
    'one-spark': {
      title: 'One spark',
      question: 'Does the same start always end the same?',
      predicts: 'the size of the next cascade',
    },
    'tipping-point': {
      title: 'The tipping point',
      question: 'At which chance does a rumour go everywhere?',
      predicts: 'where the jump is',
    },
    'messages-not-dice': {
      title: 'Messages, not dice',
      question: 'Can one know the odds without throwing dice?',
      predicts: 'on which network both agree',
    },
    'hidden-nodes': {
      title: 'Hidden nodes',
      question: 'What can be learned about people who are never seen?',
      predicts: 'how the error falls',
    },
    'useful-wrong-model': {
      title: 'A useful wrong model',
      question: 'Can the wrong chances predict better than the true ones?',
      predicts: 'which of the two predicts better',
    },
    'three-shortcuts': {
      title: 'Three shortcuts',
      question: 'What does a quick calculation leave out?',
      predicts: 'the order of the curves',
    },
    'smarter-samples': {
      title: 'Smarter samples',
      question: 'How many runs are enough?',
      predicts: 'the runs needed for one per cent',
    },
    'fading-interest': {
      title: 'Fading interest',
      question: 'Is quick at first quick in the end?',
      predicts: 'which news reaches half first',
    },
    'invisible-recovery': {
      title: 'Invisible recovery',
      question: 'Can one see from infections alone how long people are ill?',
      predicts: 'which parameter comes back worst',
    },
    'is-it-a-good-fit': {
      title: 'Is it a good fit?',
      question: 'How does one know that a model fits?',
      predicts: 'which kernel fits which cascade',
    },
    'first-hour': {
      title: 'The first hour',
      question: 'How big will it get?',
      predicts: 'the next five hours, drawn',
    },
    'you-are-the-website': {
      title: 'You are the website',
      question: 'Whom would you notify next?',
      predicts: 'taste or influence first',
    },
    'price-of-optimal': {
      title: 'The price of optimal',
      question: 'What does the very best plan cost?',
      predicts: 'how the number of states grows',
    },
    'who-is-next': {
      title: 'Who is next?',
      question: 'Can you tell who writes next better than a model can?',
      predicts: 'the next user, five times',
    },
    'train-it-yourself': {
      title: 'Train it yourself',
      question: 'When should one stop learning?',
      predicts: 'the best epoch',
    },
    'two-scales': {
      title: 'Two scales',
      question: 'Does knowing who is next tell how far it goes?',
      predicts: 'what reward changes',
    },
    'five-lenses': {
      title: 'Five lenses',
      question: 'Which method would you trust, and for what?',
      predicts: 'the method you would trust',
    },
  },
});
