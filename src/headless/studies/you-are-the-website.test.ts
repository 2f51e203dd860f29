import { youAreTheWebsite } from '../../experiment/library/studies/you-are-the-website';
import { testClaims } from '../testing/claims';

testClaims(youAreTheWebsite);
