import { smarterSamples } from '../../experiment/library/studies/smarter-samples';
import { testClaims } from '../testing/claims';

testClaims(smarterSamples, { long: true });
