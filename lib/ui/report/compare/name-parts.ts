const PLACE = /^(?<place>.{2,6}?[省市州盟县区旗])(?<rest>.{2,})$/u;
const LONGEST = 8;

/**
 * A bureau's name in the parts between which a narrow head may break it: its places, then what it is. A part that stays
 * longer than a head is wide is cut evenly.
 */
export function nameParts(name: string): readonly string[] {
  const { place, rest } = PLACE.exec(name)?.groups ?? {};
  if (place !== undefined && rest !== undefined) return [place, ...nameParts(rest)];
  const letters = Array.from(name);
  if (letters.length <= LONGEST) return [name];
  const half = Math.ceil(letters.length / 2);
  return [letters.slice(0, half).join(""), ...nameParts(letters.slice(half).join(""))];
}
