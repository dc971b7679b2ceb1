/** A command or option to complete, with its meaning. */
export interface Entry {
  readonly name: string;
  readonly description: string;
}

/** What can be completed: the commands, and the options of each. */
export interface Completions {
  readonly commands: readonly (Entry & { readonly options: readonly Entry[] })[];
}

/** Completion scripts by shell. Folders and files are completed by the shell itself. */
export const shells: Readonly<Record<'bash' | 'zsh' | 'fish', (completions: Completions) => string>> = {
  bash: toBash,
  zsh: toZsh,
  fish: toFish,
};

function toBash({ commands }: Completions): string {
  const cases = commands.map(({ name, options }) => `    ${name}) words="${options.map((option) => option.name).join(' ')}" ;;\n`).join('');
  const names = commands.map(({ name }) => name).join(' ');
  return `# phitrace completion bash >> ~/.bashrc
_phitrace() {
  local current="\${COMP_WORDS[COMP_CWORD]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then words="${names}"; else case "\${COMP_WORDS[1]}" in
${cases}  esac; fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _phitrace phitrace
`;
}

function toZsh({ commands }: Completions): string {
  const list = commands.map((command) => `    ${quote(`${command.name}:${command.description}`)}\n`).join('');
  const cases = commands
    .map(
      ({ name, options }) =>
        `      ${name}) _arguments ${options.map((option) => quote(`${option.name}[${toBracket(option.description)}]`)).join(' ')} '*:file:_files' ;;\n`,
    )
    .join('');
  return `#compdef phitrace
# phitrace completion zsh > "\${fpath[1]}/_phitrace"
_phitrace() {
  local -a commands
  commands=(
${list}  )
  if (( CURRENT == 2 )); then
    _describe command commands; _files
  else
    local command="\${words[2]}"
    shift words; (( CURRENT-- ))
    case "$command" in
${cases}    esac
  fi
}
if [ "$funcstack[1]" = _phitrace ]; then _phitrace "$@"; else compdef _phitrace phitrace; fi
`;
}

function toFish({ commands }: Completions): string {
  const first = commands.map(
    ({ name, description }) => `complete -c phitrace -n __fish_use_subcommand -a ${name} -d ${quote(description)}\n`,
  );
  const options = commands.flatMap(({ name, options: own }) =>
    own.map(
      (option) =>
        `complete -c phitrace -n '__fish_seen_subcommand_from ${name}' -l ${option.name.slice(2)} -d ${quote(option.description)}\n`,
    ),
  );
  return `# phitrace completion fish > ~/.config/fish/completions/phitrace.fish\n${first.join('')}${options.join('')}`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function toBracket(text: string): string {
  return text.replace(/[[\]\\]/g, (character) => `\\${character}`);
}
