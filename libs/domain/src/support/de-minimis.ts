/** Regulations under which small aid is granted without asking the Commission first. */
export const DE_MINIMIS_REGULATIONS = ['general', 'sgei', 'agriculture'] as const;
export type DeMinimisRegulation = (typeof DE_MINIMIS_REGULATIONS)[number];

/** What the room for aid cannot be told without, beside our own ledger. */
export const ROOM_INPUTS = ['declaration', 'check'] as const;
export type RoomInput = (typeof ROOM_INPUTS)[number];

/** Who tells of an aid: the ledger of the programme, of another one of this house, or somebody else. */
export const AID_SOURCES = ['ledger', 'other-programme', 'check', 'declaration'] as const;
export type AidSource = (typeof AID_SOURCES)[number];

/** Bounds of a declaration and of a check of the central register, both ends included. */
export const DE_MINIMIS_LIMITS = {
  grantor: { min: 1, max: 160 },
  aid: 100,
  linkedFirms: 100,
} as const;
