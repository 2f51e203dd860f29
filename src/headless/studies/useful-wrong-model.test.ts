import { usefulWrongModel } from '../../experiment/library/studies/useful-wrong-model';
import { testClaims } from '../testing/claims';

testClaims(usefulWrongModel, { long: true });
