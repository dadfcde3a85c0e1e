/** The names of what a desk's folder holds. */
export const deskFiles = {
  database: 'parley.db',
  captures: 'captures',
  backups: 'backups',
  /** Records that were written but never kept: whoever wrote them was stopped. */
  aside: 'set-aside',
} as const
