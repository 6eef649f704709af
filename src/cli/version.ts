import {version as packageVersion} from '../../package.json'

/** Version of the package, as `--version` prints it. */
export const version: string = packageVersion
