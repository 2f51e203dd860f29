/** The playhead of the Explore page: times of cascades have other lengths than the steps of a simulation. */
import { frameTicker, Playhead } from '../../../store/playhead';

export const explorePlayhead = new Playhead(frameTicker);
