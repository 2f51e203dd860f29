/**
 * The registry with the methods of continuous time and the generators of their ready experiments: for the page that shows no other.
 * See `spread-registry`.
 */
import { offerAlso } from '../core/generators/first';
import { newmanWatts } from '../core/generators/newman-watts';
import { scaleFree } from '../core/generators/scale-free';
import '../models/jump-sde/all';

offerAlso(newmanWatts);
offerAlso(scaleFree);

export { registry } from './first-registry';
