// The formats of reports by name, one line each.
export { reportAgent as agent } from './agent.js';
export { reportCompact as compact } from './compact.js';
export { reportGithub as github } from './github.js';
export { reportGitlab as gitlab } from './gitlab.js';
export { reportHtml as html } from './html.js';
export { reportJson as json } from './json.js';
export { reportJunit as junit } from './junit.js';
export { reportMarkdown as markdown } from './markdown.js';
export { reportSarif as sarif } from './sarif.js';
export { reportSarifGithub as 'sarif-github' } from './sarif-github.js';
export { reportShard as shard } from './shard.js';
export { reportText as text } from './text.js';
