import { isItAGoodFit } from '../../experiment/library/studies/is-it-a-good-fit';
import { testClaims } from '../testing/claims';

testClaims(isItAGoodFit);
