import { threeShortcuts } from '../../experiment/library/studies/three-shortcuts';
import { testClaims } from '../testing/claims';

testClaims(threeShortcuts);
