/** A secret that an account needs: where a person gets it, and the name under which the workflow hands it on. */
export interface Credential {
  account: string;
  variable: string;
  title: string;
  where: string;
}
