import {
  APPLICANTS,
  DISPUTE_BLOCKS,
  labelName,
  REQUEST_ROWS,
} from "../../lib/facts/annual/table-catalogue.ts";

/** Names of the places in tables 三 and 四 as the official format prints them. */
export const applicantName = (id: string): string => labelName(id, APPLICANTS);
export const requestRowName = (id: string): string => labelName(id, REQUEST_ROWS);
export const disputeBlockName = (id: string): string => labelName(id, DISPUTE_BLOCKS);
