/** The registry with the methods of push-driven cascades and the boards of the game: for the page that shows no other. See `spread-registry`. */
import { campaignBoard } from '../core/generators/campaign-board';
import { offerAlso } from '../core/generators/first';
import '../models/push-driven-cascade/all';

offerAlso(campaignBoard);

export { registry } from './first-registry';
