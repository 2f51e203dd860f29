import { firstHour } from '../../experiment/library/studies/first-hour';
import { testClaims } from '../testing/claims';

testClaims(firstHour);
