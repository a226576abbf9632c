/**
 * Options of Node for commands that make much that is soon thrown away: with more room for new objects, less of it is moved
 * to where only a full collection lets go of it.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const NODE_FLAGS = {
  build: ['--max-semi-space-size=32'],
};

/**
 * Returns the options that Node runs a command with.
 *
 * @param {string} command
 */
export function nodeFlags(command) {
  return NODE_FLAGS[command] ?? [];
}
