import { expectStored } from './expectStored';
import { HARD_GOLDENS } from './goldenPacks';

expectStored(HARD_GOLDENS);
