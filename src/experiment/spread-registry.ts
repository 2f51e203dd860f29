/**
 * The registry with the methods of spreading in steps and the generators of its ready experiments: for the page that shows no other.
 * Networks of other generators are named by dialogs, links and files, which bring `lab-registry`.
 */
import { offerAlso } from '../core/generators/first';
import { stochasticBlockModel } from '../core/generators/stochastic-block-model';
import '../models/independent-cascade/all';

offerAlso(stochasticBlockModel);

export { registry } from './first-registry';
