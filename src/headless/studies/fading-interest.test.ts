import { fadingInterest } from '../../experiment/library/studies/fading-interest';
import { testClaims } from '../testing/claims';

testClaims(fadingInterest);
