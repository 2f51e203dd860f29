import { tippingPoint } from '../../experiment/library/studies/tipping-point';
import { testClaims } from '../testing/claims';

testClaims(tippingPoint, { long: true });
