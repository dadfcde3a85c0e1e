/** Which engine a store stands on. */
export type Engine = 'sqlite' | 'postgres'
