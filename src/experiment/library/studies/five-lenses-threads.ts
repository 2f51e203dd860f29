/**
 * Threads of the test part of the set `forum` in which exactly seven people wrote in the first ninety minutes: to have seen seven people
 * and to have watched for ninety minutes is the same there, so that lenses of both kinds know equally much.
 */
export interface LensThread {
  /** Its place in the test part, from 1. */
  place: number;
  /** The seven, in order, and their nodes of the network `forum`. */
  first: readonly string[];
  nodes: readonly number[];
}

const thread = (place: number, first: string, nodes: readonly number[]): LensThread => ({
  place,
  first: first.split(' '),
  nodes,
});

export const THREADS: readonly LensThread[] = [
  thread(3, 'buro sira dilo dade bumel funin fivin', [325, 244, 70, 85, 100, 172, 73]),
  thread(5, 'nera loran fivan doda mula bene munin', [223, 62, 67, 57, 41, 44, 63]),
  thread(16, 'tumo ruva tuvan zinel solel helin bure', [150, 142, 160, 267, 5, 122, 104]),
  thread(18, 'zedel jivin mume fivan doda sara sera', [168, 43, 19, 67, 57, 49, 48]),
  thread(23, 'hido nera yanel kole dino tede tura', [157, 223, 247, 96, 75, 79, 98]),
  thread(28, 'zinel havan kina koro yoda zovin yanel', [267, 254, 252, 239, 268, 245, 247]),
  thread(29, 'ruva tumo dumo yuma meve helin fime', [142, 150, 155, 55, 277, 122, 152]),
  thread(42, 'zinel zovin hora zide fevel bure zidan', [267, 245, 135, 302, 110, 104, 120]),
  thread(43, 'taran zumo dimo terin yudan saran toda', [206, 231, 219, 101, 225, 221, 229]),
  thread(48, 'salin bumel serel bane bevel terin tura', [317, 100, 90, 37, 214, 101, 98]),
  thread(49, 'delel zovin heno zunel bure murin rune', [308, 245, 134, 123, 104, 130, 119]),
  thread(52, 'lume zinel zedel line lole salel bulan', [322, 267, 168, 54, 185, 59, 91]),
  thread(54, 'balel sera mavel rudin doda fivan mavin', [171, 48, 50, 87, 57, 67, 58]),
  thread(56, 'jinin bure kina mora zunel zovin zinel', [300, 104, 252, 128, 123, 245, 267]),
  thread(59, 'zedel yava fudin rune yame zumel fevel', [168, 313, 212, 119, 124, 109, 110]),
  thread(67, 'bure rune fevel zumel zedel rudel sale', [104, 119, 110, 109, 168, 33, 112]),
  thread(68, 'ruva dumo munan tadan beve sude lonel', [142, 155, 136, 156, 149, 137, 162]),
  thread(85, 'zinel hudo toda zovin bure yoda yanel', [267, 250, 229, 245, 104, 268, 247]),
  thread(89, 'zedel bane dino fime lome hido doda', [168, 37, 75, 152, 71, 157, 57]),
  thread(90, 'fino nama delel jove mula lome serel', [335, 326, 308, 310, 41, 71, 90]),
  thread(94, 'zovin zino yoda yanel hudo fedo zinel', [245, 115, 268, 247, 250, 289, 267]),
  thread(95, 'bulan koran buro yaro limel bule fino', [91, 315, 325, 318, 333, 94, 335]),
  thread(96, 'bure helin rune murin rudel badin zinel', [104, 122, 119, 130, 33, 242, 267]),
  thread(98, 'zedel hudan madan dinel ziman dino fenan', [168, 164, 4, 14, 22, 75, 143]),
  thread(99, 'nuda kade rarel himo denan lula meve', [21, 270, 28, 114, 108, 139, 277]),
  thread(100, 'koro yunan jila buro hudo kodo limel', [239, 290, 266, 325, 250, 249, 333]),
  thread(101, 'kodo sera zedel yona vivel jivin doda', [249, 48, 168, 34, 131, 43, 57]),
  thread(103, 'murin fene rene felan ridan foman bure', [130, 76, 132, 257, 287, 9, 104]),
  thread(106, 'vuman lavel fala heno fedo sadin kina', [284, 299, 295, 134, 289, 18, 252]),
  thread(113, 'rudin vivel doda munin midin zone damel', [87, 131, 57, 63, 233, 64, 53]),
  thread(118, 'nivan luran zunel zedel kora yanel yoda', [263, 283, 123, 168, 253, 247, 268]),
];
