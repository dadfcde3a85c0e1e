const issues: Readonly<Record<string, string>> = {
  nato: 'NATO',
  'leaders-meeting': 'leaders’ meeting',
  'army-limits': 'limits on the army',
  prisoners: 'prisoners',
  bodies: 'bodies of the dead',
}

/**
 * An issue as a person says it; an open one ("other:herring-quota") without its prefix.
 *
 * @example issueWords('other:herring-quota') // 'herring quota'
 */
export const issueWords = (issue: string): string =>
  issues[issue] ?? issue.replace(/^other:/, '').replaceAll('-', ' ')
