import { planWords as words, precise, short } from '../../text/en-campaign-plan';
import { count } from '../../text/format';
import { ONE_CAMPAIGN, ONLINE_SEARCH, OPTIMUM, SHORT } from '../methods';
import type { CampaignView } from '../use-campaign';
import type { Colour } from './colours';
import { policyOf, pushesSoFar, yesesAt } from './course';
import { best, bracketOf, resultOf, resultsOf, type Bracket, type PolicyResult } from './numbers';
import { usePush } from './use-push';

/** The answer in one large number, and below it what it is to be held against. */
export function Headline({ campaign, colour }: { campaign: CampaignView; colour: Colour }) {
  const { shown, ticked } = campaign;
  const push = usePush();
  const results = resultsOf(shown, ticked);
  const lead =
    (colour.kind === 'reached' ? resultOf(colour.method, shown[colour.method]) : undefined) ??
    results.find(({ id }) => id === ONLINE_SEARCH) ??
    results.at(0);
  const one = shown[ONE_CAMPAIGN];
  const yeses = yesesAt(one.picture?.outputs, push);
  const ofOne = colour.kind === 'campaign' || colour.kind === 'chance' || colour.kind === 'asked';
  if (ofOne && !Number.isNaN(yeses))
    return (
      <p className="headline at-tl plan-headline" data-stale={one.stale || undefined}>
        <b>{count(yeses)}</b>
        <span>
          {words.headline.yeses(Math.min(push, pushesSoFar(one.picture?.outputs)), SHORT[policyOf(one.picture?.base)])}
        </span>
        {lead && lead.stale === one.stale && (
          <Compared lead={lead} results={results} bracket={bracketOf(shown)} whole />
        )}
      </p>
    );
  const bracket = bracketOf(shown);
  if (colour.kind === 'reached' && colour.method === OPTIMUM && bracket && !Number.isNaN(bracket.value))
    return (
      <p className="headline at-tl plan-headline" data-stale={bracket.stale || undefined}>
        <b>{precise(bracket.value)}</b>
        <span>{words.headline.best(bracket.pushes, lead?.atOnce ?? true)}</span>
        {lead && <Compared lead={lead} results={results} bracket={undefined} whole />}
      </p>
    );
  if (!lead) return null;
  const exact = !Number.isNaN(lead.exact);
  return (
    <p className="headline at-tl plan-headline" data-stale={lead.stale || undefined}>
      <b>{short(best(lead))}</b>
      <span>{words.headline.expected(SHORT[lead.id], lead.pushes, exact)}</span>
      <Compared lead={lead} results={results} bracket={bracketOf(shown)} />
    </p>
  );
}

/** "OnlineGreedy 54.9 ± 0.4, optimum between 58.2 and 71.0". */
function Compared({
  lead,
  results,
  bracket,
  whole = false,
}: {
  lead: PolicyResult;
  results: readonly PolicyResult[];
  bracket: Bracket | undefined;
  /** The lead is named, too. */
  whole?: boolean;
}) {
  const rivals = results
    .filter(({ id }) => id !== lead.id)
    .toSorted((a, b) => best(b) - best(a))
    .slice(0, 1);
  const said = (whole ? [lead, ...rivals] : rivals).map((one) =>
    words.headline.and(
      SHORT[one.id],
      Number.isNaN(one.exact) ? words.value(one.mean, 1.96 * one.error) : precise(one.exact),
    ),
  );
  if (bracket && bracket.pushes === lead.pushes) {
    const optimum = Number.isNaN(bracket.value)
      ? words.headline.between(bracket.lower, bracket.upper)
      : words.headline.proved(bracket.value);
    said.push(lead.atOnce ? optimum : words.headline.atOnce(optimum));
  }
  return said.length > 0 ? <span className="quiet">{said.join(' · ')}</span> : null;
}
