/** A name in the three languages of the application. */
export interface Words {
  readonly fi: string;
  readonly sv: string;
  readonly en: string;
}

/** Why rows outlive an erasure: `facts` are what the programme has counted, `duty` is accounting for what was done. */
export type KeptFor = 'facts' | 'duty';

/** What is done to the rows about somebody: `t` is the table. Without `set` the rows are deleted. */
export interface Erasure {
  /** Assignments of an UPDATE. */
  readonly set?: string;
  /** Which of the rows; all of them when nothing is said. */
  readonly only?: string;
}

/**
 * One table, and what of it is about people. Every column that can hold a text stands in one of the
 * three lists: a spec compares them with the catalogue, so that no column is forgotten.
 */
export interface PersonalTable {
  readonly table: string;
  readonly title?: Words;
  /** What may name somebody, or what people wrote: goes into her file, and is erased. */
  readonly personal?: readonly string[];
  /** Hashes and keys: in no file, and erased. */
  readonly secret?: readonly string[];
  /** Columns of the machinery, whatever they hold: in no file. */
  readonly inner?: readonly string[];
  /** Codes of the application, labels of code lists, ids. */
  readonly plain?: readonly string[];
  /** Which rows are about a person: a condition on `t` and `p_person`. */
  readonly ofPerson?: string;
  /** Which rows are about a firm: a condition on `t`, `p_programme` and `p_enterprise`. */
  readonly ofFirm?: string;
  /** Which of them somebody else may read in her file: the visibility ladder holds there, too. */
  readonly shownToOthers?: string;
  /** Which of the rows about her firm she herself reads: not those about others who work there. */
  readonly shownToHer?: string;
  readonly erasePerson?: Erasure;
  /** Of any firm: contacts and notes name people also where the firm is a company. */
  readonly eraseFirm?: Erasure;
  /** Only where the firm is a person. */
  readonly eraseSoleTrader?: Erasure;
  readonly kept?: KeptFor;
  /** Rows that tell nothing by themselves: in nobody's file. */
  readonly isBookkeeping?: boolean;
}

/** What stands in place of a text that must not be empty. */
export const GONE = `'–'`;

/** Rows that carry the programme and the firm themselves. */
export const FIRM = 't.programme_id = p_programme AND t.enterprise_id = p_enterprise';

/** A firm that the person has, or had, as hers. */
export const HERS = `EXISTS (SELECT 1 FROM role_grant h WHERE h.person_id = p_person AND h.role = 'entrepreneur'
  AND h.programme_id = t.programme_id AND h.enterprise_id = t.enterprise_id)`;

/** What she keeps to herself is for herself. */
const SHARED_EXPERIMENT = `EXISTS (SELECT 1 FROM experiment x
  WHERE x.programme_id = t.programme_id AND x.id = t.experiment_id AND x.visibility <> 'me')`;
export const SHARED = { card: `t.visibility <> 'me'`, part: SHARED_EXPERIMENT } as const;

/** No other programme still knows the firm: what is common to all may go. */
export const ALONE = `NOT EXISTS (SELECT 1 FROM programme_enterprise o
  WHERE o.enterprise_id = p_enterprise AND o.programme_id <> p_programme
    AND NOT EXISTS (SELECT 1 FROM erasure_request d WHERE d.programme_id = o.programme_id
                      AND d.enterprise_id = o.enterprise_id AND d.state = 'done'))`;

/** Rows of the audit trail about a person: what she did, and what was done to her account. */
export const TRAIL_OF_PERSON = `a.person_id = p_person OR (a.subject_kind = 'person' AND a.subject_id = p_person)`;

/** The firm, and what was merged into it: rows that no merge moves still say the older id. */
export const ONE_FIRM = `SELECT p_enterprise AS id UNION ALL SELECT g.merged_id FROM enterprise_merge g
    WHERE g.programme_id = p_programme AND g.kept_id = p_enterprise AND g.undone_at IS NULL`;

/** Rows of the trail about a firm: itself, and those who were met and invited there. */
export const TRAIL_OF_FIRM = `a.programme_id = p_programme AND (a.subject_kind, a.subject_id) IN (
  SELECT 'enterprise', f.id FROM (${ONE_FIRM}) f
  UNION ALL SELECT 'contact', c.id FROM contact c
   WHERE c.programme_id = p_programme AND c.enterprise_id = p_enterprise
  UNION ALL SELECT 'touchpoint', c.id FROM touchpoint c
   WHERE c.programme_id = p_programme AND c.enterprise_id = p_enterprise
  UNION ALL SELECT 'invitation', v.id FROM invitation v
   WHERE v.programme_id = p_programme AND v.enterprise_id = p_enterprise)`;

/** The address that the person signs in with, as long as she has one. */
export const HER_ADDRESS = '(SELECT i.email FROM person_identity i WHERE i.person_id = p_person)';
