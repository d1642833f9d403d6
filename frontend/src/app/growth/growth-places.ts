import type { FirmPath } from './growth-api';

/** Where the pages of a growth path are: an entrepreneur's own, or staff's of a firm. */
export const growthPlace = ({ programmeId, enterpriseId }: FirmPath, isMine: boolean): string[] =>
  isMine
    ? ['/my/growth', programmeId, enterpriseId]
    : ['/programmes', programmeId, 'enterprises', enterpriseId, 'growth'];

/** The page that shows the path itself. */
export const growthHome = (path: FirmPath, isMine: boolean): string[] =>
  isMine ? ['/my/growth'] : growthPlace(path, false);
