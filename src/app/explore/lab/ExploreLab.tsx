import { useEffect } from 'react';
import { lab } from '../../../store/lab';
import { exploreWords } from '../../text/en-explore';
import { Frame, useWidth } from '../../ui/Frame';
import '../explore.css';
import './lab.css';
import { ExploreSetup } from './ExploreSetup';
import { ExploreStage } from './ExploreStage';
import { ListSlot } from './ListSlot';
import { explorePlayhead } from './playhead';
import { Results } from './Results';
import { ReplayTimeline } from './ReplayTimeline';
import { useReplayed } from './use-clock';
import { useExplore } from './use-explore';
import { useEscape } from './use-escape';

const words = exploreWords.lab;

/** *What is in these data?* once they are accepted: network and replay on the stage, cascades below, distributions beside. */
export function ExploreLab() {
  const explore = useExplore();
  const replayed = useReplayed(explore);
  const narrow = useWidth() === 'narrow';
  useEffect(() => lab.getState().show(), []);
  useEffect(() => () => explorePlayhead.pause(), []);
  useEscape(explore.view);
  const { cascades } = explore;
  const timeline = cascades && <ReplayTimeline explore={explore} replayed={replayed} />;
  const list = cascades && <ListSlot explore={explore} data={cascades} />;
  return (
    <Frame
      stageLabel={words.stage}
      title={exploreWords.title}
      setup={<ExploreSetup explore={explore} />}
      stage={<ExploreStage explore={explore} replayed={replayed} />}
      {...(timeline && list
        ? {
            timeline: narrow ? (
              timeline
            ) : (
              <>
                {timeline}
                <div className="cascade-slot">{list}</div>
              </>
            ),
          }
        : {})}
      {...(narrow && list
        ? { explain: <div className="panel-scroll">{list}</div>, explainLabel: words.cascadesTab }
        : {})}
      results={<Results explore={explore} />}
    />
  );
}
