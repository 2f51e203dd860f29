import { priceOfOptimal } from '../../experiment/library/studies/price-of-optimal';
import { testClaims } from '../testing/claims';

testClaims(priceOfOptimal);
