import { oneSpark } from '../../experiment/library/studies/one-spark';
import { testClaims } from '../testing/claims';

testClaims(oneSpark);
