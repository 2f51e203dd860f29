import { messagesNotDice } from '../../experiment/library/studies/messages-not-dice';
import { testClaims } from '../testing/claims';

testClaims(messagesNotDice, { long: true });
