import { twoScales } from '../../experiment/library/studies/two-scales';
import { testClaims } from '../testing/claims';

testClaims(twoScales, { long: true });
