import { whoIsNext } from '../../experiment/library/studies/who-is-next';
import { testClaims } from '../testing/claims';

testClaims(whoIsNext, { long: true });
