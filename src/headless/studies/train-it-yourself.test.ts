import { trainItYourself } from '../../experiment/library/studies/train-it-yourself';
import { testClaims } from '../testing/claims';

testClaims(trainItYourself, { long: true });
