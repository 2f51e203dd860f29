import { hiddenNodes } from '../../experiment/library/studies/hidden-nodes';
import { testClaims } from '../testing/claims';

testClaims(hiddenNodes, { long: true });
