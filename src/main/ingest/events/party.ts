/** A country that takes part, with the token where it is first named. */
export interface Party {
  code: string;
  score: number;
  start: number;
  end: number;
}
