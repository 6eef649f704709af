import createIgnore from 'ignore'

/**
 * Decides by the globs of `files.exclude` and `search.exclude` which paths are left out. `settings` are the raw values:
 * a glob counts where it is `true`; one that depends on a sibling file (`{"when": …}`) speaks of built files and does not.
 *
 * The editor's globs are anchored at the folder and know braces; Git's, which do the matching, are the same otherwise.
 */
export function exclusion(settings: readonly unknown[]): (path: string) => boolean {
  const globs = settings.flatMap((setting) =>
    typeof setting === 'object' && setting !== null
      ? Object.entries(setting).flatMap(([glob, on]) => (on === true ? [glob] : []))
      : [],
  )
  const ignored = createIgnore().add(globs.flatMap(alternatives).map(anchored))
  return (path) => createIgnore.isPathValid(path) && ignored.ignores(path)
}

function anchored(glob: string): string {
  return glob.startsWith('/') ? glob : `/${glob}`
}

/** "**\/{a,b}.md" → "**\/a.md", "**\/b.md"; innermost braces first. */
function alternatives(glob: string): readonly string[] {
  const braces = /\{([^{}]*)\}/u.exec(glob)
  if (braces === null) return [glob]
  const before = glob.slice(0, braces.index)
  const after = glob.slice(braces.index + braces[0].length)
  return (braces[1] ?? '').split(',').flatMap((each) => alternatives(before + each + after))
}
