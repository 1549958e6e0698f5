import { Paper, Profile } from '../shared/domain/values';
import type { PackLook } from '../main/services/packSnapshot';
import type { Typed } from './command';
import { choiceOption } from './typedArguments';

const text = { type: 'string' } as const;

/** Options of every command that prints a pack, and how help explains them. */
export const LOOK_OPTIONS = { profile: text, paper: text, principal: { type: 'boolean' } } as const;
export const LOOK_SYNOPSIS = '[--profile card|read-ahead|full-book] [--paper A4|Letter] [--principal]';
export const LOOK_HELP = [
  ['--profile PROFILE', 'card, read-ahead or full-book: prints the sections of that profile, whatever the pack has switched on'],
  ['--paper PAPER', 'A4 or Letter'],
  ['--principal', 'sets the text in 14 point'],
] as const;

/** What was typed of them. The pack itself stays as it is. @throws UsageError */
export function lookOf(typed: Typed): PackLook {
  const profile = choiceOption(typed, 'profile', Profile.options);
  const paper = choiceOption(typed, 'paper', Paper.options);
  return { ...(profile ? { profile } : {}), ...(paper ? { paper } : {}), ...(typed.isOn('principal') ? { isPrincipalMode: true } : {}) };
}
