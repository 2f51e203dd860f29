/** First names of the users on a campaign board, each once; a board takes the first so many. */
export const BOARD_NAMES: readonly string[] = (
  'Ada Bo Cem Dina Eli Fay Gus Hana Ivo Jun Kaz Lea Mika Noor Omar Pia Quin Rosa Sol Tove Uma Vik Wen Yara ' +
  'Zoe Alba Bea Cleo Dov Enzo Finn Gita Hugo Ines Jana Kofi Lars Maja Nils Otto Paz Qadir Rui Siri Tariq Ugo ' +
  'Vera Wim Xenia Yuki Zeno Amal Bram Ciro Dora Emil Fynn Gwen Hedy Ilse'
).split(' ');
