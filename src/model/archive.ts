/** What is wanted of an archive: one file of that name, and nothing else. */
export interface WantedFile {
  name: string;
  mostBytes: number;
}

/** Why it is not there is said in our own words: an archive's own may be anything. */
export type Unpacked = { bytes: Uint8Array } | { bytes: null; why: string };

export type Unpack = (archive: Uint8Array, wanted: WantedFile) => Promise<Unpacked>;
