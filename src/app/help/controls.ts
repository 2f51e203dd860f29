/** Which control sets the symbol of a glossary entry: page and parameter. A test checks that all of them exist. */
export interface SettingControl {
  page: 'spread' | 'influence' | 'popularity' | 'campaign' | 'forecast';
  parameter: string;
}

const on = (page: SettingControl['page'], parameter: string): SettingControl => ({ page, parameter });

export const controlsOf: Readonly<Record<string, readonly SettingControl[]>> = {
  'activation-probability': [on('spread', 'alpha')],
  'hidden-node': [on('spread', 'hiddenShare')],
  horizon: [on('spread', 'horizon'), on('influence', 'horizon')],
  mixture: [on('spread', 'replicas')],
  runs: [on('spread', 'runs'), on('influence', 'runs'), on('popularity', 'runs')],
  'activation-rate': [on('influence', 'rate')],
  'power-law-delay': [on('influence', 'cutoff')],
  'recovery-rate': [on('influence', 'recovery')],
  'throttled-attention': [on('influence', 'threshold')],
  'weibull-delay': [on('influence', 'shape')],
  'branching-factor': [on('popularity', 'subcritical')],
  hawkesn: [on('popularity', 'population')],
  kernel: [on('popularity', 'kernel')],
  marks: [on('popularity', 'weight')],
  batch: [on('campaign', 'batch')],
  budget: [on('campaign', 'budget')],
  delay: [on('campaign', 'delay')],
  'influence-weight': [on('campaign', 'influence')],
  preference: [on('campaign', 'preference')],
  theta: [on('campaign', 'theta')],
  gru: [on('forecast', 'width')],
  reinforce: [on('forecast', 'reward')],
  'structural-context': [on('forecast', 'graph')],
};
