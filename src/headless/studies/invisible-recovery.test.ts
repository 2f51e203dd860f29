import { invisibleRecovery } from '../../experiment/library/studies/invisible-recovery';
import { testClaims } from '../testing/claims';

testClaims(invisibleRecovery);
