# Bash asks sspi-status for completions. Put this where bash-completion loads it on demand:
#   sspi-status completions bash > ~/.local/share/bash-completion/completions/sspi-status
_sspi_status() {
    local word line words=()
    # Words are here as they are typed, with a backslash in front of what means something to Bash.
    local current=${2//\\/}
    for word in "${COMP_WORDS[@]:0:COMP_CWORD}"; do
        # Bash takes --locale=fr for three words.
        [[ $word == = ]] || words+=("${word//\\/}")
    done
    [[ $current == = ]] && current=
    COMPREPLY=()
    # A line of the answer is a word and, behind a tab, what it means, for which Bash has no room.
    while IFS= read -r line; do
        COMPREPLY+=("${line%%$'\t'*}")
    done < <(SSPI_STATUS_COMPLETE=fish sspi-status -- "${words[@]}" "$current" 2> /dev/null)
    # Only names of files have other characters, which may mean something to Bash: it has to quote them.
    for word in "${COMPREPLY[@]}"; do
        if [[ ${word//[A-Za-z0-9_.,:=@%+-]/} ]]; then
            # Bash 3 cannot.
            compopt -o filenames 2> /dev/null || COMPREPLY=()
            break
        fi
    done
}
complete -F _sspi_status sspi-status
